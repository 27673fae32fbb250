// SPDX-License-Identifier: MIT
import type { Change } from "../../fork/compare.ts";
import { titleOf } from "../../fork/event-text.ts";
import { foundEntries } from "../../fork/found.ts";
import { creditsDue, versionOf } from "../../fork/lineage-entry.ts";
import { sessionIdeas } from "../../fork/session-ideas.ts";
import { takenChanges } from "../../fork/take-changes.ts";
import { mainLanguage, type Taken } from "../../fork/taken.ts";
import { overlayFiles } from "../../io/overlay-files.ts";
import { dayInZone } from "../../model/day-in-zone.ts";
import { check } from "../../pipeline.ts";
import type { Setting } from "../command.ts";
import type { ForkWords } from "../words/fork/words.ts";
import { writeFiles } from "../write-files.ts";
import type { Chosen } from "./chosen-changes.ts";
import type { Compared } from "./compared.ts";
import { nameOf } from "./comparison-text.ts";
import type { ForkOptions } from "./fork-options.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes the chosen changes into the event folder, once the event was checked as it would then be: what would make an error
 * of it is left aside. When nothing is left to take, the version of the parent that was taken is this one from then on.
 */
export function applyChanges(
  compared: Compared & Chosen,
  options: ForkOptions,
  words: ForkWords,
  setting: Setting,
): void {
  const { chosen, rest, event, base, theirs } = compared;
  const sound = soundChanges(compared, chosen);
  const moves = rest === 0 && base.bundle.sha256 !== theirs.bundle.sha256;
  const files = new Map([...writtenFor(compared, sound, moves, setting), ...(moves ? lineageFiles(compared) : [])]);
  const { compare: say } = words;
  const left = chosen.filter((one) => !sound.includes(one));
  for (const change of left) setting.console.err(`${say.not_valid(nameOf(change, say))}\n`);
  if (!options.dryRun) writeFiles(event.folder, files, setting.words);
  if (!options.json) setting.console.out(appliedText(compared, sound.length, [...files.keys()], options, words));
}

function appliedText(
  { base, theirs, rest }: Compared & Chosen,
  count: number,
  files: readonly string[],
  { dryRun }: ForkOptions,
  { compare: say }: ForkWords,
): string {
  const own = files.filter((path) => !path.startsWith("lineage/"));
  if (dryRun) return `${say.would_take(count, own)}\n`;
  const lines = [
    ...(count > 0 ? [say.taken(count, own)] : []),
    ...(files.length === 0 ? [say.nothing_taken] : []),
    ...(own.length < files.length ? [say.version(titleOf(base), versionOf(theirs.bundle.sha256))] : []),
    ...(rest > 0 ? [say.rest(rest)] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Those after which the event still has no error: all of them, or as many as can be taken one after the other. */
function soundChanges(compared: Compared, chosen: readonly Change[]): readonly Change[] {
  const { sources } = compared.event;
  const isSound = (changes: readonly Change[]) =>
    check({ ...sources, folder: overlayFiles(sources.folder, takenChanges(changes, compared.versions)) }).input !==
    undefined;
  if (isSound(chosen)) return chosen;
  const sound: Change[] = [];
  for (const change of chosen) if (isSound([...sound, change])) sound.push(change);
  return sound;
}

function writtenFor(
  { event, lineage, theirs, versions }: Compared,
  changes: readonly Change[],
  moves: boolean,
  { now }: Setting,
): Files {
  if (!moves) return takenChanges(changes, versions);
  const { sha256, manifest } = theirs.bundle;
  return takenChanges(changes, versions, {
    edition: lineage.edition ?? "",
    version: versionOf(sha256),
    checksum: sha256,
    date: dayInZone(now, event.edition.timezone),
    credits: creditsDue(manifest, theirs.url),
  });
}

/** What the folder keeps of the parent: its archive last, for everything is compared with it. */
function lineageFiles({ event, lineage, base, theirs }: Compared): readonly (readonly [string, string | Uint8Array])[] {
  const stem = `lineage/${lineage.edition}`;
  const lang = event.edition.languages[0] ?? "fr";
  const ideas = (taken: Pick<Taken, "bundle" | "input">) => {
    const found = foundEntries(taken.input, () => undefined);
    return sessionIdeas(found, titleOf(taken), mainLanguage(taken), lang, taken.input.formats);
  };
  const list = `${stem}-sessions.md`;
  const { folder } = event.sources;
  const there = folder.list().some(({ path, kind }) => path === list && kind === "file");
  // A list that somebody wrote in is theirs.
  const isOurs = there && new TextDecoder().decode(folder.read(list)) === ideas(base) && ideas(theirs) !== "";
  return [
    ...(isOurs ? [[list, ideas(theirs)] as const] : []),
    ...(theirs.relative === undefined
      ? []
      : [[`${stem}.json`, `${JSON.stringify(theirs.relative, null, 2)}\n`] as const]),
    [`${stem}.zip`, theirs.zip],
  ];
}
