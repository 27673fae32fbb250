// SPDX-License-Identifier: MIT
/** What an event folder may weigh. Documented for organisers; beyond them a folder is refused, never slow. */
export const limits = {
  /** Bytes of one text file. */
  textBytes: 1024 * 1024,
  /** Bytes of all text files together. */
  folderTextBytes: 50 * 1024 * 1024,
  /** Files in the folder. */
  files: 30_000,
  /** Bytes of one picture or document. */
  mediaBytes: 50 * 1024 * 1024,
  /** Levels of lists and mappings within each other. */
  depth: 20,
  /** YAML values of one file: texts, keys, list items and inline collections. */
  values: 100_000,
  /** Bytes of one segment of a path, and of a whole path. */
  segmentBytes: 100,
  pathBytes: 200,
  /** Findings of one kind of reading in one file: the rest of a broken file says nothing new. */
  findingsPerFile: 20,
  /** Errors of a whole event: a folder with more is another folder, or hostile, and each would cost a search. */
  errors: 1_000,
} as const;
