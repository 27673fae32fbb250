// SPDX-License-Identifier: MIT
import type { Lang, LocalizedText } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { formatDateRange } from "../words/format-range.ts";
import type { ForkAnswers } from "./answers.ts";
import type { Entry } from "./entry.ts";
import { type Part, parts } from "./parts.ts";
import type { Taken } from "./taken.ts";
import type { LineageWords } from "./words/fork-words.ts";
import { lineageWords } from "./words/index.ts";

/** How many of each part the parent has and how many went to the child. */
export type Counts = ReadonlyMap<Part, { readonly had: number; readonly kept: number }>;

/** The beginning of a checksum by which people name a version. */
export function versionOf(sha256: string): string {
  return sha256.slice(0, 12);
}

/** How many things of each part there were, and how many of them are kept; media that nothing kept shows are not counted. */
export function countsOf(had: readonly Pick<Entry, "part">[], kept: readonly Pick<Entry, "part">[]): Counts {
  const count = (list: readonly Pick<Entry, "part">[], part: Part) => list.filter((one) => one.part === part).length;
  return new Map(parts.map((part) => [part, { had: count(had, part), kept: count(kept, part) }]));
}

/** What the child says of its parent in `lineage`: from what was really done, in each of its languages. */
export function lineageEntry({ bundle, url }: Taken, answers: ForkAnswers, counts: Counts): Record<string, unknown> {
  const { edition, licences } = bundle.manifest;
  const said = (lines: (words: LineageWords, lang: Lang) => readonly string[]) => inEach(answers.languages, lines);
  return present({
    relation: answers.relation,
    title: plainest(edition.title, answers.languages),
    url: url ?? edition.url,
    edition: edition.id,
    version: versionOf(bundle.sha256),
    checksum: bundle.sha256,
    date: answers.today,
    licence: licences.content,
    credits: creditsDue(bundle.manifest, url),
    kept: said((words) => keptLines(words, counts)),
    changed: said((words, lang) => changedLines(words, lang, bundle.manifest, answers)),
    dropped: said((words) => droppedLines(words, counts, bundle.manifest.left_out)),
    reasons: answers.reason,
  });
}

type Manifest = Taken["bundle"]["manifest"];

/** The lines of credit of the parent and of its own ancestors; one of its own making when the parent gives none. */
export function creditsDue({ credits, edition, licences }: Manifest, url: string | undefined): readonly string[] {
  const own = [Object.values(edition.title)[0], url ?? edition.url, licences.content].filter(Boolean).join(", ");
  return [...new Set(credits.length > 0 ? credits : [own])].map((line) => [...line].slice(0, 300).join(""));
}

/** What was kept, a line each. */
export function keptLines({ parts: names, drafts }: LineageWords, counts: Counts): readonly string[] {
  return [...counts].flatMap(([part, { kept }]) => {
    if (kept === 0) return [];
    return [part === "sessions" ? drafts(kept) : names[part](kept)];
  });
}

/** What was not, a line each: left by choice, then what never goes. */
export function droppedLines(
  { parts: names, ideas, left }: LineageWords,
  counts: Counts,
  leftOut: Manifest["left_out"],
) {
  const here = [...counts].flatMap(([part, { had, kept }]) => {
    if (had === kept || part === "media") return [];
    return [part === "sessions" ? ideas(had - kept) : names[part](had - kept)];
  });
  const never = leftOut.filter(({ count }) => count > 0).map(({ what, count }) => ({ ...left, ...names })[what](count));
  return [...new Set([...here, ...never])];
}

function changedLines(
  words: LineageWords,
  lang: Lang,
  { edition, licences }: Manifest,
  { title, territory, dates, licence }: ForkAnswers,
): readonly string[] {
  const was = (text: LocalizedText) => text[lang] ?? Object.values(text)[0] ?? "";
  const { start, end } = edition.dates;
  const isOther = territory !== undefined && edition.territory !== undefined && was(edition.territory) !== territory;
  return [
    ...(was(edition.title) === title ? [] : [words.title(was(edition.title))]),
    ...(dates.start === start && dates.end === end ? [] : [words.dates(formatDateRange(start, end, lang))]),
    ...(isOther && edition.territory !== undefined ? [words.territory(was(edition.territory))] : []),
    ...(licence === licences.content ? [] : [words.licence(licences.content)]),
  ];
}

/** The same lines in each language: a text each, or strings when the site has one language. Nothing when there is nothing to say. */
function inEach(languages: readonly Lang[], lines: (words: LineageWords, lang: Lang) => readonly string[]) {
  const known = languages.filter((lang) => lineageWords(lang) !== undefined);
  const wanted = known.length > 0 ? known : ["en"];
  const each = wanted.map((lang) => {
    const words = lineageWords(lang);
    return words === undefined ? [] : lines(words, lang);
  });
  const first = each[0] ?? [];
  if (first.length === 0) return undefined;
  if (wanted.length === 1 && languages[0] === wanted[0]) return first;
  return first.map((_, index) => Object.fromEntries(wanted.map((lang, at) => [lang, each[at]?.[index] ?? ""])));
}

/** A title as one string when it is the same in every language of the child, or a string per language. */
function plainest(title: LocalizedText, languages: readonly Lang[]): LocalizedText | string {
  const wanted = Object.entries(title).filter(([lang]) => languages.includes(lang));
  const texts = wanted.length > 0 ? wanted : Object.entries(title);
  const [first] = texts;
  const isOne = first !== undefined && texts.every(([, text]) => text === first[1]);
  return isOne ? first[1] : Object.fromEntries(texts);
}
