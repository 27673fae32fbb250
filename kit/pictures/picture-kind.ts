// SPDX-License-Identifier: MIT
import { latin } from "./bytes.ts";

/** Pictures made of pixels, by how their bytes are laid out. */
export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "avif";

/** True for the path of a picture made of pixels; drawings (SVG) are not. */
export function isRasterPath(path: string): boolean {
  return /\.(?:jpe?g|png|webp|gif|avif)$/iu.test(path);
}

/** What kind of picture bytes are, from their signature, whatever their name; undefined for anything else. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (latin(bytes, 0, 3) === "\u00ff\u00d8\u00ff") return "jpeg";
  if (latin(bytes, 0, 8) === "\u0089PNG\r\n\u001a\n") return "png";
  if (latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 4) === "WEBP") return "webp";
  if (/^GIF8[79]a$/u.test(latin(bytes, 0, 6))) return "gif";
  return latin(bytes, 4, 4) === "ftyp" && /avi[fs]/u.test(latin(bytes, 8, 32)) ? "avif" : undefined;
}
