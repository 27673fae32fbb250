// SPDX-License-Identifier: MIT
import type { FoundPicture } from "../pictures/ready-picture.ts";
import type { Edition, Medium, Trace, TraceMedium } from "./edition.ts";
import { narrowerPaths } from "./narrower-paths.ts";

/** What a build found of the pictures, by path in the event folder. */
export interface PicturesFound {
  readonly found: ReadonlyMap<string, FoundPicture>;
  /** Not to be published. */
  readonly leftOut: readonly { readonly path: string }[];
}

/**
 * The edition with its pictures as they will be published: their size, their narrower copies; those left out are shown
 * nowhere, as if withdrawn.
 */
export function withPictures(edition: Edition, { found, leftOut }: PicturesFound): Edition {
  const gone = new Set(leftOut.map(({ path }) => path));
  const nameCopy = narrowerPaths(edition.media.map(({ path }) => path));
  const media = edition.media.map((medium): Medium => {
    const picture = found.get(medium.path);
    if (gone.has(medium.path)) return { ...medium, withdrawn: true };
    if (picture === undefined) return medium;
    const { width, height } = picture;
    const narrower = picture.narrower.flatMap((pixels) => {
      const path = nameCopy(medium.path, pixels);
      return path === undefined ? [] : [{ path, width: pixels }];
    });
    return { ...medium, width, height, ...(narrower.length > 0 && { narrower }) };
  });
  return {
    ...edition,
    media,
    traces: gone.size === 0 ? edition.traces : edition.traces.map((one) => without(one, gone)),
  };
}

/** A trace without the copies that are not published; what is also elsewhere, or written, stays. */
function without(trace: Trace, gone: ReadonlySet<string>): Trace {
  const media = trace.media.map((medium) => (gone.has(medium.file ?? "") ? withoutCopy(medium) : medium));
  const isLeft = ({ file, address, archived_url, transcript }: TraceMedium) =>
    file ?? address ?? archived_url ?? transcript;
  return { ...trace, media: media.filter(isLeft) };
}

function withoutCopy({ file: _, ...medium }: TraceMedium): TraceMedium {
  return medium;
}
