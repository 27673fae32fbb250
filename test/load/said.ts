// SPDX-License-Identifier: MIT
import type { Finding } from "../../kit/diagnostics/finding.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import { load } from "../../kit/load/load.ts";
import type { Loaded, Source } from "../../kit/load/source.ts";

/** A folder with an event, and what the test is about. */
export function loadWith(record: Readonly<Record<string, MemoryContent>>): Loaded {
  return load(memoryFiles({ "event.yaml": "id: e\n", ...record }));
}

/** A finding in one line, as a person would see it: `file:line:column code`. */
export function said({ place, code }: Finding): string {
  return `${place.file}:${place.line}:${place.column} ${code}`;
}

/** All that loading a folder says, in the order in which it says it. */
export function sayings(record: Readonly<Record<string, MemoryContent>>): string[] {
  return loadWith(record).findings.map(said);
}

/** The one source at a path; fails the test when there is none. */
export function sourceAt(loaded: Loaded, path: string): Source {
  const source = loaded.sources.find((each) => each.path === path);
  if (source === undefined) throw new Error(`no source at ${path}: ${loaded.findings.map(said).join(", ")}`);
  return source;
}
