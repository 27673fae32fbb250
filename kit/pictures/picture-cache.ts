// SPDX-License-Identifier: MIT
/** Pictures made by earlier builds. It only saves time: a site is the same without. */
export interface PictureCache {
  /** What was kept under a key, whole and as it was; undefined when there is nothing of the kind. Never throws. */
  get(key: string): Uint8Array | undefined;
  /** Keeps bytes when it can. Never throws. */
  put(key: string, bytes: Uint8Array): void;
}

/** Keeps nothing. */
export const noCache: PictureCache = { get: () => undefined, put: () => {} };
