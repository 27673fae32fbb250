// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { type FindingFormat, printFindings } from "../diagnostics/print.ts";
import { asStrict } from "../diagnostics/severities.ts";
import { diskFiles } from "../io/disk-files.ts";
import { kitFolder } from "../io/kit-folder.ts";
import { type Checked, check, type Sources } from "../pipeline.ts";
import type { Setting } from "./command.ts";

/** An event folder of this machine beside the kit's own formats. */
export function sourcesOf(folder: string): Sources {
  return { folder: diskFiles(folder), formats: diskFiles(join(kitFolder(), "templates/guides/formats")) };
}

/** Checks an event folder of this machine; with `strict`, warnings count as errors. */
export function checkFolder(sources: Sources, strict: boolean): Checked & { readonly errors: number } {
  const checked = check(sources);
  const findings = strict ? asStrict(checked.findings) : checked.findings;
  return { ...checked, findings, errors: findings.filter((finding) => finding.severity === "error").length };
}

/** The findings in words, with the lines they speak of. */
export function findingsText(
  { findings, loaded }: Checked,
  format: FindingFormat,
  { lang }: Setting,
  color: boolean,
): string {
  const texts = new Map(loaded.sources.map((source) => [source.path, source.text]));
  return printFindings(findings, (file) => texts.get(file), { format, lang, color });
}
