// SPDX-License-Identifier: MIT
import {
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { type EntryKind, type FileSystem, FileSystemError, type FolderEntry } from "./file-system.ts";

/** Answers of `link` that mean "not here, not like this" rather than "something is broken". */
const CANNOT_LINK = new Set(["EXDEV", "EPERM", "EMLINK", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EACCES"]);

/** The real disk, synchronous throughout: on many small files that is the fastest way, and it holds one descriptor at a time. */
export function diskFileSystem(): FileSystem {
  return {
    kind,
    entries: (folder) => attempt(folder, () => readEntries(folder)),
    read: (path) => attempt(path, () => readFileSync(path)),
    modified: (path) => attempt(path, () => lstatSync(path).mtimeMs),
    create,
    createFolder: (path) => attempt(path, () => void mkdirSync(path)),
    link,
    rename: (from, to) => attempt(from, () => renameSync(from, to)),
    removeFile: (path) => attempt(path, () => unlinkSync(path)),
    removeFolder: (path) => attempt(path, () => rmdirSync(path)),
    removeTree: (path) => attempt(path, () => rmSync(path, { recursive: true })),
    realPath,
  };
}

function kind(path: string): EntryKind | "absent" {
  const stats = attempt(path, () => lstatSync(path, { throwIfNoEntry: false }));
  return stats === undefined ? "absent" : kindOf(stats);
}

function kindOf(entry: Stats | Dirent): EntryKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

function readEntries(folder: string): FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function create(path: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    // Opened and not filled: what is there is ours, and cut.
    if (systemCall(error) !== "open") rmSync(path, { force: true });
    throw asFileSystemError(error, path);
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (CANNOT_LINK.has(systemCode(error) ?? "")) return false;
    throw asFileSystemError(error, to);
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") return undefined;
    throw asFileSystemError(error, path);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asFileSystemError(error, path);
  }
}

function asFileSystemError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  return code === undefined ? error : new FileSystemError(code, path, error);
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function systemCall(error: unknown): unknown {
  return error instanceof Error && "syscall" in error ? error.syscall : undefined;
}
