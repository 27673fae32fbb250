// SPDX-License-Identifier: MIT
/** The read side of the outside world: one folder, seen without following any link. Adapters: disk and memory. */
export interface FileEntry {
  /** POSIX path below the root. */
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "other";
  readonly size: number;
}

export interface Files {
  /** The name to show people for the root, as they typed it. */
  readonly root: string;
  /** Everything below the root, sorted by code unit, so that no file system's order shows. Output folders made by the kit, `.git` and `node_modules` are not entered. */
  list(): readonly FileEntry[];
  /** The bytes of one file; never follows a link. `length` limits how many are read. */
  read(path: string, length?: number): Uint8Array;
}
