// SPDX-License-Identifier: MIT
import type { CheckedSource, Item, Report } from "../draft.ts";
import { nearestArg } from "../nearest.ts";
import { field, type Mapping, mapping, step, text } from "../reading.ts";

/** The main language of the event: the first it declares, otherwise French. */
export function mainLanguageOf(event: Mapping): string {
  const languages = field(event, "languages");
  return (Array.isArray(languages) ? text(languages[0]) : undefined) ?? "fr";
}

/** The text in each language it is in: a plain text is in the main language. */
function byLanguage(value: unknown, mainLanguage: string): Record<string, unknown> {
  const plain = text(value);
  return plain === undefined ? { ...mapping(value) } : { [mainLanguage]: plain };
}

/** The item with the texts of one translation file added; reports a text that both give in that language. */
function withTranslation(item: Item, translation: CheckedSource, mainLanguage: string, report: Report): Item {
  const language = translation.source.language ?? mainLanguage;
  const value: Record<string, unknown> = { ...item.value };
  for (const [name, translated] of Object.entries(translation.data)) {
    if (text(translated) === undefined || name === "id") continue;
    const existing = byLanguage(field(value, name), mainLanguage);
    if (existing[language] === undefined) {
      value[name] = { ...existing, [language]: translated };
      continue;
    }
    const { source } = translation;
    const inBody = field(source.data, name) === undefined;
    const place = inBody ? source.locateInBody(0) : source.locate(step(name), "key");
    report("text/given-twice", { field: name, file: item.source.path }, place);
  }
  return { ...item, value };
}

/**
 * Items with the texts of their translation files, such as `sessions/ouverture.en.md` for the session `ouverture`.
 * Reports a translation of something that does not exist.
 */
export function translate(
  items: readonly Item[],
  translations: readonly CheckedSource[],
  mainLanguage: string,
  report: Report,
): readonly Item[] {
  if (translations.length === 0) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const translation of translations) {
    const { source } = translation;
    const item = byId.get(source.id);
    if (item !== undefined) byId.set(source.id, withTranslation(item, translation, mainLanguage, report));
    else {
      const near = nearestArg(source.id, byId.keys());
      report(
        "reference/unknown",
        { id: source.id, kind: source.kind, ...near, known: items.length },
        source.locate(""),
      );
    }
  }
  return items.map((item) => (item === byId.get(item.id) ? item : translatedOr(item, byId.get(item.id))));
}

/** Of two things with one id, the translation goes to the last; the duplicate is another rule's finding. */
function translatedOr(item: Item, translated: Item | undefined): Item {
  return translated !== undefined && translated.source === item.source && translated.pointer === item.pointer
    ? translated
    : item;
}
