// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { type Missing, missingCodes } from "../../status/missing/missing.ts";
import { formatDateRange } from "../../words/format-range.ts";
import type { Setting } from "../command.ts";
import { editionWords } from "../words/edition/index.ts";
import type { EditionWords } from "../words/edition/words.ts";
import { statusWords } from "../words/status/index.ts";
import type { Freeze } from "./freeze.ts";
import type { EditionAt } from "./model-edition.ts";

/** How what is to be done is told. */
interface Telling {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** An edition that is about to be archived. */
interface ToArchive {
  readonly edition: EditionAt;
  readonly title: string;
  readonly plan: Freeze;
  readonly missing: readonly Missing[];
}

/** Says that there is nothing to do: the edition is archived. */
export function printDone({ folder }: EditionAt, title: string, { json }: Telling, { console, lang }: Setting): void {
  const said = { folder, title, state: "archived", written: false, copied: [], missing: [] };
  console.out(json ? `${JSON.stringify(said, null, 2)}\n` : `${editionWords[lang].archive.already(title)}\n`);
}

/**
 * Says what is missing and what archiving does, on stderr before anybody is asked; as one JSON document when nobody is.
 * @param end the last day of an edition that is not over.
 */
export function printPlan(told: ToArchive, end: string | undefined, options: Telling, setting: Setting): void {
  const { json, yes, dryRun = false } = options;
  const { console, lang } = setting;
  if (json && (yes || dryRun)) console.out(jsonOf(told, !dryRun));
  else console.err(reportText(told, end, setting));
  if (dryRun && !json) console.out(dryRunText(told, editionWords[lang].archive));
}

const mostShown = 20;

function reportText({ edition, title, plan, missing }: ToArchive, end: string | undefined, { lang }: Setting): string {
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

function dryRunText({ edition, plan }: ToArchive, words: EditionWords["archive"]): string {
  const event = join(edition.folder, plan.event.path);
  const copies = plan.copies.map((path) => `  ${words.copy}  ${path}`);
  return `${[words.would(event, plan.copies.length), ...copies].join("\n")}\n`;
}

function jsonOf({ edition, title, plan, missing }: ToArchive, written: boolean): string {
  const said = { folder: edition.folder, title, state: "archived", written, copied: plan.copies, missing };
  return `${JSON.stringify(said, null, 2)}\n`;
}
