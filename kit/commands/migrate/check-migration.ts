// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { Finding } from "../../diagnostics/finding.ts";
import { printFindings } from "../../diagnostics/print.ts";
import { diskFiles } from "../../io/disk-files.ts";
import type { Files } from "../../io/files.ts";
import { editionsIn, seriesAround } from "../../io/look-around.ts";
import { overlayFiles } from "../../io/overlay-files.ts";
import { check } from "../../pipeline.ts";
import { withShared } from "../../series/shared-files.ts";
import { checkSeries } from "../../series-pipeline.ts";
import type { Setting } from "../command.ts";
import { kitFormats } from "../kit-sources.ts";
import { seriesFolder, seriesTexts } from "../series-sources.ts";
import type { SiteFolder } from "../site-folder.ts";
import type { PlannedPart } from "./planned-migration.ts";

/** The errors of a folder as it is, or as it would be with what is planned; nothing is written. */
export function errorsWith(of: SiteFolder, planned: readonly PlannedPart[]): readonly Finding[] {
  const changed = new Map(planned.map((part) => [part.above, part.changed]));
  const as = (above: string, files: Files) => overlayFiles(files, changed.get(above) ?? new Map());
  const findings = of.is === "series" ? ofSeries(of.folder, as) : ofEvent(of.folder, as);
  return findings.filter(({ severity }) => severity === "error");
}

type As = (above: string, files: Files) => Files;

function ofEvent(folder: string, as: As): readonly Finding[] {
  const own = as("", diskFiles(folder));
  const series = seriesAround(folder);
  const files = series === undefined ? own : withShared(own, seriesFolder(series));
  return check({ folder: files, formats: kitFormats() }).findings;
}

function ofSeries(folder: string, as: As): readonly Finding[] {
  const shared = as("", seriesFolder(folder));
  const editions = editionsIn(folder).map((id) => {
    const own = as(`editions/${id}/`, diskFiles(join(folder, "editions", id)));
    return { id, files: withShared(own, shared) };
  });
  return checkSeries({ folder: shared, editions, formats: kitFormats() }).findings;
}

/** Errors in words, with the lines they speak of as they would be. */
export function errorsText(
  of: SiteFolder,
  errors: readonly Finding[],
  planned: readonly PlannedPart[],
  { lang, console }: Setting,
): string {
  const texts = seriesTexts(of.folder);
  const changed = new Map(
    planned.flatMap(({ above, changed: own }) => [...own].map(([path, text]) => [above + path, text])),
  );
  const textOf = (file: string) => changed.get(file) ?? texts(file);
  return printFindings(errors, textOf, { format: "text", lang, color: console.color.err });
}
