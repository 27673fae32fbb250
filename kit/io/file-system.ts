// SPDX-License-Identifier: MIT
/**
 * The write side of the outside world. Paths are absolute and in the machine's own form; no call follows a link except
 * `realPath`. What a caller may expect to happen is a result; everything else is thrown as a `FileSystemError`.
 * Adapters: disk and memory.
 */
export type EntryKind = "file" | "folder" | "link" | "other";

export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface FileSystem {
  /** What is at a path; a link is a link, wherever it leads. */
  kind(path: string): EntryKind | "absent";
  /** The direct content of a folder, sorted by code unit. */
  entries(folder: string): readonly FolderEntry[];
  /** The bytes of a regular file. */
  read(path: string): Uint8Array;
  /** When a file was last written, in milliseconds since the epoch. */
  modified(path: string): number;
  /** Makes a new file; false, and nothing touched, when the name is taken. A write that fails leaves no file. */
  create(path: string, content: string | Uint8Array): boolean;
  /** Makes one folder, whose parent must exist and whose name must be free. */
  createFolder(path: string): void;
  /** Gives a file a second name; false when the file system cannot. */
  link(from: string, to: string): boolean;
  /** Gives a file or folder another name in one step. The new name must be free. */
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes an empty folder, and only an empty one. */
  removeFolder(path: string): void;
  /** Removes a file, a link (not what it leads to) or a folder with all it holds. */
  removeTree(path: string): void;
  /** The path with every link in it resolved; undefined when it leads nowhere. */
  realPath(path: string): string | undefined;
}

/** The system said no. `code` is the POSIX name, such as `ENOSPC`. */
export class FileSystemError extends Error {
  override readonly name = "FileSystemError";
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}
