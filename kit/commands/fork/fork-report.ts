// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { Finding } from "../../diagnostics/finding.ts";
import { messageOf } from "../../diagnostics/message-of.ts";
import { titleOf } from "../../fork/event-text.ts";
import type { Forked } from "../../fork/fork-event.ts";
import { droppedLines, keptLines } from "../../fork/lineage-entry.ts";
import type { Taken } from "../../fork/taken.ts";
import { lineageEn } from "../../fork/words/en.ts";
import { lineageFr } from "../../fork/words/fr.ts";
import { mark } from "../../withdrawal/redact.ts";
import type { Setting } from "../command.ts";
import type { ForkWords } from "../words/fork/words.ts";

const lineage = { en: lineageEn, fr: lineageFr };

/** What became of a fork. */
export interface ForkReport {
  readonly folder: string;
  readonly taken: Taken;
  readonly forked: Forked;
  /** What validation says of the new folder; none of it an error. */
  readonly findings: readonly Finding[];
  readonly dryRun: boolean;
}

/** Something left to be written, with where it is. */
interface Left {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** What was made and what is left to do: on stdout, or as one JSON document. */
export function printFork(report: ForkReport, json: boolean, words: ForkWords, setting: Setting): void {
  const text = json ? `${JSON.stringify(jsonOf(report, words, setting), null, 2)}\n` : textOf(report, words, setting);
  setting.console.out(text);
}

/** What is told by its own line: legal notices are among the blanks, translations are brought together. */
const toldOtherwise = new Set(["legal/missing", "translation/missing"]);
/** How many places are named before the rest is counted. */
const named = 12;

function leftOf({ forked, findings }: ForkReport, { result }: ForkWords, { lang }: Setting): readonly Left[] {
  const blanks = forked.blanks.map(({ blank, line }) => ({ file: "event.yaml", line, what: result.blanks[blank] }));
  const placeholders = findings
    .filter(({ code }) => code === "text/placeholder")
    .map((finding) => ({
      file: finding.place.file,
      line: finding.place.line,
      what: isGap(finding) ? result.gap : messageOf(finding, lang).what,
    }));
  return [...blanks, ...placeholders];
}

/** What whoever made the bundle took out of a text. */
const isGap = ({ args }: Finding) => "found" in args && args.found === mark;

function textOf(report: ForkReport, words: ForkWords, setting: Setting): string {
  const { folder, taken, forked, findings, dryRun } = report;
  const { result } = words;
  const { left_out } = taken.bundle.manifest;
  const left = leftOf(report, words, setting);
  const others = findings.filter(({ code }) => !toldOtherwise.has(code) && code !== "text/placeholder").length;
  const languages = untranslated(findings);
  const ideas = [...forked.files.keys()].find((path) => path.endsWith("-sessions.md"));
  const rest = Math.max(left.length - named, 0) + others;
  const credits = forked.lineage["credits"];
  const sections = [
    dryRun
      ? [result.would(folder, forked.files.size), ...indented([...forked.files.keys()])]
      : [result.made(folder, titleOf(taken))],
    [result.kept, ...indented(orNothing(keptLines(lineage[setting.lang], forked.counts), result.nothing))],
    [
      result.dropped,
      ...indented(orNothing(droppedLines(lineage[setting.lang], forked.counts, left_out), result.nothing)),
    ],
    [result.due, ...indented(Array.isArray(credits) ? credits.map(String) : [])],
    [
      result.left,
      ...indented(left.slice(0, named).map(({ file, line, what }) => result.at(join(folder, file), line, what))),
      ...indented(languages.length > 0 ? [result.translate(languages)] : []),
      ...indented(rest > 0 ? [result.warnings(rest, folder)] : []),
    ],
    [...(ideas === undefined ? [] : [result.ideas(join(folder, ideas))]), ...(dryRun ? [] : [result.next(folder)])],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function untranslated(findings: readonly Finding[]): readonly string[] {
  const missing = findings.flatMap(({ code, args }) =>
    code === "translation/missing" && "language" in args ? [String(args.language)] : [],
  );
  return [...new Set(missing)];
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const orNothing = (lines: readonly string[], nothing: string) => (lines.length === 0 ? [nothing] : lines);

function jsonOf(report: ForkReport, words: ForkWords, setting: Setting) {
  const { folder, taken, forked, findings, dryRun } = report;
  const { edition } = taken.bundle.manifest;
  const counts = [...forked.counts].filter(([, { had }]) => had > 0);
  return {
    folder,
    dry_run: dryRun,
    parent: {
      id: edition.id,
      title: edition.title,
      ...(taken.url !== undefined && { url: taken.url }),
      checksum: taken.bundle.sha256,
    },
    files: [...forked.files.keys()],
    parts: Object.fromEntries(counts),
    lineage: forked.lineage,
    left: leftOf(report, words, setting),
    warnings: findings.length,
  };
}
