// SPDX-License-Identifier: MIT
import { type ContentFile, pairOf, rangeOf } from "../content-file.ts";
import type { Change } from "../migration.ts";

/** Writes the number of the format: over the old one, or as the first field of all, below the comments at the top. */
export function formatNumber(to: number): Change {
  return {
    edits(file) {
      if (file.kind !== "event" && file.kind !== "series") return [];
      const there = pairOf(file.root, "format");
      if (there !== undefined) return [{ ...rangeOf(there.value), text: String(to) }];
      const start = rangeOf(file.root.items[0]?.key).start;
      return [{ start, end: start, text: `format: ${to}${file.root.flow ? ", " : lineEnd(file)}` }];
    },
  };
}

function lineEnd({ yaml }: ContentFile): string {
  return yaml.includes("\r\n") ? "\r\n" : "\n";
}
