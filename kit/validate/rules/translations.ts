// SPDX-License-Identifier: MIT
import type { SourceKind } from "../../load/source.ts";
import { type Draft, type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { bodyField } from "../merge/body-field.ts";
import { mainLanguageOf } from "../merge/translations.ts";
import { field, list, mapping, text } from "../reading.ts";
import { matches } from "../texts/authored-texts.ts";
import { textFields } from "../texts/text-fields.ts";

/** Names of things and titles of other people's works: given once, they hold in every language. */
const names =
  /(?:^|\/)(?:name|affiliation)$|^\/(?:title|short_title)$|\/source\/title$|^\/(?:lineage|children)\/|\/(?:links|resources|outputs|sources|evidence|reused_in|derived_from|raw_notes)\/\*\/title$/;

function isName(kind: SourceKind, pattern: string): boolean {
  return names.test(pattern) && (kind === "event" || !/^\/(?:title|short_title)$/.test(pattern));
}

/** Declared languages that a text does not exist in. A plain text is in the main language only. */
function missingIn(value: unknown, languages: readonly string[], main: string): readonly string[] {
  const given = mapping(value);
  const existing = given === undefined ? [main] : Object.keys(given);
  return languages.filter((language) => !existing.includes(language));
}

function placeOf(item: Item, pointer: string) {
  const body = bodyField(item.source.kind);
  const isBody = item.pointer === "" && pointer === `/${body}` && field(item.source.data, body ?? "") === undefined;
  return isBody && item.source.body !== undefined ? item.source.locateInBody(0) : placeIn(item, pointer, "key");
}

/** One finding a field and language: a list of ten texts is one thing to translate. */
function checkField(
  item: Item,
  pattern: string,
  isProper: boolean,
  languages: readonly string[],
  report: Report,
): void {
  const main = languages[0] ?? "";
  const told = new Set<string>();
  for (const { pointer, value } of matches(item.value, pattern)) {
    if (isProper && mapping(value) === undefined) continue;
    for (const language of missingIn(value, languages, main)) {
      if (told.has(language)) continue;
      told.add(language);
      const name = pattern
        .split("/")
        .filter((part) => part !== "*")
        .slice(1)
        .join(".");
      report("translation/missing", { language, field: name }, placeOf(item, pointer));
    }
  }
}

function languagesOf(draft: Draft): string[] {
  const declared = list(field(draft.event.value, "languages")).flatMap((language) => text(language) ?? []);
  return declared.length > 0 ? declared : [mainLanguageOf(draft.event.value)];
}

/** The kit's own method sheets, in the languages the kit has them in: no organiser can add to them. */
function isOfKit(item: Item): boolean {
  return item.source.path.startsWith("(kit)/");
}

/** Kinds of the items that are checked one by one; axes, tracks and the rest are part of the event. */
function itemsOf(draft: Draft): readonly (readonly [SourceKind, readonly Item[]])[] {
  return [
    ["event", [draft.event]],
    ["session", draft.sessions],
    ["person", draft.people.filter((person) => field(person.value, "withdrawn") !== true)],
    ["place", draft.places],
    ["organisation", draft.organisations],
    ["partner", draft.partners],
    ["page", draft.pages],
    ["news", draft.news],
    ["trace", draft.traces],
    ["working_group", draft.working_groups],
    ["format", draft.formats.filter((format) => !isOfKit(format))],
    ["medium", draft.media],
  ];
}

/** Every text exists in every language that the event declares. */
export const translations: Rule = (draft, report) => {
  const languages = languagesOf(draft);
  if (languages.length < 2) return;
  for (const [kind, items] of itemsOf(draft)) {
    for (const pattern of Object.keys(textFields[kind] ?? {})) {
      for (const item of items) checkField(item, pattern, isName(kind, pattern), languages, report);
    }
  }
};
