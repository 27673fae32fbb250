// SPDX-License-Identifier: MIT
import type { PictureKind } from "./picture-kind.ts";

/** What can make a picture smaller: a port, since the library that does is optional. */
export interface Resizer {
  /** All that decides the bytes besides the picture: the library, its version, the settings. */
  readonly version: string;
  /**
   * The picture at most `width` pixels wide once turned the way it asks for, in the colours of screens (sRGB), without
   * metadata, in the same format.
   * @throws when it cannot be decoded to its end.
   */
  resize(bytes: Uint8Array, kind: PictureKind, width: number): Promise<Uint8Array>;
}

/** Pictures of more pixels are not decoded: a small file may hide one that fills the memory. Those of phones have up to 108 million. */
export const maxPixels = 120_000_000;
