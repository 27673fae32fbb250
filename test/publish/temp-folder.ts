// SPDX-License-Identifier: MIT
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { onTestFinished } from "vitest";
import { diskFileSystem } from "../../kit/io/disk-file-system.ts";
import { thisMachine } from "../../kit/io/machine.ts";
import type { PublishPorts } from "../../kit/publish/output.ts";

/** A fresh folder on the real disk, removed when the test ends. */
export function tempFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "event-kit-publish-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real disk and machine, as if the home and the current folder were these. */
export function realPorts(cwd: string, home = join(cwd, "home")): PublishPorts {
  return { disk: diskFileSystem(), machine: { ...thisMachine(), cwd, home } };
}

/** Every file below a folder: path to content (Latin-1, so that any bytes compare). */
export function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map((file): [string, string] => [
    relative(folder, file).split(sep).join("/"),
    readFileSync(file, "latin1"),
  ]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same without the marker. */
export function contentOf(folder: string): Record<string, string> {
  const { ".event-kit-site.json": _, ...rest } = treeOf(folder);
  return rest;
}
