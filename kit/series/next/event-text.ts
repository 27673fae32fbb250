// SPDX-License-Identifier: MIT
import type { Entry } from "../../fork/entry.ts";
import { licenceLine } from "../../fork/licence-line.ts";
import { mapTexts } from "../../fork/map-texts.ts";
import type { Part } from "../../fork/parts.ts";
import { placesBlock, takingPart } from "../../fork/waiting-blocks.ts";
import type { FolderWords } from "../../fork/words/fork-words.ts";
import { folderWords } from "../../fork/words/index.ts";
import { type BlankAt, type Block, yamlLines } from "../../fork/yaml-lines.ts";
import { present } from "../../model/present.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import type { NextAnswers } from "./answers.ts";
import { moved } from "./organisation-files.ts";
import { titleIn } from "./title-in.ts";
import { nextWords } from "./words/index.ts";
import type { NextWords } from "./words/next-words.ts";

interface Words {
  readonly folder: FolderWords;
  readonly next: NextWords;
}

/**
 * The `event.yaml` of the next edition, commented in the language of those who fill it in: what holds from one edition to
 * the next is there, what has to be decided again waits behind a `#`. Links lead only to `targets`.
 */
export function nextEventText(
  last: CheckedInput,
  answers: NextAnswers,
  entries: readonly Entry[],
  targets: ReadonlySet<string>,
): { readonly text: string; readonly blanks: readonly BlankAt[] } {
  const { value } = last.event;
  const [main = "fr"] = value.languages ?? [];
  const words = { folder: folderWords(main), next: nextWords(main) };
  const top = [
    ...(answers.schema === undefined ? [] : [`yaml-language-server: $schema=${answers.schema}`]),
    licenceLine(value.licences?.content ?? "CC-BY-SA-4.0"),
    words.next.made(titleIn(last, main)),
    words.folder.fill,
  ];
  const said = mapTexts({ ...value }, "event", (text, nature) =>
    nature === "markdown" ? moved(text, "", "", targets) : text,
  );
  const blocks = [
    ...identity(said, answers, words),
    ...around(said, answers, words),
    ...partners(last, words),
    ...(entries.some(({ part }) => part === "places") ? [] : [placesBlock(words.folder)]),
    ...content(said, entries, words),
    { about: [words.next.lineage], values: { lineage: [lineageOf(last)] } },
  ];
  return yamlLines(top, blocks);
}

type Said = Readonly<Record<string, unknown>>;

/** A field of the last edition as it was, or lines that wait for it. */
function asBefore(said: Said, name: string, about: readonly string[], otherwise?: Block): readonly Block[] {
  if (said[name] !== undefined) return [{ about, values: { [name]: said[name] } }];
  return otherwise === undefined ? [] : [otherwise];
}

function identity(said: Said, { id, title, dates }: NextAnswers, { folder, next }: Words): readonly Block[] {
  const { languages, timezone, mode, url, series } = said;
  const tagline: Block = { about: [folder.tagline], waiting: [` tagline: ${folder.waiting}`], blank: "tagline" };
  return [
    { about: [folder.id], values: { format: 1, id } },
    { about: [folder.title], values: { title } },
    ...asBefore(said, "tagline", [next.tagline], tagline),
    { about: [folder.description], waiting: [" description: |", `   ${folder.waiting}`], blank: "description" },
    ...(languages === undefined ? [] : [{ about: [folder.languages], values: { languages } }]),
    { about: [folder.dates], values: { dates, ...present({ timezone, mode }) } },
    ...(url === undefined ? [] : [{ about: [folder.url], values: { url } }]),
    ...(series === undefined ? [] : [{ values: { series } }]),
  ];
}

function around(said: Said, { dates }: NextAnswers, { folder, next }: Words): readonly Block[] {
  return [
    ...asBefore(said, "territory", [next.territory]),
    ...asBefore(said, "contact", [next.contact]),
    ...takingPart(folder, dates.start),
    ...asBefore(said, "licences", [folder.licences]),
    ...asBefore(said, "legal", [next.legal]),
    ...asBefore(said, "privacy", [next.privacy]),
    ...asBefore(said, "accessibility", [next.accessibility]),
  ];
}

function partners({ partners: last }: CheckedInput, { next }: Words): readonly Block[] {
  if (last.length === 0) return [];
  const lines = last.map(({ value }) => `   - {organisation: ${value.organisation}, role: ${value.role}}`);
  return [{ about: [next.partners], waiting: [" partners:", ...lines] }];
}

function content(said: Said, entries: readonly Entry[], { folder, next }: Words): readonly Block[] {
  const of = (part: Part) => entries.filter((one) => one.part === part).map(({ value }) => value);
  const list = (part: "axes" | "tracks" | "tasks", about: string): readonly Block[] =>
    of(part).length === 0 ? [] : [{ about: [about], values: { [part]: of(part) } }];
  const charter = said["charter"] as Said | undefined;
  const { title, url } = charter ?? {};
  const kept = { charter: { title, ...present({ url }), commitments: of("charter") } };
  return [
    ...(charter === undefined ? [] : [{ about: [folder.charter], values: kept }]),
    ...list("axes", folder.axes),
    ...list("tracks", next.tracks),
    ...list("tasks", folder.tasks),
  ];
}

function lineageOf({ event: { value } }: CheckedInput): Said {
  const { id, title, url } = value;
  return {
    relation: "continues",
    title,
    ...(url !== undefined && { url: `${url.replace(/\/*$/u, "/")}${id}/` }),
    edition: id,
  };
}
