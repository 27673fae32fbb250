// SPDX-License-Identifier: MIT
import type { FindingArgs } from "../diagnostics/codes.ts";
import type { Code, Finding, Place } from "../diagnostics/finding.ts";
import { severityOf } from "../diagnostics/severities.ts";

/** The finding of a code at a place, with the code's own severity. */
export function refuse<C extends Code>(code: C, args: FindingArgs[C], place: Place, related?: Place): Finding {
  const finding = { code, severity: severityOf(code), args, place, ...(related && { related }) };
  return finding as Finding;
}

/** The place of a file as a whole: its first character. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1, length: 0, pointer: "" };
}
