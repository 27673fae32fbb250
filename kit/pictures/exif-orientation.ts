// SPDX-License-Identifier: MIT
import { latin, viewOf } from "./bytes.ts";

/** How a picture is to be turned before it is shown: 1 as it is, 2 to 8 mirrored or turned (Exif 2.32, tag 0x0112). */
export type Orientation = number;

const tag = 0x0112;
const short = 3;

/** The orientation that an Exif block (a TIFF file, with or without `Exif\0\0` before it) tells; 1 when it tells none. */
export function exifOrientation(exif: Uint8Array): Orientation {
  const tiff = latin(exif, 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
  const order = latin(tiff, 0, 2);
  if (tiff.length < 14 || (order !== "II" && order !== "MM")) return 1;
  const little = order === "II";
  const view = viewOf(tiff);
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  const count = view.getUint16(start, little);
  for (let entry = start + 2; entry < start + 2 + count * 12 && entry + 12 <= tiff.length; entry += 12) {
    if (view.getUint16(entry, little) === tag) return known(view.getUint16(entry + 8, little));
  }
  return 1;
}

/** The smallest Exif block there is: the orientation and nothing else. */
export function orientationExif(orientation: Orientation): Uint8Array {
  const tiff = new Uint8Array(26);
  const view = viewOf(tiff);
  tiff.set([0x4d, 0x4d, 0, 42]);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, tag);
  view.setUint16(12, short);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}

/** True when width and height change places once the picture is turned. */
export function isOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5;
}

function known(value: number): Orientation {
  return value >= 1 && value <= 8 ? value : 1;
}
