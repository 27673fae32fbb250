// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { severityOf } from "../diagnostics/severities.ts";
import type { Report } from "./draft.ts";

/** A reporter that adds to a list, each finding with the severity of its code. */
export function reportInto(findings: Finding[]): Report {
  return (code, args, place, related) => {
    const finding = { code, severity: severityOf(code), args, place, ...(related && { related }) };
    // Code and arguments are of one kind by the signature of Report; the union of findings hides it.
    findings.push(finding as Finding);
  };
}
