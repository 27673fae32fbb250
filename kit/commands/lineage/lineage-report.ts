// SPDX-License-Identifier: MIT
import type { CheckedRelative } from "../../lineage/check-relatives.ts";
import type { Edition } from "../../model/edition.ts";
import type { Retraction } from "../../validate/lineage/retractions.ts";
import { formatDateRange } from "../../words/format-range.ts";
import type { Setting } from "../command.ts";
import type { LineageWords } from "../words/lineage/words.ts";
import { elsewhereMessage, said } from "./elsewhere.ts";

/** What asking the family gave. */
export interface LineageReport {
  readonly folder: string;
  readonly edition: Edition;
  readonly checked: readonly CheckedRelative[];
  /** Files that may not be kept. */
  readonly refused: ReadonlySet<string>;
  /** What is kept, by path in the event folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was withdrawn and is still here. */
  readonly held: readonly Retraction[];
  /** How many files were written. */
  readonly written: number;
}

type Lang = Setting["lang"];

/** The report as lines, for a terminal. */
export function reportText(report: LineageReport, words: LineageWords, lang: Lang): string {
  const { edition, checked, written } = report;
  const { check } = words;
  const heading = check.heading(said(edition.title, lang));
  if (checked.length === 0) return `${heading}\n\n${check.alone}\n`;
  const relatives = checked.map((one) => relativeLines(one, report, words, lang)).join("\n");
  const kept = written === 0 ? check.nothing_written : check.written(written);
  return `${heading}\n\n${relatives}\n${heldLines(report, words)}\n${kept}\n`;
}

function relativeLines(one: CheckedRelative, report: LineageReport, words: LineageWords, lang: Lang): string {
  const { check } = words;
  const lines = outcomeOf(one, report, words, lang).map((line) => `    ${line}\n`);
  return `  ${said(one.title, lang)} (${check.roles[one.role]})\n${lines.join("")}`;
}

function outcomeOf(
  { now, before, changes, error, address }: CheckedRelative,
  { refused }: LineageReport,
  words: LineageWords,
  lang: Lang,
): readonly string[] {
  const { check } = words;
  if (now !== undefined) {
    if (refused.has(`lineage/${now.id}.json`)) return [check.refused];
    if (before === undefined) return [check.read_first];
    return changes.length === 0 ? [check.same] : changes.map(check.change);
  }
  if (address === undefined) return [check.no_address];
  const day = before?.read === undefined ? undefined : formatDateRange(before.read, before.read, lang);
  return [elsewhereMessage(error, words, lang) ?? "", before === undefined ? check.no_copy : check.kept_copy(day)];
}

function heldLines({ held, folder }: LineageReport, { check, colon }: LineageWords): string {
  if (held.length === 0) return `${check.nothing_held}\n`;
  const lines = held.map(({ what, id, by, place }) => {
    const where = what === "medium" ? place.file : `${place.file}:${place.line}:${place.column}`;
    return `  ${folder === "." ? "" : `${folder}/`}${where}${colon}${check.held_one(what, id, by)}\n`;
  });
  return `${check.held(held.length)}\n${lines.join("")}${check.held_todo}\n`;
}

/** The report as one JSON document. */
export function reportJson(report: LineageReport, words: LineageWords, lang: Lang): string {
  const relatives = report.checked.map(({ now, before, title, role, address, changes, error }) => ({
    id: now?.id ?? before?.id,
    title,
    role,
    address,
    outcome: now === undefined ? (address === undefined ? "no-address" : "no-answer") : before ? "read" : "new",
    changes,
    read: now === undefined ? before?.read : undefined,
    message: error === undefined ? undefined : elsewhereMessage(error, words, lang),
  }));
  const held = report.held.map(({ what, id, by, place: { file, line, column } }) => ({
    what,
    id,
    by,
    file,
    line,
    column,
  }));
  return `${JSON.stringify({ edition: report.edition.id, relatives, held }, null, 2)}\n`;
}
