// SPDX-License-Identifier: MIT
import type { ForkAnswers } from "./answers.ts";
import type { Entry } from "./entry.ts";
import { inLanguages } from "./in-languages.ts";
import { licenceLine } from "./licence-line.ts";
import type { Part } from "./parts.ts";
import { mainLanguage, type Taken } from "./taken.ts";
import { placesBlock, takingPart } from "./waiting-blocks.ts";
import type { FolderWords } from "./words/fork-words.ts";
import { folderWords } from "./words/index.ts";
import { type BlankAt, type Block, yamlLines } from "./yaml-lines.ts";

/** The `event.yaml` of a fork, commented in the language of those who fill it in, and what it leaves to be written. */
export function eventText(
  taken: Taken,
  answers: ForkAnswers,
  entries: readonly Entry[],
  lineage: Readonly<Record<string, unknown>>,
): { readonly text: string; readonly blanks: readonly BlankAt[] } {
  const words = folderWords(answers.languages[0]);
  const parent = titleOf(taken);
  const top = [
    ...(answers.schema === undefined ? [] : [`yaml-language-server: $schema=${answers.schema}`]),
    licenceLine(answers.licence),
    words.made(parent),
    words.fill,
  ];
  const of = (part: Part) => entries.filter((one) => one.part === part).map(({ value }) => value);
  const blocks = [
    ...identity(taken, answers, words),
    ...around(taken, answers, words, of("places").length > 0),
    ...content(taken, answers, words, of),
    { about: [words.lineage], values: { lineage: [lineage] } },
  ];
  return yamlLines(top, blocks);
}

/** The parent's title in its main language. */
export function titleOf({ bundle }: Pick<Taken, "bundle">): string {
  const { title, languages } = bundle.manifest.edition;
  return title[languages[0] ?? ""] ?? Object.values(title)[0] ?? "";
}

function identity({ input }: Taken, answers: ForkAnswers, words: FolderWords): readonly Block[] {
  const { id, title, languages, timezone, dates } = answers;
  const { mode } = input.event.value;
  return [
    { about: [words.id], values: { format: 1, id } },
    { about: [words.title], values: { title } },
    { about: [words.tagline], waiting: [` tagline: ${words.waiting}`], blank: "tagline" },
    { about: [words.description], waiting: [" description: |", `   ${words.waiting}`], blank: "description" },
    { about: [words.languages], values: { languages } },
    { about: [words.dates], values: { dates, timezone, ...(mode !== undefined && { mode }) } },
    { about: [words.url], waiting: [" url: https://www.example.org/"], blank: "url" },
  ];
}

function around(taken: Taken, answers: ForkAnswers, words: FolderWords, hasPlaces: boolean): readonly Block[] {
  const { data } = taken.bundle.manifest.licences;
  const wait = words.waiting;
  return [
    territory(answers, words, taken),
    contact(answers, words),
    ...takingPart(words, answers.dates.start),
    { about: [words.licences], values: { licences: { content: answers.licence, data } } },
    {
      about: [words.legal],
      waiting: [
        " legal:",
        `   publisher: {name: ${wait}, address: ${wait}, email: contact@example.org, phone: ${wait}}`,
        `   director: ${wait}`,
        `   host: {name: ${wait}, address: ${wait}, phone: ${wait}}`,
      ],
      blank: "legal",
    },
    { about: [words.privacy], waiting: [` privacy: {controller: ${wait}, contact: ${wait}}`], blank: "privacy" },
    { about: [words.accessibility], values: { accessibility: { status: "not" } } },
    ...(hasPlaces ? [] : [placesBlock(words)]),
  ];
}

function territory({ territory: name }: ForkAnswers, words: FolderWords, { input }: Taken): Block {
  if (name === undefined)
    return {
      about: [words.territory],
      waiting: [` territory: {name: ${words.waiting}, country: FR}`],
      blank: "territory",
    };
  const { level } = input.event.value.territory ?? {};
  return { about: [words.territory], values: { territory: { name, ...(level !== undefined && { level }) } } };
}

function contact({ contact: said }: ForkAnswers, words: FolderWords): Block {
  const about = [words.contact, words.publish];
  if (said === undefined)
    return { about, waiting: [` contact: {name: ${words.waiting}, email: contact@example.org}`], blank: "contact" };
  if (/^https?:\/\//iu.test(said)) return { about, values: { contact: { url: said } } };
  return { about, values: { contact: said.includes("@") ? { email: said } : { name: said } } };
}

function content(
  taken: Taken,
  { languages }: ForkAnswers,
  words: FolderWords,
  of: (part: Part) => readonly Entry["value"][],
): readonly Block[] {
  const list = (part: "axes" | "tracks" | "tasks"): readonly Block[] =>
    of(part).length === 0 ? [] : [{ about: [words[part]], values: { [part]: of(part) } }];
  const { charter } = taken.input.event.value;
  const commitments = of("charter");
  const { title = "", url } = charter ?? {};
  const local = inLanguages(title, mainLanguage(taken), languages);
  const kept = { charter: { title: local, ...(url !== undefined && { url }), commitments } };
  return [
    ...(charter === undefined || commitments.length === 0 ? [] : [{ about: [words.charter], values: kept }]),
    ...list("axes"),
    ...list("tracks"),
    ...list("tasks"),
  ];
}
