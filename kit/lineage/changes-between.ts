// SPDX-License-Identifier: MIT
import type { Relative } from "../model/relatives.ts";

/** What a relative says otherwise than the last time. */
export type RelativeChange =
  | { readonly what: "title" | "dates" | "territory" | "address" | "licence" | "source" | "lineage" }
  | { readonly what: "children" | "withdrawn"; readonly count: number };

/** What changed between two copies of what a relative says; new children and withdrawals are counted. */
export function changesBetween(before: Relative, now: Relative): readonly RelativeChange[] {
  const differ = (pick: (one: Relative) => unknown) => JSON.stringify(pick(before)) !== JSON.stringify(pick(now));
  const simple = [
    ["title", differ(({ title }) => title)],
    ["dates", differ(({ dates }) => dates)],
    ["territory", differ(({ territory }) => territory)],
    ["address", differ(({ url, manifest }) => [url, manifest])],
    ["licence", differ(({ licence }) => licence)],
    ["source", differ(({ checksum }) => checksum)],
    ["lineage", differ(({ lineage }) => lineage)],
  ] as const;
  const counted = [
    ["children", more(before.children.map(keyOf), now.children.map(keyOf))],
    ["withdrawn", more(withdrawnOf(before), withdrawnOf(now))],
  ] as const;
  return [
    ...simple.filter(([, changed]) => changed).map(([what]) => ({ what })),
    ...counted.filter(([, count]) => count > 0).map(([what, count]) => ({ what, count })),
  ];
}

function more(before: readonly string[], now: readonly string[]): number {
  const known = new Set(before);
  return now.filter((one) => !known.has(one)).length;
}

function keyOf({ edition, url, title }: Relative["children"][number]): string {
  return edition ?? url ?? JSON.stringify(title);
}

function withdrawnOf({ withdrawn: { people, traces, media } }: Relative): readonly string[] {
  return [...people.map((id) => `people/${id}`), ...traces.map((id) => `traces/${id}`), ...media];
}
