// SPDX-License-Identifier: MIT
import type { Finding } from "./finding.ts";
import { messageOf, type ToolLanguage } from "./message-of.ts";
import { printGithub } from "./print-github.ts";
import { printText } from "./print-text.ts";
import { sortFindings } from "./sort-findings.ts";

export type FindingFormat = "text" | "json" | "github";

/** How findings are to be shown. `color` is for the text format only. */
export interface PrintOptions {
  readonly format: FindingFormat;
  readonly lang: ToolLanguage;
  readonly color: boolean;
}

/** Gives the whole text of a file of the event folder, for frames; undefined when it is not text. */
export type TextOf = (file: string) => string | undefined;

/**
 * Findings as text for people, as one JSON document, or as GitHub workflow commands, always in the same
 * order: by file, and in the text the errors after the warnings.
 * @returns lines that end with a line feed; for no finding, nothing in the github format.
 */
export function printFindings(findings: readonly Finding[], texts: TextOf, options: PrintOptions): string {
  const sorted = sortFindings(findings);
  if (options.format === "json") return printJson(sorted, options.lang);
  if (options.format === "github") return printGithub(sorted, options.lang);
  return printText(sorted, texts, options);
}

function printJson(findings: readonly Finding[], lang: ToolLanguage): string {
  const rows = findings.map((finding) => {
    const { what, todo } = messageOf(finding, lang);
    const { code, severity, args, place, related } = finding;
    const { file, line, column, pointer } = place;
    return { code, severity, file, line, column, pointer, args, message: what, todo, ...(related && { related }) };
  });
  const [errors, warnings, notices] = (["error", "warning", "notice"] as const).map(
    (severity) => rows.filter((row) => row.severity === severity).length,
  );
  return `${JSON.stringify({ errors, warnings, notices, findings: rows }, null, 2)}\n`;
}
