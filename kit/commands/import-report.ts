// SPDX-License-Identifier: MIT
import { lineDiff } from "../import/notes/line-diff.ts";
import type { PlannedSheet } from "../import/notes/plan-import.ts";
import { printRemarks, remarkMessage } from "../import/notes/print-remarks.ts";
import type { Setting } from "./command.ts";
import { editionWithSession } from "./edition/edition-with-session.ts";

export interface ImportReport {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly folder: string;
  /** What was named: sheets are told by their path from here. */
  readonly path: string;
}

/** Says what became of each sheet, on stdout; what there is to say of its lines, on stderr. With `json`, one document. */
export function printImport(
  planned: readonly PlannedSheet[],
  texts: ReadonlyMap<string, string>,
  report: ImportReport,
  setting: Setting,
): void {
  const { console, words } = setting;
  const { result } = words.notes;
  if (report.json) {
    console.out(`${JSON.stringify(jsonOf(planned, report, setting), null, 2)}\n`);
    return;
  }
  for (const sheet of planned) printSheet(sheet, texts, report, setting);
  const [written, filled] = [count(planned, "written"), count(planned, "filled")];
  const others = planned.length - written - filled;
  console.out(`${(report.dryRun ? result.would_import : result.imported)(written, filled, others)}\n`);
  const next = [
    ...editionsMeant(planned, report).map((edition) => result.import_there(report.path, edition)),
    ...(!report.dryRun && written + filled > 0 ? [result.import_next(report.folder)] : []),
  ];
  for (const line of next) console.err(`${line}\n`);
}

function printSheet(
  sheet: PlannedSheet,
  texts: ReadonlyMap<string, string>,
  { folder, dryRun }: ImportReport,
  { console, words, lang }: Setting,
): void {
  const { outcomes, planned } = words.notes.result;
  const trace = sheet.trace === undefined ? "" : `${folder}/${sheet.trace.path}`;
  const said = dryRun ? { ...outcomes, ...planned } : outcomes;
  console.out(`${sheet.file}  ${said[sheet.outcome](trace)}\n`);
  if (dryRun && sheet.outcome !== "same") console.out(diffText(sheet));
  if (sheet.remarks.length > 0) console.err(`${printRemarks(sheet.remarks, texts.get(sheet.file) ?? "", lang)}\n\n`);
}

/** The edition that has sessions which are unknown here, if one has. */
function editionsMeant(planned: readonly PlannedSheet[], { folder }: ImportReport): readonly string[] {
  const remarks = planned.flatMap((sheet) => sheet.remarks);
  const unknown = remarks.flatMap((one) => (one.code === "notes/session-unknown" ? [one.args.said] : []));
  const edition = unknown.length === 0 ? undefined : editionWithSession(folder, unknown);
  return edition === undefined ? [] : [edition];
}

const count = (planned: readonly PlannedSheet[], outcome: PlannedSheet["outcome"]) =>
  planned.filter((sheet) => sheet.outcome === outcome).length;

function diffText({ trace }: PlannedSheet): string {
  if (trace === undefined) return "";
  return `${lineDiff(trace.before ?? "", trace.text).replace(/^/gmu, "    ")}\n`;
}

function jsonOf(planned: readonly PlannedSheet[], { dryRun, folder }: ImportReport, { lang }: Setting) {
  return {
    folder,
    dry_run: dryRun ?? false,
    written: count(planned, "written"),
    filled: count(planned, "filled"),
    sheets: planned.map(({ file, outcome, session, trace, data, report, remarks }) => ({
      file,
      outcome,
      ...(session !== undefined && { session }),
      ...(trace !== undefined && { trace: trace.path }),
      data,
      report,
      remarks: remarks.map((one) => {
        const { what, todo } = remarkMessage(one, lang);
        const { code, severity, args, place } = one;
        const { file: at, line, column } = place;
        return { code, severity, file: at, line, column, args, message: what, todo };
      }),
    })),
  };
}
