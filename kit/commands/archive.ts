// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { type Prompt, terminalPrompt } from "../io/prompt.ts";
import { type Missing, missingCodes } from "../status/missing/missing.ts";
import { formatDateRange } from "../words/format-range.ts";
import { asking } from "./asking.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { titleOf } from "./edition/ask-next.ts";
import { type Freeze, freeze, plannedFreeze } from "./edition/freeze.ts";
import { type EditionAt, editionAt, readEdition, siblingOf } from "./edition/model-edition.ts";
import { whatMisses } from "./edition/what-misses.ts";
import { checkFolder, findingsText } from "./kit-sources.ts";
import { newEditionCommand } from "./new-edition.ts";
import { editionWords } from "./words/edition/index.ts";
import type { EditionWords } from "./words/edition/words.ts";
import { statusWords } from "./words/status/index.ts";

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
  return asking(prompt, setting, () => archive(named, options, setting, prompt));
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
  if (input.event.value.state === "archived") return alreadyDone(edition, title, options, setting);
  const lacks = whatMisses(input, checked.findings, setting.now);
  const plan = plannedFreeze(sources, { path: input.event.source.path, text: input.event.source.text });
  if (!staysValid(plan, setting)) return exit.content;
  const told: Told = { edition, title, plan, missing: lacks.missing };
  if (options.json && (options.yes || options.dryRun)) console.out(jsonOf(told, !options.dryRun));
  else console.err(reportText(told, lacks.over ? undefined : input.event.value.dates.end, setting));
  if (options.dryRun) {
    if (!options.json) console.out(dryRunText(told, words));
    return exit.done;
  }
  if (!(await goesOn(options, setting, prompt))) return exit.done;
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

interface Told {
  readonly edition: EditionAt;
  readonly title: string;
  readonly plan: Freeze;
  readonly missing: readonly Missing[];
}

function alreadyDone(
  { folder }: EditionAt,
  title: string,
  { json }: ArchiveOptions,
  { console, lang }: Setting,
): number {
  const said = { folder, title, state: "archived", written: false, copied: [], missing: [] };
  console.out(json ? `${JSON.stringify(said, null, 2)}\n` : `${editionWords[lang].archive.already(title)}\n`);
  return exit.done;
}

/** The edition as it will be read is judged before anything is written. */
function staysValid({ after }: Freeze, setting: Setting): boolean {
  const checked = checkFolder(after, false);
  if (checked.errors === 0) return true;
  setting.console.err(findingsText(checked, "text", setting, setting.console.color.err));
  return false;
}

const mostShown = 20;

function reportText({ edition, title, plan, missing }: Told, end: string | undefined, { lang }: Setting): string {
  const words = editionWords[lang].archive;
  const { lacks } = statusWords[lang];
  const lines = missing
    .slice(0, mostShown)
    .map((one) => `  ${pathOf(edition, plan, one.file)}:${one.line}  ${lacks[one.code].say(one)}`);
  const kinds = missingCodes.flatMap((code) => {
    const count = missing.filter((one) => one.code === code).length;
    return count === 0 ? [] : [lacks[code].count(count)];
  });
  return [
    words.heading(title),
    ...(end === undefined ? [] : [words.not_over(formatDateRange(end, end, lang))]),
    missing.length === 0 ? words.nothing_missing : words.missing(missing.length, kinds),
    ...lines,
    ...(missing.length > mostShown ? [words.more(missing.length - mostShown, edition.folder)] : []),
    words.frozen(plan.copies.length),
    words.stays,
    "",
  ].join("\n");
}

/** What is shared stands beside the editions. */
function pathOf({ root, folder }: EditionAt, { copies }: Freeze, file: string): string {
  return join(copies.includes(file) ? root : folder, file);
}

function dryRunText({ edition, plan }: Told, words: EditionWords["archive"]): string {
  const event = join(edition.folder, plan.event.path);
  const copies = plan.copies.map((path) => `  ${words.copy}  ${path}`);
  return `${[words.would(event, plan.copies.length), ...copies].join("\n")}\n`;
}

function jsonOf({ edition, title, plan, missing }: Told, written: boolean): string {
  const said = { folder: edition.folder, title, state: "archived", written, copied: plan.copies, missing };
  return `${JSON.stringify(said, null, 2)}\n`;
}

/** @throws {UsageError} when there is nobody to ask. */
async function goesOn(
  { yes }: ArchiveOptions,
  { console, lang }: Setting,
  prompt: Prompt | undefined,
): Promise<boolean> {
  if (yes) return true;
  const { archive: words, yes_no } = editionWords[lang];
  if (prompt === undefined) throw new UsageError(words.no_answer);
  const answer = await prompt.ask(words.go_on);
  if (answer !== undefined && yes_no.is_yes.test(answer)) return true;
  console.err(`${words.left_as_it_was}\n`);
  return false;
}

async function openNext({ root }: EditionAt, setting: Setting, prompt: Prompt | undefined): Promise<number> {
  const { archive: words, yes_no } = editionWords[setting.lang];
  const answer = await prompt?.ask(words.open_next);
  if (answer !== undefined && yes_no.is_yes.test(answer))
    return newEditionCommand([undefined, root], {}, setting, prompt);
  setting.console.err(`${words.next(root)}\n`);
  return exit.done;
}
