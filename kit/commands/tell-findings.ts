// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { printFindings } from "../diagnostics/print.ts";
import type { Setting } from "./command.ts";
import { inFolder } from "./words/as-typed.ts";

/** What was found in a folder, and the text of its files. */
interface Found {
  readonly findings: readonly Finding[];
  readonly texts: Parameters<typeof printFindings>[1];
}

/**
 * Tells what is to be mended in full, on stderr. Notices ask for nothing, and would hide what was done behind them at each
 * build: they are counted, with the command that shows them.
 */
export function tellFindings({ findings, texts }: Found, folder: string, { console, lang, words }: Setting): void {
  const mended = toMend(findings);
  if (mended.length > 0) console.err(printFindings(mended, texts, { format: "text", lang, color: console.color.err }));
  const notices = findings.length - mended.length;
  if (notices > 0) console.err(`${words.result.notices(notices, inFolder(folder))}\n`);
}

/** The findings that ask for something. */
export const toMend = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== "notice");
