// SPDX-License-Identifier: MIT
import type { FileEntry, Files } from "./files.ts";
import { assertInside, byCodeUnit, isOutput, isUnseen, outputMarker } from "./unseen.ts";

/** What a path holds: text, bytes, or something that is not a file. */
export type MemoryContent = string | Uint8Array | { readonly kind: "link" | "other" };

/** A folder that exists only as a record of path to content: for tests, archives and forms. Folders are implied. */
export function memoryFiles(record: Readonly<Record<string, MemoryContent>>, root = "event"): Files {
  const contents = new Map(Object.entries(record));
  return {
    root,
    list: () => listOf(contents),
    read(path, length) {
      assertInside(path);
      const content = contents.get(path);
      if (content === undefined) throw new Error("no such file");
      return bytesOf(content).slice(0, length);
    },
  };
}

function listOf(contents: ReadonlyMap<string, MemoryContent>): FileEntry[] {
  const marked = [...contents.keys()].filter((path) => nameOf(path) === outputMarker).map(folderOf);
  const outputs = marked.filter((folder) => isOutput(folder, [outputMarker]));
  const entries = new Map<string, FileEntry>();
  for (const [path, content] of contents) {
    if (path.split("/").some(isUnseen) || outputs.some((output) => isWithin(path, output))) continue;
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      entries.set(folder, { path: folder, kind: "folder", size: 0 });
    }
    entries.set(path, entryOf(path, content));
  }
  return [...entries.values()].sort(byCodeUnit);
}

function entryOf(path: string, content: MemoryContent): FileEntry {
  if (isSpecial(content)) return { path, kind: content.kind, size: 0 };
  return { path, kind: "file", size: bytesOf(content).length };
}

function bytesOf(content: MemoryContent): Uint8Array {
  if (isSpecial(content)) throw new Error("not an ordinary file");
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function isSpecial(content: MemoryContent): content is { readonly kind: "link" | "other" } {
  return typeof content === "object" && "kind" in content;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function isWithin(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}
