// SPDX-License-Identifier: MIT
import type { Work } from "../../derive/credits/work.ts";
import { licenceRef } from "../../derive/licence-ref.ts";
import { pathsFor } from "../../derive/paths.ts";
import { say } from "../../derive/say.ts";
import type { Lang } from "../../model/edition.ts";
import { formatList } from "../../words/format-list.ts";
import { wordsFor } from "../../words/index.ts";
import type { Exported } from "../exported.ts";

/**
 * The credit of a work ready to copy, on one line, in one language: title, author, source, licence, as Creative Commons
 * recommends (https://wiki.creativecommons.org/wiki/Recommended_practices_for_attribution).
 */
export function creditLine(work: Work, exported: Exported, lang: Lang): string {
  const { languages } = exported.edition;
  const { name, url } = licenceRef(work.licence, false, lang);
  return wordsFor(lang)
    .credit({
      title: say(work.title, lang, languages).text,
      authors: formatList(work.authors, lang) || undefined,
      source: sourceOf(work, exported, lang),
      licence: name,
      terms: url,
    })
    .replace(/\s*[\r\n\t]\s*/gu, " ");
}

/** What is the edition's own comes from its page; the rest from where it was found. */
function sourceOf(work: Work, { edition, url }: Exported, lang: Lang): string {
  const { kind, source, page } = work;
  const event = say(edition.title, lang, edition.languages).text;
  const address = page && url(page(pathsFor(edition.id, lang, edition.languages[0] ?? lang)));
  const isOurs = kind === "content" || kind === "data" || kind === "code" || kind === "brand" || kind === "trace";
  if (isOurs) return [event, address].filter(Boolean).join(", ");
  return source ?? [event, address].filter(Boolean).join(", ");
}
