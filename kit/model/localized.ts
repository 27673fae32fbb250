// SPDX-License-Identifier: MIT
import type { Lang, LocalizedText } from "./edition.ts";
import type { PeopleNames } from "./people-names.ts";

/** What an author may write for a text: a string in the main language, or one string per language. */
export type WrittenText = string | { readonly [lang: string]: string };

/** Gives texts their one form, in the edition's main language when the author names none; and people their names. */
export interface Localize extends PeopleNames {
  text(written: WrittenText): LocalizedText;
  maybe(written: WrittenText | undefined): LocalizedText | undefined;
  list(written: readonly WrittenText[] | undefined): readonly LocalizedText[];
}

/** The one form of texts for an edition whose main language is `main`. */
export function localizeIn(main: Lang, people: PeopleNames): Localize {
  const text = (written: WrittenText): LocalizedText => (typeof written === "string" ? { [main]: written } : written);
  return {
    ...people,
    text,
    maybe: (written) => (written === undefined ? undefined : text(written)),
    list: (written) => (written ?? []).map(text),
  };
}
