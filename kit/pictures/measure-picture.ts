// SPDX-License-Identifier: MIT
import { imageSize } from "image-size";
import { isAvifOnItsSide } from "./avif.ts";
import { isOnItsSide, type Orientation } from "./exif-orientation.ts";
import { jpegOrientation } from "./jpeg.ts";
import { type PictureKind, pictureKind } from "./picture-kind.ts";
import { pngOrientation } from "./png.ts";
import { webpOrientation } from "./webp.ts";

/** Whole pixels, as the picture is shown: once turned the way it asks for. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a picture from its bytes, or from the first of them that hold its head; undefined when they do not tell.
 * The one user of image-size.
 */
export function measurePicture(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height } = imageSize(bytes);
    const [across, down] = [Math.round(width), Math.round(height)];
    if (!(across > 0 && down > 0)) return undefined;
    return isTurned(bytes) ? { width: down, height: across } : { width: across, height: down };
  } catch {
    return undefined;
  }
}

function isTurned(bytes: Uint8Array): boolean {
  const kind = pictureKind(bytes);
  return kind === "avif" ? isAvifOnItsSide(bytes) : isOnItsSide(orientationOf(bytes, kind));
}

function orientationOf(bytes: Uint8Array, kind: PictureKind | undefined): Orientation {
  if (kind === "jpeg") return jpegOrientation(bytes);
  if (kind === "png") return pngOrientation(bytes);
  return kind === "webp" ? webpOrientation(bytes) : 1;
}
