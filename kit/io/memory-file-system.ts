// SPDX-License-Identifier: MIT
import { type FileSystem, FileSystemError } from "./file-system.ts";
import { above, children, expectFree, expectKind, move, type Nodes, real, told, tree } from "./memory-tree.ts";

export type Operation = keyof FileSystem;

export interface MemoryOptions {
  /**
   * Asked before each call, counted from 0; a code such as `ENOSPC` makes the call fail with it and change nothing.
   * `KILLED` at a `create` leaves the first half of the file, as a killed process may.
   */
  readonly fault?: (index: number, operation: Operation, path: string) => string | undefined;
  /** False for a file system without hard links. */
  readonly links?: boolean;
  readonly now?: () => number;
}

/** A file system in memory (POSIX paths), which can be told to fail, and looked into. */
export interface MemoryFileSystem extends FileSystem {
  /** Every file (its bytes, as Latin-1 text), folder (`/`), link (`-> where`) and special file (`?`), by path. */
  snapshot(): Readonly<Record<string, string>>;
  /** Puts a link in, or with no target something that is neither file nor folder. */
  plant(path: string, to?: string): void;
  /** How many calls were made. */
  calls(): number;
}

/** An empty memory file system with the given folders. */
export function memoryFileSystem(folders: readonly string[] = [], options: MemoryOptions = {}): MemoryFileSystem {
  const nodes: Nodes = new Map([["/", { kind: "folder" }]]);
  for (const folder of folders) nodes.set(folder, { kind: "folder" });
  let calls = 0;
  const gate: Gate = (operation, path, onKill) => {
    const index = calls++;
    const code = options.fault?.(index, operation, path);
    if (code === "KILLED" && !nodes.has(path)) onKill?.();
    if (code !== undefined) throw new FileSystemError(code, path);
  };
  return {
    ...readSide(nodes, gate),
    ...writeSide(nodes, gate, options),
    ...removeSide(nodes, gate),
    snapshot: () => Object.fromEntries([...nodes].map(([path, node]) => [path, told(node)]).sort()),
    plant: (path, to) => void nodes.set(path, to === undefined ? { kind: "other" } : { kind: "link", to }),
    calls: () => calls,
  };
}

type Gate = (operation: Operation, path: string, onKill?: () => void) => void;

function readSide(nodes: Nodes, gate: Gate): Pick<FileSystem, "kind" | "entries" | "read" | "modified" | "realPath"> {
  return {
    kind(path) {
      gate("kind", path);
      return nodes.get(path)?.kind ?? "absent";
    },
    entries(folder) {
      gate("entries", folder);
      expectKind(nodes, folder, "folder", "ENOTDIR");
      return children(nodes, folder);
    },
    read(path) {
      gate("read", path);
      return expectKind(nodes, path, "file", "EISDIR").bytes;
    },
    modified(path) {
      gate("modified", path);
      return expectKind(nodes, path, "file", "EISDIR").modified;
    },
    realPath(path) {
      gate("realPath", path);
      return real(nodes, path);
    },
  };
}

function writeSide(
  nodes: Nodes,
  gate: Gate,
  options: MemoryOptions,
): Pick<FileSystem, "create" | "createFolder" | "link" | "rename"> {
  return {
    create(path, content) {
      const half = Buffer.from(content).subarray(0, content.length / 2);
      gate("create", path, () => nodes.set(path, { kind: "file", bytes: half, modified: 0 }));
      if (nodes.has(path)) return false;
      expectKind(nodes, above(path), "folder", "ENOTDIR");
      nodes.set(path, { kind: "file", bytes: Buffer.from(content), modified: options.now?.() ?? 0 });
      return true;
    },
    createFolder(path) {
      gate("createFolder", path);
      expectFree(nodes, path);
      nodes.set(path, { kind: "folder" });
    },
    link(from, to) {
      gate("link", to);
      if (options.links === false) return false;
      expectFree(nodes, to);
      nodes.set(to, expectKind(nodes, from, "file", "EPERM"));
      return true;
    },
    rename(from, to) {
      gate("rename", from);
      if (!nodes.has(from)) throw new FileSystemError("ENOENT", from);
      expectFree(nodes, to);
      for (const path of tree(nodes, from)) move(nodes, path, to + path.slice(from.length));
    },
  };
}

function removeSide(nodes: Nodes, gate: Gate): Pick<FileSystem, "removeFile" | "removeFolder" | "removeTree"> {
  return {
    removeFile(path) {
      gate("removeFile", path);
      if (nodes.get(path)?.kind === "folder") throw new FileSystemError("EISDIR", path);
      if (!nodes.delete(path)) throw new FileSystemError("ENOENT", path);
    },
    removeFolder(path) {
      gate("removeFolder", path);
      expectKind(nodes, path, "folder", "ENOTDIR");
      if (children(nodes, path).length > 0) throw new FileSystemError("ENOTEMPTY", path);
      nodes.delete(path);
    },
    removeTree(path) {
      gate("removeTree", path);
      if (!nodes.has(path)) throw new FileSystemError("ENOENT", path);
      for (const each of tree(nodes, path)) nodes.delete(each);
    },
  };
}
