// SPDX-License-Identifier: MIT
import type { TraceType } from "../../model/edition.ts";
import type { Missing } from "../../status/missing/missing.ts";
import type { AwaitedLine, CameLine, SubjectReport } from "../../status/status-report.ts";
import { paint, type Shown } from "./shown.ts";
import { textWidth, wrap } from "./wrap.ts";

/** How much of one part is told before the reader asks for all of it. */
const fewest = 3;

/** One session, axis or the whole: what came, what is awaited and from whom, what is to be completed; empty when there is nothing to tell. */
export function subjectBlock(shown: Shown, subject: SubjectReport, missing: readonly Missing[]): string {
  const { words, onlyMissing } = shown;
  const { labels } = words;
  const came = onlyMissing ? [] : cameLines(shown, subject);
  const lines = [
    ...labelled(shown, paint(shown, "green", labels.came), labels.came, came),
    ...labelled(shown, paint(shown, "yellow", labels.awaited), labels.awaited, awaitedLines(shown, subject)),
    ...labelled(shown, labels.todo, labels.todo, missingLines(shown, missing)),
  ];
  const title = wrap(shown.text(subject.title), shown.width, 0);
  return lines.length === 0 ? "" : [paint(shown, "bold", title), ...lines].join("\n");
}

/** What is missing in people, pages and files; empty when nothing is. */
export function elsewhereBlock(shown: Shown, missing: readonly Missing[]): string {
  if (missing.length === 0) return "";
  const { labels, headings } = shown.words;
  return [
    paint(shown, "cyan", headings.rest),
    ...labelled(shown, labels.todo, labels.todo, missingLines(shown, missing)),
  ].join("\n");
}

/** Lines below one another beside their label, which stands before the first of them only. */
function labelled(shown: Shown, painted: string, label: string, lines: readonly string[]): readonly string[] {
  const { labels } = shown.words;
  const column = Math.max(...Object.values(labels).map(textWidth)) + 4;
  return lines.map((line, index) => {
    const head = index === 0 ? `  ${painted}${" ".repeat(column - 2 - textWidth(label))}` : " ".repeat(column);
    return head + wrap(line, shown.width - column, 0).replaceAll("\n", `\n${" ".repeat(column)}`);
  });
}

function cameLines(shown: Shown, { came }: SubjectReport): readonly string[] {
  return shown.by === "session" ? came.map((one) => cameLine(shown, one)) : counted(shown, came);
}

/** `3 notes, 2 videos`. */
function counted({ words }: Shown, traces: readonly { readonly type: TraceType }[]): readonly string[] {
  const types = [...new Set(traces.map(({ type }) => type))];
  const counts = types.map((type) => words.types[type].count(traces.filter((one) => one.type === type).length));
  return counts.length === 0 ? [] : [counts.join(", ")];
}

function cameLine({ words }: Shown, { type, status, authors }: CameLine): string {
  const state = status === "expected" ? [] : [words.states[status]];
  return `${words.types[type].one} (${[...authors, ...state].join(", ")})`;
}

function awaitedLines(shown: Shown, { awaited }: SubjectReport): readonly string[] {
  // Of a whole axis, how many are awaited says more than a long list.
  if (shown.by === "axis" && !shown.onlyMissing && awaited.length > fewest + 1) return counted(shown, awaited);
  return awaited.map((one) => awaitedLine(shown, one));
}

function awaitedLine(shown: Shown, { type, from, authors, due }: AwaitedLine): string {
  const { words } = shown;
  const promiser = from === undefined ? undefined : shown.name(from);
  const names = [...new Set([...(promiser === undefined ? [] : [promiser]), ...authors])];
  const details = [...names, ...(due === undefined ? [] : [words.before(shown.day(due))])];
  return details.length === 0 ? words.types[type].one : `${words.types[type].one} (${details.join(", ")})`;
}

function missingLines(shown: Shown, missing: readonly Missing[]): readonly string[] {
  const { words } = shown;
  const lines = gathered(missing).map(
    (one) =>
      `${paint(shown, "dim", `${shown.at(one.file)}:${one.line}`)}${words.colon}${words.lacks[one.code].say(one)}`,
  );
  if (shown.onlyMissing || lines.length <= fewest + 1) return lines;
  return [...lines.slice(0, fewest), words.more(lines.length - fewest)];
}

/** The texts of one file that lack a language are one thing to do, and so are promises of one file whose days have passed. */
function gathered(missing: readonly Missing[]): readonly Missing[] {
  const lines = new Map<string, Missing>();
  missing.forEach((one, index) => {
    const isGathered = one.code === "translation/missing" || one.code === "promise/overdue";
    const key = isGathered ? [one.code, one.file, one.language, one.id].join("\0") : String(index);
    const before = lines.get(key);
    if (before === undefined) lines.set(key, one);
    else if (one.field !== undefined) lines.set(key, { ...before, field: `${before.field}, ${one.field}` });
  });
  return [...lines.values()];
}
