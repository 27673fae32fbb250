// SPDX-License-Identifier: MIT
import type { RenderedFile } from "../render/rendered-file.ts";

/** The content of a rendered file, as bytes. Throws what its source throws. */
export function renderedBytes(file: RenderedFile): Uint8Array {
  if ("copy_from" in file) return file.copy_from();
  return typeof file.content === "string" ? Buffer.from(file.content, "utf8") : file.content;
}
