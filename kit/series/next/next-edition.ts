// SPDX-License-Identifier: MIT
import { type Entry, keyOf, pathOf } from "../../fork/entry.ts";
import { entryFiles } from "../../fork/entry-files.ts";
import { type EntryAnswers, forkEntries } from "../../fork/fork-entries.ts";
import { foundEntries } from "../../fork/found.ts";
import { chosenParts } from "../../fork/parts.ts";
import { sessionIdeas } from "../../fork/session-ideas.ts";
import type { BlankAt } from "../../fork/yaml-lines.ts";
import { leavingOf } from "../../model/leaving.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import type { NextAnswers } from "./answers.ts";
import { nextEventText } from "./event-text.ts";
import type { LastEdition } from "./last-edition.ts";
import { organisationFiles } from "./organisation-files.ts";
import { titleIn } from "./title-in.ts";
import { withoutNames } from "./without-names.ts";

/** The folder of a new edition, in memory. */
export interface NextEdition {
  /** By POSIX path, sorted. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What `event.yaml` leaves to be written. */
  readonly blanks: readonly BlankAt[];
}

/**
 * The folder of the edition after `last`: its axes, tracks, formats, charter, tasks, look, working groups, generic pages,
 * the organisations around it, and its place when it is the same. Nobody is in it, nor anything that was held, promised,
 * counted or noted; the sessions stay as a list of ideas that is never published. The same input gives the same bytes.
 */
export function nextEdition(before: LastEdition, answers: NextAnswers): NextEdition {
  const last = withoutLeaving(before);
  const { input } = last;
  const languages = input.event.value.languages ?? ["fr"];
  const [main = "fr"] = languages;
  const found = foundEntries(input, last.read);
  const kept = forkEntries(found, { files: [] }, main, entryAnswers(answers, languages));
  const entries = kept.filter((entry) => !staysShared(entry, last));
  const targets = new Set(kept.flatMap((entry) => pathOf(entry) ?? []));
  const event = nextEventText(last.input, answers, kept, targets);
  const files = new Map<string, string | Uint8Array>([
    ["event.yaml", event.text],
    ...entries.flatMap((entry) => [...entryFiles(entry, languages)]),
    ...organisationFiles(last, targets),
    ...ideas(input, sessionIdeas(found, titleIn(input, main), main, main)),
  ]);
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), blanks: event.blanks };
}

/** The edition without the names and files of those who withdrew: what the next one takes over no longer knows them. */
function withoutLeaving({ input, read, isShared }: LastEdition): LastEdition {
  const { names, files } = leavingOf(input);
  const cleaned = <T extends { readonly value: unknown }>(item: T): T => ({
    ...item,
    value: withoutNames(item.value, names),
  });
  const { event, formats, places, organisations, pages, working_groups, sessions, media } = input;
  return {
    read: (path) => (files.has(path) ? undefined : read(path)),
    isShared,
    input: {
      ...input,
      event: cleaned(event),
      formats: formats.map(cleaned),
      places: places.map(cleaned),
      organisations: organisations.map(cleaned),
      pages: pages.map(cleaned),
      working_groups: working_groups.map(cleaned),
      sessions: sessions.map(cleaned),
      media: media.map(cleaned),
    },
  };
}

function entryAnswers({ same_place }: NextAnswers, languages: readonly string[]): EntryAnswers {
  const parts = chosenParts(same_place ? ["places", "groups"] : ["groups"]);
  return { parts, all_pages: false, languages, relation: "continues" };
}

/** What the series shares is seen by the new edition once it mentions it. A place is copied: nothing need mention it. */
function staysShared(entry: Entry, { input, isShared }: LastEdition): boolean {
  if (entry.part === "places") return false;
  if (entry.part === "theme") return isShared(entry.css === undefined ? (input.theme?.source.path ?? "") : entry.id);
  const path = pathOf(entry);
  if (path === undefined) return false;
  return entry.part === "media" ? isShared(path) : sourceOf(input, entry).some(isShared);
}

function sourceOf({ formats }: CheckedInput, entry: Entry): readonly string[] {
  return formats.filter(({ id }) => keyOf(entry) === `formats/${id}`).map(({ source }) => source.path);
}

function ideas({ event }: CheckedInput, text: string): readonly (readonly [string, string])[] {
  return text === "" ? [] : [[`lineage/${event.value.id}-sessions.md`, text]];
}
