// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// By listed names: macOS and Windows would answer to EVENT.YAML too, which no other system would.
const holdsEvent = (folder: string) => namesIn(folder).some((name) => name === "event.yaml" || name === "event.yml");

/** The names in a folder, sorted; of one that may not be listed, those of an event that can be seen all the same. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return ["event.yaml", "event.yml"].filter((name) => existsSync(join(folder, name)));
  }
}

/** Whether a path is an event folder, another folder, or no folder at all. */
export function folderKind(path: string): "event" | "folder" | "none" {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return "none";
  return holdsEvent(path) ? "event" : "folder";
}

/** Whether a path is a folder, a file, or nothing that can be read. */
export function pathKind(path: string): "folder" | "file" | "none" {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return "folder";
  return stats?.isFile() ? "file" : "none";
}

/** Folders one level below that hold an event, to suggest them. */
export function foldersWithEvent(path: string): readonly string[] {
  const names = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  return names
    .map((entry) => join(path, entry.name))
    .filter(holdsEvent)
    .sort();
}
