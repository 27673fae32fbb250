// SPDX-License-Identifier: MIT
import type { FileEntry, Files } from "./files.ts";
import { byCodeUnit } from "./unseen.ts";

/** A folder as it would be with some texts, or other files, written into it, by path. Nothing is written. */
export function overlayFiles(files: Files, texts: ReadonlyMap<string, string | Uint8Array>): Files {
  const encoder = new TextEncoder();
  const bytes = new Map(
    [...texts].map(([path, text]) => [path, typeof text === "string" ? encoder.encode(text) : text]),
  );
  const folders = [...texts.keys()].map((path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
  return {
    root: files.root,
    list() {
      const entries = new Map(files.list().map((entry) => [entry.path, entry]));
      for (const path of folders)
        if (path !== "" && !entries.has(path)) entries.set(path, { path, kind: "folder", size: 0 });
      for (const [path, { length }] of bytes) entries.set(path, { path, kind: "file", size: length });
      return [...entries.values()].sort(byCodeUnit) satisfies readonly FileEntry[];
    },
    read: (path, length) => bytes.get(path)?.slice(0, length) ?? files.read(path, length),
  };
}
