// SPDX-License-Identifier: MIT
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
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

/**
 * A copy of one of `sites/` below `folder`, beside the code they share, where the repository's packages are found.
 * `parts` are further copies: path in `sites/`, path in the site. Gives the site's folder.
 */
export function writeSite(folder: string, name: string, parts: Readonly<Record<string, string>> = {}): string {
  const site = join(folder, name);
  copy(name, site);
  copy("shared", join(folder, "shared"));
  for (const [from, to] of Object.entries(parts)) copy(from, join(site, to));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const packages = join(folder, "node_modules");
  if (!existsSync(packages)) symlinkSync(join(ROOT, "node_modules"), packages);
  return site;
}

function copy(from: string, to: string): void {
  cpSync(join(BENCH, "sites", from), to, { recursive: true });
}
