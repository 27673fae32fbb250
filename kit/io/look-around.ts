// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const holdsEvent = (folder: string) => existsSync(join(folder, "event.yaml")) || existsSync(join(folder, "event.yml"));

/** Whether a path is an event folder, another folder, or no folder at all. */
export function folderKind(path: string): "event" | "folder" | "none" {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return "none";
  return holdsEvent(path) ? "event" : "folder";
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
