// SPDX-License-Identifier: MIT
import { relative, resolve } from "node:path";
import type { ForkAnswers } from "../fork/answers.ts";
import { forkEvent } from "../fork/fork-event.ts";
import { chosenParts } from "../fork/parts.ts";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { thisMachine } from "../io/machine.ts";
import { networkWeb } from "../io/network-web.ts";
import { type Prompt, terminalPrompt } from "../io/prompt.ts";
import { dayInZone } from "../model/day-in-zone.ts";
import type { Relation } from "../model/edition.ts";
import { asking } from "./asking.ts";
import { type Setting, UsageError } from "./command.ts";
import { askAnswers } from "./fork/ask-answers.ts";
import { keptAndDropped } from "./fork/chosen.ts";
import type { ForkOptions } from "./fork/fork-options.ts";
import { answersOf } from "./fork/forked-question.ts";
import { schemaFrom } from "./fork/schema-from.ts";
import { sourceNamed } from "./fork/source-named.ts";
import { takeSource } from "./fork/take-source.ts";
import { writeAndTell } from "./fork/write-and-tell.ts";
import { checkFreeFolder } from "./fork/write-fork.ts";
import { forkWords } from "./words/fork/index.ts";

/**
 * `event-kit fork <source> <folder>`: a new event folder from an event that was published, an archive or a folder. With
 * `--compare` or `--update`, what the parents of an event have changed since.
 */
export async function forkCommand(
  [source, folder]: readonly (string | undefined)[],
  options: ForkOptions,
  setting: Setting,
): Promise<number> {
  if (options.compare || options.update) {
    const { forkUpdateCommand } = await import("./fork/fork-update.ts");
    return forkUpdateCommand(source, options, setting);
  }
  const prompt = options.yes || options.json ? undefined : terminalPrompt();
  return asking(prompt, () => fork(source, folder, options, prompt, setting));
}

async function fork(
  source: string | undefined,
  folder: string | undefined,
  options: ForkOptions,
  prompt: Prompt | undefined,
  setting: Setting,
): Promise<number> {
  const words = forkWords[setting.lang];
  if (source === undefined) throw new UsageError(words.usage.no_source);
  if (folder === undefined) throw new UsageError(words.usage.no_folder);
  const ports = { disk: diskFileSystem(), machine: thisMachine() };
  const named = sourceNamed(source, words);
  const chosen = keptAndDropped(options, words);
  checkFreeFolder(folder, ports, words);
  if (named.is === "folder" && isInside(folder, named.at)) throw new UsageError(words.usage.inside(folder));
  const taken = await takeSource(named, { web: networkWeb(options), words, setting });
  const today = dayInZone(setting.now, taken.input.event.value.timezone ?? "Europe/Paris");
  const said = answersOf(await askAnswers(taken, options, { prompt, words, today }));
  const forked = forkEvent(taken, {
    ...said,
    ...around(options, chosen, folder),
    today: dayInZone(setting.now, said.timezone),
  });
  return writeAndTell({ folder, taken, forked }, options, words, setting);
}

function isInside(folder: string, of: string): boolean {
  const way = relative(resolve(of), resolve(folder));
  return !way.startsWith("..") && way !== resolve(folder);
}

type Around = Pick<ForkAnswers, "parts" | "all_pages" | "relation" | "reason" | "schema">;

function around(
  { relation = "fork-of", reason }: ForkOptions,
  { keep, drop }: ReturnType<typeof keptAndDropped>,
  folder: string,
): Around {
  const schema = schemaFrom(folder);
  return {
    parts: chosenParts(keep, drop),
    all_pages: keep.includes("pages"),
    relation: relation.replaceAll("-", "_") as Relation,
    ...(reason !== undefined && { reason }),
    ...(schema !== undefined && { schema }),
  };
}
