// SPDX-License-Identifier: MIT
import { strippedAvif } from "./avif.ts";
import { strippedGif } from "./gif.ts";
import { strippedJpeg } from "./jpeg.ts";
import type { PictureKind } from "./picture-kind.ts";
import { strippedPng } from "./png.ts";
import { strippedWebp } from "./webp.ts";

const strippers: Readonly<Record<PictureKind, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: strippedJpeg,
  png: strippedPng,
  webp: strippedWebp,
  gif: strippedGif,
  avif: strippedAvif,
};

/**
 * A picture with only what is needed to show it: where and when it was taken, with what and by whom are gone, and so is
 * the colour profile. Its pixels are untouched; how it is to be turned is kept. Undefined when it is cut or makes no
 * sense: then nothing tells what else it holds. Never throws.
 */
export function stripMetadata(bytes: Uint8Array, kind: PictureKind): Uint8Array | undefined {
  try {
    return strippers[kind](bytes);
  } catch (error) {
    // A number read past the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
