// SPDX-License-Identifier: MIT
import type { TraceType } from "../../model/edition.ts";
import { type Missing, missingCodes } from "../../status/missing/missing.ts";
import type { StatusReport, SubjectReport } from "../../status/status-report.ts";
import { paint, type Shown } from "./shown.ts";
import { elsewhereBlock, subjectBlock } from "./subject-text.ts";
import { wrap } from "./wrap.ts";

/** The state of an event's traces as people read it in a terminal: the whole in a few lines, then part by part. */
export function statusText(shown: Shown): string {
  const { report, words } = shown;
  const parts = [headOf(shown), ...bodyOf(shown), footOf(shown)];
  const quiet = shown.by === "session" && !shown.onlyMissing ? quietSessions(report).length : 0;
  if (quiet > 0) parts.splice(-1, 0, wrap(words.quiet(quiet, quiet === report.by_session.length), shown.width, 0));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function headOf(shown: Shown): string {
  const { report, words } = shown;
  const { expected, received, validated, awaited } = report.traces;
  const rest = toComplete(shown);
  const authors = new Set(report.by_session.concat(report.by_axis, report.whole).flatMap(authorsOf));
  const lines = [
    paint(shown, "bold", words.heading(shown.text(report.title), shown.day(report.as_of))),
    paint(shown, "bold", wrap(inShort(shown), shown.width, 2)),
    ...(expected + received > 0 ? [wrap(words.progress(expected, received, validated, awaited), shown.width, 0)] : []),
    ...(rest === "" ? [] : [wrap(rest, shown.width, 2)]),
    ...(expected > 0 && awaited === 0 ? [paint(shown, "green", words.all_came)] : []),
    ...(authors.size > 0 ? [words.thanks(authors.size)] : []),
  ];
  return lines.join("\n");
}

const authorsOf = ({ came }: SubjectReport) => came.flatMap(({ authors }) => authors);

/** `38 sessions: 31 sets of slides, 12 notes; 4 traces without a licence`: what came, and whether others may use it. */
function inShort({ report, words }: Shown): string {
  const held = words.held(report.sessions_held, report.sessions);
  const sessions = [words.sessions(report.sessions), ...(held === "" || report.sessions_held === 0 ? [] : [held])];
  const types = Object.entries(report.by_type) as [TraceType, { readonly received: number }][];
  const came = types
    .filter(([, { received }]) => received > 0)
    .sort(([, a], [, b]) => b.received - a.received)
    .map(([type, { received }]) => words.types[type].count(received));
  const lacks = countsOf(report.missing).filter(([code]) => ofCredit.has(code));
  const said = `${sessions.join(", ")}${words.colon}${came.join(", ") || words.nothing_came}`;
  const counted = lacks.map(([code, count]) => words.lacks[code].count(count)).join(", ");
  return counted === "" ? `${said}.` : `${said}${words.semicolon}${counted}.`;
}

const ofCredit: ReadonlySet<Missing["code"]> = new Set<Missing["code"]>(["trace/no-licence", "trace/no-author"]);

/** Everything else there is to complete, by how many. */
function toComplete({ report, words }: Shown): string {
  const lacks = countsOf(report.missing).filter(([code]) => !ofCredit.has(code));
  const counted = lacks.map(([code, count]) => words.lacks[code].count(count)).join(", ");
  return counted === "" ? "" : `${words.to_complete}${words.colon}${counted}.`;
}

function countsOf(missing: readonly Missing[]): readonly (readonly [Missing["code"], number])[] {
  return missingCodes
    .map((code) => [code, missing.filter((one) => one.code === code).length] as const)
    .filter(([, count]) => count > 0);
}

/** What a block tells of: a session, an axis with its sessions, an axis without them, the edition as a whole. */
type Part = "session" | "axis" | "own" | "whole";

function bodyOf(shown: Shown): readonly string[] {
  const { report, words, by } = shown;
  const blocks = (subjects: readonly SubjectReport[], title: string, part: Part) => {
    const of = ({ id }: SubjectReport) => report.missing.filter((one) => isAbout(shown, one, id, part));
    const told = subjects.map((subject) => subjectBlock(shown, subject, of(subject))).filter((block) => block !== "");
    return told.length === 0 ? [] : [paint(shown, "cyan", title), ...told];
  };
  const rest = elsewhereBlock(
    shown,
    report.missing.filter((one) => isElsewhere(one, report)),
  );
  const parts: Readonly<Record<Shown["by"], readonly string[]>> = {
    session: [
      ...blocks(report.by_session, words.headings.session, "session"),
      ...blocks(report.by_axis.map(ownOf), words.headings.axis, "own"),
    ],
    axis: blocks(report.by_axis, words.headings.axis, "axis"),
    edition: [],
  };
  const whole = blocks([report.whole], words.headings.whole, "whole");
  return [...parts[by], ...whole, ...(rest === "" ? [] : [rest])];
}

/** What is about an axis itself: in a list of sessions, theirs is told with them. */
function ownOf({ came, awaited, ...axis }: SubjectReport): SubjectReport {
  const isOwn = ({ session }: { readonly session?: string }) => session === undefined;
  return { ...axis, came: came.filter(isOwn), awaited: awaited.filter(isOwn) };
}

function isAbout({ report, by, axesOf }: Shown, one: Missing, id: string, part: Part): boolean {
  if (part === "whole") return by === "edition" ? !isElsewhere(one, report) : isOfWhole(one);
  if (part === "session") return one.session === id;
  return (one.session === undefined && one.axis === id) || (part === "axis" && axesOf(one.session).includes(id));
}

const isOfTrace = ({ file, code }: Missing) =>
  file.startsWith("traces/") || code === "promise/overdue" || code.startsWith("figure/");
const isOfWhole = (one: Missing) => one.session === undefined && one.axis === undefined && isOfTrace(one);

/** What is about no session, no axis and no trace: people, pages, files. */
function isElsewhere(one: Missing, { by_session }: StatusReport): boolean {
  if (one.session !== undefined) return !by_session.some(({ id }) => id === one.session);
  return one.axis === undefined && !isOfTrace(one);
}

/** Sessions of which there is nothing to say. */
function quietSessions({ by_session, missing }: StatusReport): readonly SubjectReport[] {
  const told = new Set(missing.map(({ session }) => session));
  return by_session.filter(({ id, came, awaited }) => came.length + awaited.length === 0 && !told.has(id));
}

function footOf(shown: Shown): string {
  const { report, words } = shown;
  const count = report.missing.length;
  const whole = count > 0 ? words.missing(count) : report.traces.received > 0 ? words.nothing_missing : "";
  const session = report.by_session.find(({ came }) => came.length === 0) ?? report.by_session[0];
  const lines = [
    whole,
    session === undefined ? "" : words.to_go_on(session.id, shown.folder),
    count > 0 && !shown.onlyMissing ? words.see_missing : "",
    shown.other === undefined ? "" : words.elsewhere(shown.other),
  ];
  return lines.filter((line) => line !== "").join("\n");
}
