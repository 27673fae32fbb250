// SPDX-License-Identifier: MIT
import { networkWeb } from "../io/network-web.ts";
import { childEntry, relationTo } from "../lineage/child-entry.ts";
import { findManifest } from "../lineage/find-manifest.ts";
import { relativeFile } from "../lineage/relative-file.ts";
import { relativeNamed } from "../lineage/relative-named.ts";
import { relativeOf } from "../lineage/relative-of.ts";
import { withChild } from "../lineage/with-child.ts";
import { dayInZone } from "../model/day-in-zone.ts";
import type { Relation } from "../model/edition.ts";
import type { Relative } from "../model/relatives.ts";
import { ancestorsOf } from "../validate/lineage/ancestors.ts";
import { formatDateRange } from "../words/format-range.ts";
import { exit, MachineError, type Setting, UsageError } from "./command.ts";
import { checkedWith, refusedFiles } from "./lineage/checked-with.ts";
import { elsewhereMessage, said, shown } from "./lineage/elsewhere.ts";
import { type ReadEvent, readEvent } from "./read-event.ts";
import { lineageWords } from "./words/lineage/index.ts";
import { writeFiles } from "./write-files.ts";

export interface LineageAddOptions {
  readonly relation?: string;
  readonly dryRun?: boolean;
  readonly allowPrivateNetwork?: boolean;
}

/** `event-kit lineage add <url> [folder]`: an event that comes from this one joins its `children`, and what it says of itself is kept. */
export async function lineageAddCommand(
  url: string | undefined,
  named: string | undefined,
  options: LineageAddOptions,
  setting: Setting,
): Promise<number> {
  if (url === undefined) throw new UsageError(lineageWords[setting.lang].add.which);
  const event = await readEvent(named, setting);
  if (event === undefined) return exit.content;
  const found = await relativeAt(url, options, setting);
  return add(found, event, options, setting);
}

/** @throws {MachineError} when the address gives nothing. */
async function relativeAt(
  url: string,
  { allowPrivateNetwork = false }: LineageAddOptions,
  { lang }: Setting,
): Promise<Relative> {
  try {
    const { manifest, address } = await findManifest(networkWeb({ allowPrivateNetwork }), url);
    return relativeOf(manifest, address);
  } catch (error) {
    const message = elsewhereMessage(error, lineageWords[lang], lang);
    throw message === undefined ? error : new MachineError(message);
  }
}

function add(relative: Relative, event: ReadEvent, options: LineageAddOptions, setting: Setting): number {
  const { console, lang, now } = setting;
  const { edition, eventText } = event;
  const words = lineageWords[lang].add;
  refuseRelatives(relative, event, setting);
  const told = relationTo(edition, relative);
  const relation = (options.relation?.replaceAll("-", "_") as Relation | undefined) ?? told ?? "inspired_by";
  const { outcome, text } = withChild(eventText, childEntry(relative, relation), edition.languages[0] ?? "fr");
  const file = event.input.event.source.path;
  const [kept, copy] = relativeFile(relative, dayInZone(now, edition.timezone));
  const texts = new Map([[kept, copy], ...(outcome === "there" ? [] : [[file, text] as const])]);
  console.out(`${words.found(said(relative.title, lang), aboutOf(relative, lang))}\n`);
  if (refusedFiles(checkedWith(texts, event.sources)).size > 0) {
    console.err(`${words.not_valid(file)}\n`);
    return exit.content;
  }
  const here = said(edition.title, lang);
  if (told === undefined) console.err(`${words.says_nothing(relation, here)}\n`);
  else console.out(`${words.says(told, here)}\n`);
  if (options.dryRun) {
    console.out(`${words.would([...texts.keys()].join(", "))}\n`);
    return exit.done;
  }
  writeFiles(event.folder, texts, setting.words);
  console.out(`${words[outcome](file)}\n${words.kept(kept)}\n${words.next(event.folder)}\n`);
  return exit.done;
}

/** @throws {UsageError} for the event itself, and for one that it comes from, however far back. */
function refuseRelatives(relative: Relative, { edition }: ReadEvent, { lang }: Setting): void {
  const words = lineageWords[lang].add;
  const title = said(relative.title, lang);
  if (relative.id === edition.id) throw new UsageError(words.itself(title));
  const parents = edition.lineage.filter((one) => relativeNamed(one, [relative]) !== undefined);
  const above = ancestorsOf(edition.lineage, edition.relatives).some(({ id }) => id === relative.id);
  if (parents.length > 0 || above) throw new UsageError(words.is_parent(title));
}

function aboutOf({ territory, dates, url }: Relative, lang: Setting["lang"]): string {
  return [territory && said(territory, lang), dates && formatDateRange(dates.start, dates.end, lang), url && shown(url)]
    .filter(Boolean)
    .join(", ");
}
