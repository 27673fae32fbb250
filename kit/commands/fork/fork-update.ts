// SPDX-License-Identifier: MIT
import { readBundle } from "../../bundle/read-bundle.ts";
import { changesSince, type Versions } from "../../fork/compare.ts";
import { titleOf } from "../../fork/event-text.ts";
import { memoryFiles } from "../../io/memory-files.ts";
import { networkWeb } from "../../io/network-web.ts";
import { type Prompt, terminalPrompt } from "../../io/prompt.ts";
import type { Lineage } from "../../model/edition.ts";
import { check } from "../../pipeline.ts";
import { asking } from "../asking.ts";
import { ContentError, exit, type Setting, UsageError } from "../command.ts";
import { kitFormats } from "../kit-sources.ts";
import { type ReadEvent, readEvent } from "../read-event.ts";
import { forkWords } from "../words/fork/index.ts";
import type { ForkWords } from "../words/fork/words.ts";
import { applyChanges } from "./apply-changes.ts";
import { chosenChanges } from "./chosen-changes.ts";
import type { Compared } from "./compared.ts";
import { comparisonText, isToTake } from "./comparison-text.ts";
import type { ForkOptions } from "./fork-options.ts";
import { sourceNamed } from "./source-named.ts";
import { takeSource } from "./take-source.ts";

/**
 * `event-kit fork --compare [folder]` says what each parent of an event has changed since; `--update` takes chosen changes.
 * What was changed here is never replaced.
 */
export async function forkUpdateCommand(
  named: string | undefined,
  options: ForkOptions,
  setting: Setting,
): Promise<number> {
  const words = forkWords[setting.lang];
  const event = await readEvent(named, setting);
  if (event === undefined) return exit.content;
  const prompt = options.update && !options.yes && !options.json ? terminalPrompt() : undefined;
  return asking(prompt, async () => {
    const compared: Compared[] = [];
    for (const lineage of parentsOf(event, options, words)) {
      compared.push(await compare(event, lineage, options, words, setting));
    }
    if (options.json) setting.console.out(`${JSON.stringify(compared.map(jsonOf), null, 2)}\n`);
    for (const one of compared) await tellAndTake(one, options, prompt, words, setting);
    return exit.done;
  });
}

/** The parents that were taken with their archive. */
function parentsOf(
  { edition, sources, folder }: ReadEvent,
  options: ForkOptions,
  { usage }: ForkWords,
): readonly Lineage[] {
  const taken = edition.lineage.filter(({ edition: id, checksum }) => id !== undefined && checksum !== undefined);
  const ids = taken.flatMap(({ edition: id }) => id ?? []);
  if (taken.length === 0) throw new UsageError(usage.no_parent(folder));
  if (options.parent !== undefined && !ids.includes(options.parent)) throw new UsageError(usage.several_parents(ids));
  const chosen = taken.filter(({ edition: id }) => options.parent === undefined || id === options.parent);
  if (options.from !== undefined && chosen.length > 1) throw new UsageError(usage.from_one(ids));
  const there = new Set(sources.folder.list().map(({ path }) => path));
  const lost = chosen.find(({ edition: id }) => !there.has(`lineage/${id}.zip`));
  if (lost !== undefined) throw new UsageError(usage.no_base(`${folder}/lineage/${lost.edition}.zip`));
  return chosen;
}

async function compare(
  event: ReadEvent,
  lineage: Lineage,
  options: ForkOptions,
  words: ForkWords,
  setting: Setting,
): Promise<Compared> {
  const from = options.from ?? lineage.url;
  const title = Object.values(lineage.title)[0] ?? "";
  if (from === undefined) throw new UsageError(words.usage.no_address(title));
  const base = await baseOf(event, lineage, words);
  const theirs = await takeSource(sourceNamed(from, words), { web: networkWeb(options), words, setting });
  const { id } = theirs.bundle.manifest.edition;
  if (id !== lineage.edition) throw new ContentError(words.usage.other_edition(id, lineage.edition ?? ""));
  const { folder } = event.sources;
  const versions: Versions = {
    base,
    theirs,
    mine: event.input,
    read: (path) => folder.read(path),
    parent: titleOf(base),
  };
  return { event, lineage, base, theirs, versions, changes: changesSince(versions) };
}

/** The event as it was taken. */
async function baseOf({ sources, folder }: ReadEvent, { edition }: Lineage, { usage }: ForkWords) {
  const path = `lineage/${edition}.zip`;
  const bundle = await readBundle(sources.folder.read(path)).catch(() => undefined);
  const files = bundle && memoryFiles(Object.fromEntries(bundle.files));
  const { input } = files === undefined ? {} : check({ folder: files, formats: kitFormats() });
  if (bundle === undefined || input === undefined) throw new ContentError(usage.no_base(`${folder}/${path}`));
  return { bundle, input };
}

async function tellAndTake(
  compared: Compared,
  options: ForkOptions,
  prompt: Prompt | undefined,
  words: ForkWords,
  setting: Setting,
): Promise<void> {
  const { console } = setting;
  const { changes, event } = compared;
  if (!options.json) console.out(comparisonText(compared, words));
  const toTake = changes.filter(isToTake);
  if (!options.update) {
    if (!options.json && toTake.length > 0) console.out(`${words.compare.update(event.folder)}\n`);
    return;
  }
  const chosen = await chosenChanges(toTake, options, prompt, words);
  applyChanges({ ...compared, ...chosen }, options, words, setting);
}

function jsonOf({ lineage, base, theirs, changes }: Compared) {
  return {
    parent: lineage.edition,
    ...(lineage.url !== undefined && { url: lineage.url }),
    taken: base.bundle.sha256,
    now: theirs.bundle.sha256,
    changes: changes.map(({ entry, state }) => ({ part: entry.part, id: entry.id, state })),
  };
}
