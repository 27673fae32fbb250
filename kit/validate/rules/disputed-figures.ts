// SPDX-License-Identifier: MIT
import { type Draft, type Item, placeIn, type Rule } from "../draft.ts";
import { field, fieldAt, list, number, text } from "../reading.ts";
import { standingTraces } from "../standing-traces.ts";

interface Count {
  readonly item: Item;
  readonly pointer: string;
  readonly counts: string;
  /** What is counted and how: people who were expected are not people who came. */
  readonly what: string;
  readonly value: number;
  readonly isDated: boolean;
}

function countsOf(item: Item): readonly Count[] {
  return list(field(item.value, "figures")).flatMap((figure, index) => {
    const [counts, value] = [text(field(figure, "counts")), number(field(figure, "value"))];
    if (counts === undefined || value === undefined) return [];
    const what = `${counts} ${text(field(figure, "kind")) ?? ""} ${text(field(figure, "unit")) ?? ""}`;
    const isDated = text(fieldAt(figure, "source", "date")) !== undefined;
    return [{ item, pointer: `/figures/${index}/source`, counts, what, value, isDated }];
  });
}

function everyCount(draft: Draft): readonly Count[] {
  return [draft.event, ...standingTraces(draft)].flatMap(countsOf);
}

/** When sources give different numbers of one thing, readers need to know when each was published. */
export const disputedFigures: Rule = (draft, report) => {
  const all = new Map<string, Count[]>();
  for (const one of everyCount(draft)) all.set(one.what, [...(all.get(one.what) ?? []), one]);
  for (const same of all.values()) {
    for (const { item, pointer, counts, value, isDated } of same) {
      const other = same.find((one) => one.value !== value)?.value;
      if (other !== undefined && !isDated) report("figure/undated", { counts, value, other }, placeIn(item, pointer));
    }
  }
};
