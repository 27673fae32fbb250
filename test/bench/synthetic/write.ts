// SPDX-License-Identifier: MIT
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextFiles } from "./folder.ts";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
/** The repository. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Writes text files below a folder. */
export function writeFolder(folder: string, files: TextFiles): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

/** A copy of one of `sites/`, with the parts it shares with others, as a project that finds the repository's packages. */
export function writeSite(folder: string, name: string, shared: Readonly<Record<string, string>>): void {
  cpSync(join(BENCH, "sites", name), folder, { recursive: true });
  for (const [from, to] of Object.entries(shared))
    cpSync(join(BENCH, "sites", from), join(folder, to), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
}
