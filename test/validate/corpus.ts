// SPDX-License-Identifier: MIT
/** For tests: the folders of `test/fixtures/invalid`, with what their `make.json` adds to them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diskFiles } from "../../kit/io/disk-files.ts";
import type { Files } from "../../kit/io/files.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";

const root = fileURLToPath(new URL("../fixtures/invalid/", import.meta.url));

/** One thing that a repository cannot keep on every system. */
interface Made {
  readonly path: string;
  /** Not a file that can be read. */
  readonly is?: "link" | "other" | "unreadable";
  /** The text, then `repeat` so many `times`, then the end. */
  readonly text?: string;
  readonly repeat?: string;
  readonly times?: number;
  readonly then?: string;
  /** So many files, `#` in the path being their number. */
  readonly copies?: number;
  /** The bytes of another file, then zeros up to `bytes`. */
  readonly like?: string;
  readonly bytes?: number;
}

export interface Case {
  readonly code: string;
  readonly files: Files;
  /** Path of the text that is expected to be printed. */
  readonly expected: string;
}

function contentOf(made: Made, record: Readonly<Record<string, MemoryContent>>): MemoryContent {
  if (made.is === "link" || made.is === "other") return { kind: made.is };
  if (made.like !== undefined) {
    const bytes = new Uint8Array(made.bytes ?? 0);
    bytes.set(record[made.like] as Uint8Array);
    return bytes;
  }
  return `${made.text ?? ""}${(made.repeat ?? "").repeat(made.times ?? 0)}${made.then ?? ""}`;
}

function filesOf(folder: string): Files {
  const disk = diskFiles(folder, { skip: ["expected.txt", "make.json"] });
  const kept = disk.list().filter((entry) => entry.kind === "file");
  const record: Record<string, MemoryContent> = Object.fromEntries(kept.map(({ path }) => [path, disk.read(path)]));
  const description = `${folder}/make.json`;
  const made: Made[] = existsSync(description) ? JSON.parse(readFileSync(description, "utf8")) : [];
  for (const each of made) {
    const copies = Array.from({ length: each.copies ?? 1 }, (_, index) => each.path.replace("#", String(index + 1)));
    for (const path of copies) record[path] = contentOf(each, record);
  }
  const closed = new Set(made.filter((each) => each.is === "unreadable").map((each) => each.path));
  return withClosed(memoryFiles(record), closed);
}

/** The same folder with files that the system does not let be read. */
function withClosed(files: Files, closed: ReadonlySet<string>): Files {
  const read: Files["read"] = (path, length) => {
    if (closed.has(path)) throw Object.assign(new Error("permission denied"), { code: "EACCES" });
    return files.read(path, length);
  };
  return { ...files, read };
}

/** Every folder of the corpus. */
export function corpus(): Case[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({
    code: name.replace("--", "/"),
    files: filesOf(`${root}${name}`),
    expected: `${root}${name}/expected.txt`,
  }));
}
