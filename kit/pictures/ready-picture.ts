// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { isAnimatedGif } from "./gif.ts";
import { measurePicture, type Size } from "./measure-picture.ts";
import type { PictureCache } from "./picture-cache.ts";
import { type PictureKind, pictureKind } from "./picture-kind.ts";
import { isAnimatedPng } from "./png.ts";
import { maxPixels, type Resizer } from "./resizer.ts";
import { stripMetadata } from "./strip-metadata.ts";
import { isAnimatedWebp } from "./webp.ts";

/** Pixels across: the widest that is published, then the narrower copies for small screens. */
const widest = 1600;
const narrow = [480, 960] as const;

/** Why a picture cannot be published. */
export type PictureFault = "unreadable" | "too-many-pixels";

/** A picture as it is published: its size, and the widths of its narrower copies, ascending. */
export interface FoundPicture extends Size {
  readonly narrower: readonly number[];
}

/** What makes pictures ready. */
export interface PictureMaker {
  readonly resizer: Resizer | undefined;
  readonly cache: PictureCache;
}

/** Makes a picture, from its bytes, in every width it is published in, and says which; what is made is kept by the cache alone. */
export async function findPicture(bytes: Uint8Array, maker: PictureMaker): Promise<FoundPicture | PictureFault> {
  const kind = pictureKind(bytes);
  const size = measurePicture(bytes);
  if (kind === undefined || size === undefined) return "unreadable";
  if (size.width * size.height > maxPixels) return "too-many-pixels";
  const main = await madePicture(bytes, undefined, maker);
  const shown = main && measurePicture(main);
  if (main === undefined || shown === undefined) return "unreadable";
  const narrower: number[] = [];
  for (const width of maker.resizer && !isAnimated(bytes, kind) ? narrow : []) {
    const copy = width < shown.width ? await madePicture(bytes, width, maker) : undefined;
    // A copy that is heavier serves nobody: a drawing of few colours may be.
    if (copy !== undefined && copy.length < main.length) narrower.push(width);
  }
  return { ...shown, narrower };
}

/**
 * A picture as it is published, from its bytes: at most `width` pixels wide when a library can make it so, without
 * metadata in any case. Undefined when it cannot be read. One that moves keeps its size: few could be redrawn well.
 */
export async function madePicture(
  bytes: Uint8Array,
  width: number | undefined,
  { resizer, cache }: PictureMaker,
): Promise<Uint8Array | undefined> {
  const kind = pictureKind(bytes);
  if (kind === undefined) return undefined;
  if (resizer === undefined || isAnimated(bytes, kind)) return stripMetadata(bytes, kind);
  const pixels = width ?? widest;
  const key = sha256(`${resizer.version}\n${pixels}\n${sha256(bytes)}`);
  const kept = cache.get(key);
  if (kept !== undefined && isOurs(kept, kind, pixels)) return kept;
  const drawn = await resizer.resize(bytes, kind, pixels).catch(() => undefined);
  const made = drawn && stripMetadata(drawn, kind);
  if (made !== undefined) cache.put(key, made);
  return made;
}

/** A cache may have come with somebody's event folder: nothing of it is published that could not have been made here. */
function isOurs(kept: Uint8Array, kind: PictureKind, pixels: number): boolean {
  const width = pictureKind(kept) === kind ? measurePicture(kept)?.width : undefined;
  const plain = width !== undefined && width <= pixels ? stripMetadata(kept, kind) : undefined;
  return plain !== undefined && Buffer.compare(plain, kept) === 0;
}

function isAnimated(bytes: Uint8Array, kind: PictureKind): boolean {
  if (kind === "gif") return isAnimatedGif(bytes);
  if (kind === "png") return isAnimatedPng(bytes);
  return kind === "webp" && isAnimatedWebp(bytes);
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
