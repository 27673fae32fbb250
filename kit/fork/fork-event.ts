// SPDX-License-Identifier: MIT
import type { ForkAnswers } from "./answers.ts";
import { type Entry, hasFiles } from "./entry.ts";
import { entryFiles } from "./entry-files.ts";
import { eventText, titleOf } from "./event-text.ts";
import { forkEntries } from "./fork-entries.ts";
import { foundEntries } from "./found.ts";
import { type Counts, countsOf, lineageEntry } from "./lineage-entry.ts";
import { rewritten, speaksOfParent } from "./rewritten.ts";
import { sessionIdeas } from "./session-ideas.ts";
import { mainLanguage, type Taken } from "./taken.ts";
import { folderWords } from "./words/index.ts";
import type { BlankAt } from "./yaml-lines.ts";

/** A new event folder, in memory. */
export interface Forked {
  /** By POSIX path, sorted. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What `event.yaml` leaves to be written. */
  readonly blanks: readonly BlankAt[];
  readonly counts: Counts;
  readonly lineage: Readonly<Record<string, unknown>>;
}

/**
 * Makes a new event folder of one that was taken and of what whoever runs it again says of theirs. Nobody of the parent is
 * in it, nor its dates, contacts, registration, partners, figures and traces. The same input gives the same bytes.
 */
export function forkEvent(taken: Taken, answers: ForkAnswers): Forked {
  const main = mainLanguage(taken);
  const { bundle, input } = taken;
  const found = foundEntries(input, (path) => bundle.files.get(path));
  const entries = forkEntries(found, bundle.manifest, main, answers).map((entry) =>
    speaksOfParent(entry) ? rewritten(entry, titleOf(taken), answers.languages) : entry,
  );
  const counts = countsOf(found, entries);
  const lineage = lineageEntry(taken, answers, counts);
  const event = eventText(taken, answers, entries, lineage);
  const ideas = sessionIdeas(found, titleOf(taken), main, answers.languages[0] ?? main, input.formats);
  const files = new Map<string, string | Uint8Array>([
    ["event.yaml", event.text],
    ...entries.flatMap((entry) => [...filesOf(entry, answers, titleOf(taken))]),
    ...lineageFiles(taken, ideas),
  ]);
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files: sorted, blanks: event.blanks, counts, lineage };
}

/** The files of a thing taken over: sessions as drafts, pages that speak of the parent marked as such. */
export function filesOf(entry: Entry, { languages }: Pick<ForkAnswers, "languages">, parent: string) {
  if (!hasFiles(entry.part) && entry.part !== "theme" && entry.part !== "media") return new Map<string, string>();
  const words = folderWords(languages[0]);
  if (entry.part === "sessions") {
    const draft = { ...entry, value: { status: "proposed", ...entry.value } };
    return entryFiles(draft, languages, words.draft(parent));
  }
  if (speaksOfParent(entry)) return entryFiles(entry, languages, words.rewrite(parent));
  return entryFiles(entry, languages);
}

/** What stays of the parent in the folder: the archive as it was taken, what it says of itself, its sessions as ideas. */
function lineageFiles(
  { bundle, zip, relative }: Taken,
  ideas: string,
): readonly (readonly [string, string | Uint8Array])[] {
  const stem = `lineage/${bundle.manifest.edition.id}`;
  return [
    [`${stem}.zip`, zip],
    ...(relative === undefined ? [] : [[`${stem}.json`, `${JSON.stringify(relative, null, 2)}\n`] as const]),
    ...(ideas === "" ? [] : [[`${stem}-sessions.md`, ideas] as const]),
  ];
}
