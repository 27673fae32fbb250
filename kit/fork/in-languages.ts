// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import type { Written } from "./map-texts.ts";

/**
 * A text of the parent as the child writes it: in those of the child's languages that it exists in; in those it has when
 * it exists in none of them, so that nothing is lost and each word says which language it is in. A string when it is in
 * the child's main language alone.
 * @param main the main language of the parent, which a string is in.
 */
export function inLanguages(text: Written, main: Lang, languages: readonly Lang[]): Written {
  const given = typeof text === "string" ? { [main]: text } : text;
  const wanted = languages.filter((language) => given[language] !== undefined);
  const kept = Object.fromEntries(
    (wanted.length > 0 ? wanted : Object.keys(given)).map((lang) => [lang, given[lang] ?? ""]),
  );
  const [only, ...others] = Object.keys(kept);
  return only !== undefined && only === languages[0] && others.length === 0 ? (kept[only] ?? "") : kept;
}
