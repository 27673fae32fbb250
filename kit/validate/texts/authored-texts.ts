// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import type { Source, SourceKind } from "../../load/source.ts";
import type { CheckedSource } from "../draft.ts";
import { bodyField } from "../merge/body-field.ts";
import { field, list, mapping, step } from "../reading.ts";
import { type TextNature, textFields } from "./text-fields.ts";

/** One text that an author wrote for visitors, in one language. */
export interface AuthoredText {
  readonly source: Source;
  readonly pointer: string;
  readonly text: string;
  readonly nature: TextNature;
  /** Place of `length` characters from `offset` in the text; for a YAML value, the value as a whole. */
  at(offset: number, length: number): Place;
}

/** A value that a pattern such as `/links/ * /title` leads to. */
interface Found {
  readonly pointer: string;
  readonly value: unknown;
}

const compiled = new Map<string, readonly string[]>();

/** The steps of a pattern, cut once. */
function stepsOf(pattern: string): readonly string[] {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const steps = pattern.split("/").slice(1);
  compiled.set(pattern, steps);
  return steps;
}

function collect(value: unknown, steps: readonly string[], depth: number, pointer: string, found: Found[]): void {
  if (value === undefined || value === null) return;
  const name = steps[depth];
  if (name === undefined) found.push({ pointer, value });
  else if (name !== "*") collect(field(value, name), steps, depth + 1, pointer + step(name), found);
  else
    list(value).forEach((item, index) => {
      collect(item, steps, depth + 1, pointer + step(index), found);
    });
}

/** Every value that a pattern leads to inside another value; `*` stands for each item of a list. */
export function matches(value: unknown, pattern: string): readonly Found[] {
  const found: Found[] = [];
  collect(value, stepsOf(pattern), 0, "", found);
  return found;
}

/** What the things of each list of `event.yaml` are; each kind may also have files of its own. */
export const kindsOfLists: Readonly<Record<string, SourceKind>> = {
  formats: "format",
  places: "place",
  organisations: "organisation",
  partners: "partner",
  people: "person",
  sessions: "session",
  pages: "page",
  news: "news",
  working_groups: "working_group",
  traces: "trace",
  media: "medium",
};

type Patterns = readonly (readonly [string, TextNature])[];

function patternsBelow(name: string, kind: SourceKind): Patterns {
  return Object.entries(textFields[kind] ?? {}).map(([pattern, nature]) => [`/${name}/*${pattern}`, nature]);
}

/** The patterns of `event.yaml`, those of the things listed in it included. */
const eventPatterns: Patterns = [
  ...Object.entries(textFields.event ?? {}),
  ...Object.entries(kindsOfLists).flatMap(([name, kind]) => patternsBelow(name, kind)),
];

const patternsByKind = new Map<SourceKind, Patterns>(
  Object.entries(textFields).map(([kind, fields]) => [kind as SourceKind, Object.entries(fields)]),
);
patternsByKind.set("event", eventPatterns);

function authored(source: Source, pointer: string, text: string, nature: TextNature): AuthoredText {
  const isBody = source.body === text && pointer === step(bodyField(source.kind) ?? "");
  const at: AuthoredText["at"] = isBody
    ? (offset, length) => source.locateInBody(offset, length)
    : () => source.locate(pointer);
  return { source, pointer, text, nature, at };
}

/** Tells of a text, or of each language's text of a map. */
function inLanguages({ pointer, value }: Found, tell: (pointer: string, text: string) => void): void {
  if (typeof value === "string") tell(pointer, value);
  for (const [language, inner] of Object.entries(mapping(value) ?? {})) {
    if (typeof inner === "string") tell(pointer + step(language), inner);
  }
}

/** Visits every text that authors wrote for visitors, as it stands in its file; of one nature only when it is given. */
export function visitAuthored(
  sources: readonly CheckedSource[],
  visit: (text: AuthoredText) => void,
  only?: TextNature,
): void {
  for (const { source, data } of sources) {
    for (const [pattern, nature] of patternsByKind.get(source.kind) ?? []) {
      if (only !== undefined && nature !== only) continue;
      for (const found of matches(data, pattern)) {
        inLanguages(found, (pointer, text) => visit(authored(source, pointer, text, nature)));
      }
    }
  }
}
