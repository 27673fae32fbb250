// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { programmeDay } from "../../model/programme-day.ts";
import { isElsewhere } from "../../new/sections.ts";
import { freeId } from "../../new/trace/free-id.ts";
import { plainNotes } from "./plain-links.ts";
import { type ReadNotes, readNotes } from "./read-notes.ts";
import { type Remark, remark } from "./remark.ts";
import type { NotesData } from "./trace-data.ts";
import { mergedTrace, traceFile } from "./trace-file.ts";

/** A file that may be a sheet, read or refused. */
export type SheetFile = { readonly file: string } & ({ readonly text: string } | { readonly fault: Remark });

/** A trace of the event, with the file that it is, when it is one of its own. */
export interface KnownTrace {
  readonly id: string;
  readonly session?: string;
  readonly type: Edition["traces"][number]["type"];
  readonly status: Edition["traces"][number]["status"];
  /** Undefined for an entry of `event.yaml`. */
  readonly file?: { readonly path: string; readonly text: string };
}

export type SheetOutcome = "written" | "filled" | "same" | "left" | "empty" | "unknown" | "unread";

/** What is to become of a sheet. `text` is the trace as it would be; written only when the outcome says so. */
export interface PlannedSheet {
  readonly file: string;
  readonly outcome: SheetOutcome;
  readonly session?: string;
  readonly trace?: { readonly path: string; readonly text: string; readonly before?: string };
  readonly data: NotesData;
  readonly report: string;
  readonly remarks: readonly Remark[];
}

/**
 * What an import would do, sheet by sheet. A trace that is expected is filled; one that has come is left; every path is in
 * `traces/`.
 * @param taken ids, and names of files, that no new trace may have.
 * @param unlinked sheets of which every link is to stay text.
 */
export function planImport(
  sheets: readonly SheetFile[],
  known: readonly KnownTrace[],
  taken: readonly string[],
  edition: Edition,
  unlinked: ReadonlySet<string> = new Set(),
): readonly PlannedSheet[] {
  const claimed = new Set<string>();
  return sheets.map((sheet) => {
    if ("fault" in sheet) return { file: sheet.file, outcome: "unread", data: {}, report: "", remarks: [sheet.fault] };
    const told = readNotes(sheet.text, sheet.file, edition);
    const read = unlinked.has(sheet.file) ? plainNotes(told) : told;
    const planned = planSheet(
      sheet.file,
      read,
      known.filter((trace) => !claimed.has(pathOf(trace))),
      [...taken, ...claimed],
      edition,
    );
    if (planned.trace !== undefined && planned.outcome !== "left")
      claimed.add(planned.trace.path.replace(/^traces\/|\.md$/gu, ""));
    return planned;
  });
}

const pathOf = ({ file }: KnownTrace) => file?.path.replace(/^traces\/|\.md$/gu, "") ?? "";

function planSheet(
  file: string,
  read: ReadNotes,
  known: readonly KnownTrace[],
  taken: readonly string[],
  edition: Edition,
): PlannedSheet {
  const { session, data, report, remarks } = read;
  const base = { file, data, report, remarks };
  if (session === undefined) return { ...base, outcome: "unknown" };
  const about = { ...base, session: session.id };
  if (report === "" && Object.keys(data).every((field) => field === "authors" || field === "licence")) {
    return { ...about, outcome: "empty" };
  }
  const own = known.filter((trace) => trace.session === session.id && !isElsewhere(trace.type));
  const there = ofFile(own, read) ?? undefined;
  if (there !== undefined) return { ...about, ...there, remarks: [...remarks, ...there.remarks] };
  const inline = own.find((trace) => trace.file === undefined && trace.status === "expected");
  const warned = inline === undefined ? [] : [remark("notes/trace-inline", { trace: inline.id }, startOf(file))];
  const id = freeId(session.id, [...taken, ...known.map((trace) => trace.id)]);
  const text = traceFile(startFor(session, edition), data, report);
  return { ...about, outcome: "written", trace: { path: `traces/${id}.md`, text }, remarks: [...remarks, ...warned] };
}

/** What the sheet is to a trace of its session that has a file: the same, what was expected, or another one. */
function ofFile(
  own: readonly KnownTrace[],
  { data, report, remarks: _own }: ReadNotes,
): Pick<PlannedSheet, "outcome" | "trace" | "remarks"> | undefined {
  const merged = own.flatMap((trace) => {
    const result = trace.file && mergedTrace(trace.file.text, data, report);
    return trace.file === undefined || result === undefined ? [] : [{ trace, file: trace.file, result }];
  });
  const pick = (one: (typeof merged)[number], outcome: SheetOutcome, remarks: readonly Remark[] = []) => ({
    outcome,
    trace: { path: one.file.path, text: outcome === "same" ? one.file.text : one.result.text, before: one.file.text },
    remarks,
  });
  const same = merged.find(({ result }) => result.fields.length === 0);
  if (same !== undefined) return pick(same, "same");
  const expected = merged.find(({ trace }) => trace.status === "expected");
  if (expected !== undefined) return pick(expected, "filled");
  const other = merged[0];
  if (other === undefined) return undefined;
  const { path } = other.file;
  return pick(other, "left", [remark("notes/trace-left", { trace: path, fields: other.result.fields }, startOf(path))]);
}

function startOf(file: string): Remark["place"] {
  return { file, line: 1, column: 1, length: 0, pointer: "" };
}

function startFor(session: Session, edition: Edition): Parameters<typeof traceFile>[0] {
  const first = session.slots[0];
  const promised = session.expected_traces.find(({ type }) => !isElsewhere(type));
  return {
    session: session.id,
    type: promised?.type ?? "minutes",
    language: session.language ?? edition.languages[0] ?? "fr",
    ...present({ date: first && programmeDay(first.start) }),
  };
}
