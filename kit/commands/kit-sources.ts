// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { type FindingFormat, printFindings, type TextOf } from "../diagnostics/print.ts";
import { asStrict } from "../diagnostics/severities.ts";
import { diskFiles } from "../io/disk-files.ts";
import type { Files } from "../io/files.ts";
import { kitFolder } from "../io/kit-folder.ts";
import { seriesAround } from "../io/look-around.ts";
import { textOf } from "../load/text-of.ts";
import { type Checked, check, type Sources } from "../pipeline.ts";
import { withShared } from "../series/shared-files.ts";
import type { Setting } from "./command.ts";
import { seriesFolder } from "./series-sources.ts";

/** The kit's own formats. */
export function kitFormats(): Files {
  return diskFiles(join(kitFolder(), "templates/guides/formats"));
}

/** An event folder of this machine beside the kit's own formats; of an edition, with what its series shares. */
export function sourcesOf(folder: string): Sources {
  const own = diskFiles(folder);
  const series = seriesAround(folder);
  return { folder: series === undefined ? own : withShared(own, seriesFolder(series)), formats: kitFormats() };
}

/** An event folder checked, with how many errors count, and the texts that its findings speak of. */
export type CheckedFolder = Checked & { readonly errors: number; readonly texts: TextOf };

/** Checks an event folder; with `strict`, warnings count as errors. */
export function checkFolder(sources: Sources, strict: boolean): CheckedFolder {
  const checked = check(sources);
  const findings = strict ? asStrict(checked.findings) : checked.findings;
  const errors = findings.filter((finding) => finding.severity === "error").length;
  return { ...checked, findings, errors, texts: textOf(checked.loaded, sources.folder) };
}

/** The findings in words, with the lines they speak of. */
export function findingsText(
  { findings, texts }: CheckedFolder,
  format: FindingFormat,
  { lang }: Pick<Setting, "lang">,
  color: boolean,
): string {
  return printFindings(findings, texts, { format, lang, color });
}
