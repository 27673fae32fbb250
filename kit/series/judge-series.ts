// SPDX-License-Identifier: MIT
import type { Source } from "../load/source.ts";
import type { Report } from "../validate/draft.ts";
import type { SeriesInput } from "../validate/input.ts";
import { nearest } from "../validate/nearest.ts";
import { field, text } from "../validate/reading.ts";
import { checkSource } from "../validate/shape/check-source.ts";

/** Names that the site itself needs beside those of its editions. */
const reserved: ReadonlySet<string> = new Set(["assets", "editions"]);

/** Judges what `series.yaml` says, by its schema and beside the folders of its editions; what it says when that is right. */
export function judgeSeries(source: Source, editions: readonly string[], report: Report): SeriesInput | undefined {
  let sound = true;
  const { data } = checkSource(source, (...finding) => {
    sound = false;
    report(...finding);
  });
  const current = text(field(data, "current"));
  if (editions.length === 0) report("series/no-edition", {}, source.locate(""));
  else if (current !== undefined && !editions.includes(current)) {
    const meant = nearest(current, editions);
    report(
      "series/unknown-edition",
      { id: current, editions, ...(meant && { nearest: meant }) },
      source.locate("/current"),
    );
  }
  // The schema is the proof: types and validators are generated from the same files.
  return sound ? (data as unknown as SeriesInput) : undefined;
}

/** Judges the id that an edition gives itself: that of its folder, and none that the site keeps for its own pages. */
export function judgeEditionId(event: Source, folder: string, report: Report): void {
  const id = text(field(event.data, "id"));
  if (id !== undefined && id !== folder) report("series/not-the-folder-name", { id, folder }, event.locate("/id"));
  else if (reserved.has(folder)) report("series/reserved-id", { id: folder }, event.locate("/id"));
}
