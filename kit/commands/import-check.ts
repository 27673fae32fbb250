// SPDX-License-Identifier: MIT

import type { PlannedSheet } from "../import/notes/plan-import.ts";
import { remark } from "../import/notes/remark.ts";
import { overlayFiles } from "../io/overlay-files.ts";
import { check, type Sources } from "../pipeline.ts";

/**
 * A plan of which nothing makes an event invalid that was valid: a sheet with a link that no site can carry keeps its links
 * as text, and what would still be refused is not written.
 * @param plan makes the plan, with the links of these sheets as text.
 */
export function checkedPlan(
  plan: (unlinked: ReadonlySet<string>) => readonly PlannedSheet[],
  sources: Sources,
): readonly PlannedSheet[] {
  const planned = plan(new Set());
  const first = refusedPaths(planned, sources);
  if (first.size === 0) return planned;
  const unlinked = new Set(planned.filter((sheet) => isIn(sheet, first)).map(({ file }) => file));
  const plain = plan(unlinked);
  const second = refusedPaths(plain, sources);
  return plain.map((sheet) => {
    if (isIn(sheet, second)) return refused(sheet);
    return unlinked.has(sheet.file) ? told(sheet) : sheet;
  });
}

function told(sheet: PlannedSheet): PlannedSheet {
  return { ...sheet, remarks: [...sheet.remarks, remark("notes/plain-links", {}, startOf(sheet.file))] };
}

const isIn = ({ trace }: PlannedSheet, paths: ReadonlySet<string>) => trace !== undefined && paths.has(trace.path);

/** The files that would have errors, had they been written. */
function refusedPaths(planned: readonly PlannedSheet[], { folder, formats }: Sources): ReadonlySet<string> {
  const written = planned.filter(({ outcome }) => outcome === "written" || outcome === "filled");
  const texts = new Map(
    written.flatMap(({ trace }) => (trace === undefined ? [] : [[trace.path, trace.text] as const])),
  );
  if (texts.size === 0) return new Set();
  const { findings } = check({ folder: overlayFiles(folder, texts), formats });
  const errors = findings.filter(({ severity, place }) => severity === "error" && texts.has(place.file));
  return new Set(errors.map(({ place }) => place.file));
}

function refused(sheet: PlannedSheet): PlannedSheet {
  const { file, remarks, trace, ...rest } = sheet;
  const told = remark("notes/not-valid", { trace: trace?.path ?? file }, startOf(file));
  return { ...rest, file, outcome: "unread", remarks: [...remarks, told] };
}

function startOf(file: string) {
  return { file, line: 1, column: 1, length: 0, pointer: "" };
}
