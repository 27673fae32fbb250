// SPDX-License-Identifier: MIT
import { isSeq, type YAMLMap } from "yaml";
import { type ContentFile, pairOf, rangeOf, textOfValue } from "../content-file.ts";
import type { Change } from "../migration.ts";
import { removal } from "../removal.ts";
import type { TextEdit } from "../text-edit.ts";

/** Fields that stood side by side, and are now in one. */
export interface Gathering {
  /** The mappings of a file that may have them. */
  readonly maps: (file: ContentFile) => readonly YAMLMap[];
  /** The old name of each and its name inside; the first must be there. */
  readonly fields: readonly (readonly [from: string, to: string])[];
  /** The field that holds them now. */
  readonly into: string;
  /** As the only item of a list. */
  readonly inList?: boolean;
  /** What is added when a field is missing: from its name inside to the field whose value it takes. */
  readonly missing?: readonly (readonly [to: string, from: string])[];
}

/** Gathers fields into one, on one line where the first of them stood. A value that is more than a text is left as it is. */
export function gatheredFields(gathering: Gathering): Change {
  return { edits: (file) => gathering.maps(file).flatMap((map) => gather(file.yaml, map, gathering)) };
}

function gather(yaml: string, map: YAMLMap, { fields, into, inList, missing = [] }: Gathering): readonly TextEdit[] {
  const found = fields.flatMap(([from, to]) => {
    const pair = pairOf(map, from);
    const text = pair && written(pair.value);
    return pair === undefined || text === undefined ? [] : [{ from, to, pair, text }];
  });
  const [first] = found;
  if (first === undefined || first.from !== fields[0]?.[0] || pairOf(map, into) !== undefined) return [];
  const has = new Map(found.map(({ to, text }) => [to, text]));
  for (const [to, from] of missing) if (!has.has(to)) has.set(to, has.get(from) ?? "");
  const inside = `{${[...has].map(([name, text]) => `${name}: ${text}`).join(", ")}}`;
  const [lead, ...others] = found
    .map(({ pair }) => ({ start: rangeOf(pair.key).start, end: rangeOf(pair.value).end }))
    .sort((a, b) => a.start - b.start);
  if (lead === undefined) return [];
  const text = `${into}: ${inList ? `[${inside}]` : inside}`;
  return [{ ...lead, text }, ...others.map(({ start, end }) => removal(yaml, start, end, map.flow ?? false))];
}

/** A value as it can be written between braces: a text, or a list of texts. */
function written(value: unknown): string | undefined {
  if (isSeq(value)) {
    const items = value.items.map(textOfValue);
    return items.every((item) => item !== undefined) ? `[${items.map(inBraces).join(", ")}]` : undefined;
  }
  const text = textOfValue(value);
  return text === undefined ? undefined : inBraces(text);
}

/** Plain when nothing in it could be taken for YAML's own signs. */
function inBraces(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}._/ -]|:(?=\S))*$/u.test(text) && !/\s$/u.test(text) ? text : JSON.stringify(text);
}
