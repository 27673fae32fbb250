// SPDX-License-Identifier: MIT
import { plainName } from "../../../load/folder-names.ts";
import { present } from "../../../model/present.ts";
import type { NoteLine } from "../note-line.ts";
import type { Kept, NotesData } from "../trace-data.ts";
import { labelNamed } from "../vocabulary.ts";
import { type NoteRecord, recordsOf } from "./items.ts";
import { fits, most } from "./limits.ts";

type Key = "value" | "counts" | "source";
const label = labelNamed(["value", "counts", "source"] as const);

/** The figures of a sheet: a number, what it counts, and its source; without one of the three it stays text. */
export function figures(lines: readonly NoteLine[]): { readonly data: NotesData; readonly kept: readonly Kept[] } {
  const records = recordsOf(lines, "value", label);
  const read = records.map(figureOf);
  const good = read.filter((figure) => figure !== undefined).slice(0, most.items);
  const kept = records.flatMap(({ lines: own, more }, index): readonly Kept[] => {
    if (read[index] === undefined || index >= most.items) return [{ reason: "figure", lines: own }];
    return more.map((item) => ({ reason: "line", lines: item.lines }));
  });
  return { data: good.length === 0 ? {} : { figures: good }, kept };
}

function figureOf({ values }: NoteRecord<Key>): NonNullable<NotesData["figures"]>[number] | undefined {
  const { value = "", counts, source } = values;
  const number = numberOf(value);
  const id = plainName((counts ?? "").slice(0, most.line))
    .slice(0, 80)
    .replace(/-$/u, "");
  if (number === undefined || id === "" || !fits(counts, most.line) || !fits(source, most.line)) return undefined;
  return {
    counts: id,
    value: number,
    source: { title: source },
    ...present({ label: id === counts ? undefined : counts }),
  };
}

/** A number as people write it, `1 200`, `12,5`; undefined for anything less plain. */
export function numberOf(said: string): number | undefined {
  const plain = said.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, "").replace(/^(\d+),(\d{1,2})$/u, "$1.$2");
  return /^\d{1,12}(?:\.\d{1,4})?$/u.test(plain) ? Number(plain) : undefined;
}
