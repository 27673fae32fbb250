// SPDX-License-Identifier: MIT
import type { FindingArgs } from "./codes.ts";
import type { Code, Finding, Severity } from "./finding.ts";

/** Warnings leave a site that is right but incomplete; every other code is an error, because the site would be wrong or unsafe. */
const warnings: ReadonlySet<Code> = new Set<Code>([
  "file/unknown",
  "slot/no-room",
  "session/undated-change",
  "room/too-small",
  "media/too-large",
  "media/alt-missing",
  "media/credit-missing",
  "text/placeholder",
  "translation/missing",
  "legal/missing",
]);

/** The severity of a code, the same wherever the finding comes from. */
export function severityOf(code: keyof FindingArgs): Severity {
  return warnings.has(code) ? "warning" : "error";
}

/** The same findings with every warning turned into an error, for `--strict`. */
export function asStrict(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, severity: "error" }));
}
