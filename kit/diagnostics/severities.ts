// SPDX-License-Identifier: MIT
import type { FindingArgs } from "./codes.ts";
import type { Code, Finding, Severity } from "./finding.ts";

/** What an organiser may well have wanted so: the kit only says what it does with it. */
const notices: ReadonlySet<Code> = new Set<Code>([
  "quote/not-approved",
  "licence/not-carried",
  "figure/undated",
  "lineage/withdrawn",
]);

/** Warnings leave a site that is right but incomplete; every other code is an error, because the site would be wrong or unsafe. */
const warnings: ReadonlySet<Code> = new Set<Code>([
  "file/unknown",
  "slot/no-room",
  "session/undated-change",
  "room/too-small",
  "media/too-large",
  "media/alt-missing",
  "media/credit-missing",
  "captions/malformed",
  "recording/unknown-host",
  "text/placeholder",
  "translation/missing",
  "legal/missing",
  "trace/no-licence",
  "trace/no-author",
  "trace/empty",
  "trace/expected-with-content",
  "trace/validated-by-nobody",
  "trace/medium-unsigned",
  "quote/withdrawn-person",
  "licence/incompatible",
  "withdrawn/named",
]);

/** The severity of a code, the same wherever the finding comes from. */
export function severityOf(code: keyof FindingArgs): Severity {
  if (notices.has(code)) return "notice";
  return warnings.has(code) ? "warning" : "error";
}

/** The same findings with every warning turned into an error, for `--strict`; notices ask for nothing, and stay. */
export function asStrict(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (finding.severity === "notice" ? finding : { ...finding, severity: "error" }));
}
