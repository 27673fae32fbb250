// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { severityOf } from "../diagnostics/severities.ts";
import { limits } from "../load/limits.ts";
import type { Report } from "./draft.ts";

/** Thrown by a reporter, and caught by `validate`, when nothing more needs to be said. One instance: it carries nothing. */
export const enough = new Error("enough findings");

/** A reporter that adds to a list, each finding with the severity of its code; throws `enough` after `limits.errors` errors. */
export function reportInto(findings: Finding[]): Report {
  let errors = 0;
  return (code, args, place, related) => {
    const finding = { code, severity: severityOf(code), args, place, ...(related && { related }) };
    // Code and arguments are of one kind by the signature of Report; the union of findings hides it.
    findings.push(finding as Finding);
    if (finding.severity === "error" && ++errors >= limits.errors) throw enough;
  };
}
