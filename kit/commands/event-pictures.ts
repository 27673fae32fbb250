// SPDX-License-Identifier: MIT
import { pictureCache } from "../io/picture-cache.ts";
import type { ReadyPictures } from "../pictures/ready-pictures.ts";
import type { Resizer } from "../pictures/resizer.ts";
import type { Sources } from "../pipeline.ts";
import type { Setting } from "./command.ts";

/** The pictures of the event that is being built. */
export interface EventPictures {
  /** Looks at the files that may be published; once. What is done with them is told there and then. */
  find(paths: readonly string[]): Promise<ReadyPictures>;
  /** The bytes to publish of a file of the event, once looked at. */
  bytes(path: string, width?: number): Promise<Uint8Array>;
  /** How many had to be left out of the site. */
  leftOut(): number;
  /** Forgets what earlier builds kept and this one had no use for. */
  tidy(): void;
}

/** Pictures by sharp where it is installed, with what earlier builds made of them. `readOnly` keeps nothing for the next. */
export function eventPictures({ folder }: Pick<Sources, "folder">, readOnly: boolean, setting: Setting): EventPictures {
  const cache = pictureCache(folder.root, readOnly);
  let ready: ReadyPictures | undefined;
  return {
    async find(paths) {
      const { readyPictures } = await import("../pictures/ready-pictures.ts");
      const { sharpResizer } = await import("../pictures/sharp-resizer.ts");
      const loadResizer = async () => patient(await sharpResizer(), setting);
      ready = await readyPictures(paths, { read: (path) => folder.read(path), loadResizer, cache });
      tell(ready, setting);
      return ready;
    },
    async bytes(path, width) {
      if (ready === undefined) throw new Error("pictures are looked at before they are published");
      return ready.bytes(path, width);
    },
    leftOut: () => ready?.leftOut.length ?? 0,
    tidy: cache.sweep,
  };
}

/** Drawings after which whoever waits is told what for. */
const many = 12;

/** A resizer that says once that there is much to do. */
function patient(resizer: Resizer | undefined, { console, words }: Setting): Resizer | undefined {
  let drawn = 0;
  return (
    resizer && {
      ...resizer,
      resize(...picture) {
        if (++drawn === many) console.err(`${words.result.pictures_take_a_while}\n`);
        return resizer.resize(...picture);
      },
    }
  );
}

function tell({ found, leftOut, asTheyAre }: ReadyPictures, { console, words: { result } }: Setting): void {
  for (const { path, fault } of leftOut) console.err(`${result.picture_left_out(path, fault)}\n`);
  if (asTheyAre) console.err(`${result.pictures_as_they_are(found.size)}\n`);
}
