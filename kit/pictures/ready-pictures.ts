// SPDX-License-Identifier: MIT
import type { PictureCache } from "./picture-cache.ts";
import { isRasterPath } from "./picture-kind.ts";
import { type FoundPicture, findPicture, madePicture, type PictureFault } from "./ready-picture.ts";
import type { Resizer } from "./resizer.ts";
import { strippedSvg } from "./svg.ts";

/** What making pictures ready needs of the outside. */
export interface PictureTools {
  /** Bytes of a file of the event folder. */
  read(path: string): Uint8Array;
  /** Asked for once, when there is a picture. */
  loadResizer(): Promise<Resizer | undefined>;
  readonly cache: PictureCache;
}

/** The pictures of an event that are made of pixels, each looked at once. */
export interface ReadyPictures {
  /** By path in the event folder. */
  readonly found: ReadonlyMap<string, FoundPicture>;
  /** In the order given. They must not be published: nobody knows what they hold. */
  readonly leftOut: readonly { readonly path: string; readonly fault: PictureFault }[];
  /** True when no library could resize them. */
  readonly asTheyAre: boolean;
  /**
   * The bytes to publish of a file: a picture or a drawing without metadata, of this width when one is given; any other file as it is.
   * @throws when the picture changed meanwhile into one that cannot be read.
   */
  bytes(path: string, width?: number): Promise<Uint8Array>;
}

/** Looks at the files of an event and makes its pictures ready, one at a time. */
export async function readyPictures(paths: readonly string[], tools: PictureTools): Promise<ReadyPictures> {
  const pictures = paths.filter(isRasterPath);
  const resizer = pictures.length > 0 ? await tools.loadResizer() : undefined;
  const maker = { resizer, cache: tools.cache };
  const found = new Map<string, FoundPicture>();
  const leftOut: { path: string; fault: PictureFault }[] = [];
  for (const path of pictures) {
    const one = await findPicture(tools.read(path), maker);
    if (typeof one === "string") leftOut.push({ path, fault: one });
    else found.set(path, one);
  }
  const bytes = async (path: string, width?: number) => {
    if (!isRasterPath(path)) return otherBytes(path, tools.read(path));
    const made = await madePicture(tools.read(path), width, maker);
    if (made === undefined) throw new Error(`${path} changed while the site was being made: run the command again`);
    return made;
  };
  return { found, leftOut, asTheyAre: found.size > 0 && resizer === undefined, bytes };
}

/** A drawing says as much of whoever made it as a picture does. */
function otherBytes(path: string, bytes: Uint8Array): Uint8Array {
  if (!/\.svg$/iu.test(path)) return bytes;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const plain = strippedSvg(text);
  return plain === text ? bytes : new TextEncoder().encode(plain);
}
