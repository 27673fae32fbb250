// SPDX-License-Identifier: MIT

const mebibyte = 1024 * 1024;

/** What a bundle may weigh: whoever makes one keeps below, whoever reads one refuses what is above. */
export const bundleLimits = {
  /** Entries of the archive, its list and its folders included. */
  files: 5_000,
  /** Bytes of one file. */
  fileBytes: 25 * mebibyte,
  /** Bytes of all files together, and of the archive itself. */
  bytes: 200 * mebibyte,
  /** Bytes of the list, `bundle.json`. */
  manifestBytes: 5 * mebibyte,
} as const;
