// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { diskFiles } from "../io/disk-files.ts";
import { kitFolder } from "../io/kit-folder.ts";
import type { Checked, Sources } from "../pipeline.ts";
import { printFindings, type FindingFormat } from "../diagnostics/print.ts";
import type { Setting } from "./command.ts";

/** An event folder of this machine beside the kit's own formats. */
export function sourcesOf(folder: string): Sources {
  return { folder: diskFiles(folder), formats: diskFiles(join(kitFolder(), "templates/guides/formats")) };
}

/** The findings in words, with the lines they speak of. */
export function findingsText({ findings, loaded }: Checked, format: FindingFormat, { lang }: Setting, color: boolean): string {
  const texts = new Map(loaded.sources.map((source) => [source.path, source.text]));
  return printFindings(findings, (file) => texts.get(file), { format, lang, color });
}

/** How many findings forbid going on: errors, and with `strict` warnings too. */
export function refusals({ findings }: Checked, strict: boolean): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  return { errors, warnings: strict ? findings.length - errors : 0 };
}
