// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { sortFindings } from "../diagnostics/sort-findings.ts";
import type { Loaded } from "../load/source.ts";
import type { CheckedInput } from "./checked-input.ts";
import { checkedInput } from "./checked-input.ts";
import type { Draft, Library, Report } from "./draft.ts";
import { gather } from "./merge/gather.ts";
import { enough, reportInto } from "./report-into.ts";
import { rules } from "./rules/index.ts";
import { checkSource } from "./shape/check-source.ts";
import { withoutEchoes } from "./without-echoes.ts";

/** All that was found, and the event brought together when none of it is an error. */
export interface Validated {
  readonly findings: readonly Finding[];
  readonly input?: CheckedInput;
}

/**
 * Judges everything that was read of an event: each file by its schema, then all of it together by the rules. Gives
 * every finding of every file, those of reading included, in a stable order; past `limits.errors` errors, no more.
 */
export function validate(loaded: Loaded, library: Library): Validated {
  const findings = [...loaded.findings];
  const draft = judge(loaded, library, reportInto(findings));
  const sorted = sortFindings(withoutEchoes(findings));
  const isSound = sorted.every((finding) => finding.severity !== "error");
  return isSound && draft !== undefined ? { findings: sorted, input: checkedInput(draft) } : { findings: sorted };
}

function judge(loaded: Loaded, library: Library, report: Report): Draft | undefined {
  try {
    const sources = loaded.sources.map((source) => checkSource(source, report));
    const draft = gather(loaded, sources, library, report);
    if (draft !== undefined) for (const rule of rules) rule(draft, report);
    return draft;
  } catch (error) {
    if (error === enough) return undefined;
    throw error;
  }
}
