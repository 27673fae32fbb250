// SPDX-License-Identifier: MIT
import { type KnownTrace, type PlannedSheet, planImport, type SheetFile } from "../import/notes/plan-import.ts";
import { readSheetFiles, sheetName } from "../import/notes/read-sheet-files.ts";
import { diskFile, diskFiles } from "../io/disk-files.ts";
import { pathKind } from "../io/look-around.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { checkedPlan } from "./import-check.ts";
import { printImport } from "./import-report.ts";
import { type ReadEvent, readEvent } from "./read-event.ts";
import { writeFiles } from "./write-files.ts";

export interface ImportNotesOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `event-kit import notes <path> [folder]`: filled note sheets become traces; a trace that has come is never written over. */
export async function importNotesCommand(
  path: string | undefined,
  named: string | undefined,
  options: ImportNotesOptions,
  setting: Setting,
): Promise<number> {
  if (path === undefined) throw new UsageError(setting.words.notes.usage.which_notes());
  const sheets = sheetsAt(path, setting);
  const event = await readEvent(named, setting);
  if (event === undefined) return exit.content;
  const { traces, taken } = tracesOf(event);
  const planned = checkedPlan((unlinked) => planImport(sheets, traces, taken, event.edition, unlinked), event.sources);
  if (!options.dryRun) writeFiles(event.folder, filesOf(planned), setting.words);
  const texts = new Map(sheets.map((sheet) => [sheet.file, "text" in sheet ? sheet.text : ""]));
  printImport(planned, texts, { ...options, folder: event.folder, path }, setting);
  return planned.some(({ outcome }) => outcome === "unknown" || outcome === "unread") ? exit.content : exit.done;
}

/** @throws {UsageError} when nothing is there, or no sheet. */
function sheetsAt(path: string, { words }: Setting): readonly SheetFile[] {
  const kind = pathKind(path);
  if (kind === "none") throw new UsageError(words.notes.usage.no_notes(path));
  const sheets = readSheetFiles(kind === "folder" ? diskFiles(path) : diskFile(path));
  if (sheets.length === 0 || (kind === "file" && !sheetName.test(path)))
    throw new UsageError(words.notes.usage.no_sheet_in(path));
  return sheets;
}

/** The traces that are there, with the texts of those that have a file, and every name that a new one may not take. */
function tracesOf({ edition, input, sources }: ReadEvent): {
  readonly traces: readonly KnownTrace[];
  readonly taken: readonly string[];
} {
  const files = sources.folder.list().filter(({ path }) => path.startsWith("traces/"));
  const traces = input.traces.map(({ id, value, source, pointer }) => ({
    id,
    type: value.type ?? "minutes",
    status: value.status ?? "raw",
    ...(value.session !== undefined && { session: value.session }),
    ...(pointer === "" && /\.md$/u.test(source.path) && { file: { path: source.path, text: source.text } }),
  }));
  const names = files.map(({ path }) => path.slice("traces/".length).replace(/\..*$/u, ""));
  return { traces, taken: [...names, ...edition.withdrawn_traces] };
}

/** The files that an import writes, by path in the event folder. */
function filesOf(planned: readonly PlannedSheet[]): ReadonlyMap<string, string> {
  const written = planned.filter(({ outcome }) => outcome === "written" || outcome === "filled");
  return new Map(written.flatMap(({ trace }) => (trace === undefined ? [] : [[trace.path, trace.text] as const])));
}
