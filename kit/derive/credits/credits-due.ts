// SPDX-License-Identifier: MIT
import { licenceTerms } from "../../licences/terms.ts";
import type { Edition, Lang, LicenceId, Lineage, LocalizedText } from "../../model/edition.ts";
import { fill } from "../../words/fill.ts";
import { formatList } from "../../words/format-list.ts";
import { formatDateRange } from "../../words/format-range.ts";
import { wordsFor } from "../../words/index.ts";
import { licenceRef } from "../licence-ref.ts";
import { pathsFor } from "../paths.ts";
import { say } from "../say.ts";
import type { Said } from "../site/said.ts";
import { absoluteUrl } from "../sitemap.ts";
import { organising } from "./published-works.ts";

/** A line of credit in one language: the words of the interface, and the authors’ texts in theirs. */
export type CreditLine = readonly (string | Said)[];

export interface CreditsDue {
  /** The event’s own line. */
  readonly own: CreditLine;
  /** Those of the events it took from: as they gave them, or made from what is known when their licence asks for one. */
  readonly ancestors: readonly CreditLine[];
}

/**
 * The lines that are due wherever something of an edition is shown, in the form that Creative Commons recommends:
 * title, author, source, licence. `siteUrl` is the site’s address with a final `/`; without it the dates say which event.
 */
export function creditsDue(edition: Edition, siteUrl: string | undefined, lang: Lang): CreditsDue {
  const { id, title, dates, languages, licences, lineage } = edition;
  const saying = (text: LocalizedText) => say(text, lang, languages);
  const front = siteUrl && absoluteUrl(siteUrl, pathsFor(id, lang, languages[0] ?? lang).fixed("index"));
  const source = { text: front ?? formatDateRange(dates.start, dates.end, lang), lang };
  const authors = organising(edition).map(({ name }) => saying(name));
  return {
    own: lineOf({ title: saying(title), authors, source, licence: licences.content }, lang),
    ancestors: unlike(lineage.flatMap((one) => ancestorCredits(one, saying, lang))),
  };
}

/** A line of credit as plain text. */
export function creditText(line: CreditLine): string {
  return line.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

interface Credited {
  readonly title: Said;
  readonly authors: readonly Said[];
  /** Where it stands, when that is known. */
  readonly source: Said | undefined;
  readonly licence: LicenceId;
}

function lineOf({ title, authors, source, licence }: Credited, lang: Lang): CreditLine {
  const { name, url } = licenceRef(licence, false, lang);
  const sources = source === undefined ? [] : [source];
  return fill([title, ...sources, ...authors], ([titleHole = "", ...holes]) =>
    wordsFor(lang).credit({
      title: titleHole,
      authors: formatList(holes.slice(sources.length), lang) || undefined,
      source: holes.slice(0, sources.length)[0],
      licence: name,
      terms: url,
    }),
  );
}

/** The lines that one of the events it took from asks for, as plain text: empty when it asks for none. */
export function ancestorLines(one: Lineage, { languages }: Edition, lang: Lang): readonly string[] {
  return ancestorCredits(one, (text) => say(text, lang, languages), lang).map(creditText);
}

function ancestorCredits(
  { title, url, licence, credits }: Lineage,
  saying: (text: LocalizedText) => Said,
  lang: Lang,
): readonly CreditLine[] {
  if (credits.length > 0) return credits.map((line) => [line.replace(/\s*[\r\n\t]\s*/gu, " ")]);
  if (licence === undefined || !licenceTerms(licence).attribution) return [];
  const source = url === undefined ? undefined : { text: url, lang };
  return [lineOf({ title: saying(title), authors: [], source, licence }, lang)];
}

/** Two ancestors may thank the same one: it is said once. */
function unlike(lines: readonly CreditLine[]): readonly CreditLine[] {
  return [...new Map(lines.map((line) => [creditText(line), line])).values()];
}
