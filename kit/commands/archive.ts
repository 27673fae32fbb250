// SPDX-License-Identifier: MIT
import { type Prompt, terminalPrompt } from "../io/prompt.ts";
import { asking, goesOn, isYes } from "./asking.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { printDone, printPlan } from "./edition/archive-report.ts";
import { titleOf } from "./edition/ask-next.ts";
import { type Freeze, freeze, plannedFreeze } from "./edition/freeze.ts";
import { type EditionAt, editionAt, readEdition, siblingOf } from "./edition/model-edition.ts";
import { whatMisses } from "./edition/what-misses.ts";
import { checkFolder, findingsText } from "./kit-sources.ts";
import { newEditionCommand } from "./new-edition.ts";
import { editionWords } from "./words/edition/index.ts";
import type { EditionWords } from "./words/edition/words.ts";

export interface ArchiveOptions {
  readonly edition?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `event-kit archive [folder]`: says what is missing, asks, copies into the edition what it shares with others, and marks
 * it as archived. It can be corrected afterwards like any other.
 */
export async function archiveCommand(
  named: string | undefined,
  options: ArchiveOptions,
  setting: Setting,
  prompt: Prompt | undefined = options.yes || options.dryRun || options.json ? undefined : terminalPrompt(),
): Promise<number> {
  return asking(prompt, () => archive(named, options, setting, prompt));
}

async function archive(
  named: string | undefined,
  options: ArchiveOptions,
  setting: Setting,
  prompt: Prompt | undefined,
): Promise<number> {
  const { console, lang } = setting;
  const words = editionWords[lang].archive;
  const edition = chosen(editionAt(named, setting), options.edition, words);
  const read = readEdition(edition, setting);
  if (read === undefined) return exit.content;
  const { input, sources, checked } = read;
  const title = titleOf(input);
  if (input.event.value.state === "archived") {
    printDone(edition, title, options, setting);
    return exit.done;
  }
  const lacks = whatMisses(input, checked.findings, setting.now);
  const plan = plannedFreeze(sources, { path: input.event.source.path, text: input.event.source.text });
  if (!staysValid(plan, setting)) return exit.content;
  const end = lacks.over ? undefined : input.event.value.dates.end;
  printPlan({ edition, title, plan, missing: lacks.missing }, end, options, setting);
  if (options.dryRun) return exit.done;
  if (!options.yes && !(await goesOn(prompt, words, setting))) return exit.done;
  freeze(edition.folder, sources.folder, plan);
  if (!options.json) console.out(`${words.done(title, edition.folder)}\n`);
  return options.json ? exit.done : openNext(edition, setting, prompt);
}

/** @throws {UsageError} when there is no such edition. */
function chosen(at: EditionAt, id: string | undefined, words: EditionWords["archive"]): EditionAt {
  if (id === undefined) return at;
  if (at.is === "event") throw new UsageError(words.not_a_series(id));
  const found = siblingOf(at, id);
  if (found === undefined) throw new UsageError(words.unknown_edition(id, at.ids));
  return found;
}

/** The edition as it will be read is judged before anything is written. */
function staysValid({ after }: Freeze, setting: Setting): boolean {
  const checked = checkFolder(after, false);
  if (checked.errors === 0) return true;
  setting.console.err(findingsText(checked, "text", setting, setting.console.color.err));
  return false;
}

async function openNext({ root }: EditionAt, setting: Setting, prompt: Prompt | undefined): Promise<number> {
  const words = editionWords[setting.lang].archive;
  if (isYes(await prompt?.ask(words.open_next))) return newEditionCommand([undefined, root], {}, setting, prompt);
  setting.console.err(`${words.next(root)}\n`);
  return exit.done;
}
