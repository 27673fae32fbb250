// SPDX-License-Identifier: MIT
/** For tests: reads and judges event folders, on disk or written in the test itself. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { checkFolder, findingsText, sourcesOf } from "../../kit/commands/kit-sources.ts";
import { printFindings } from "../../kit/diagnostics/print.ts";
import type { Files } from "../../kit/io/files.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { load } from "../../kit/load/load.ts";
import { textOf } from "../../kit/load/text-of.ts";
import { checkSeries } from "../../kit/series-pipeline.ts";
import type { Library } from "../../kit/validate/draft.ts";
import { type Validated, validate } from "../../kit/validate/validate.ts";
import { seriesIn } from "../helpers/series-in.ts";

const spdx = createRequire(import.meta.url)("spdx-license-ids/index.json") as string[];

export const library: Library = {
  formats: ["workshop", "fishbowl", "talk"],
  licences: new Set(spdx),
  zones: Intl.supportedValuesOf("timeZone"),
};

/** Judges a folder behind the reading port: an event, or a series. */
export function judge(files: Files): Pick<Validated, "findings" | "input"> {
  return isSeries(files) ? { findings: checkSeries(seriesIn(files)).findings } : validate(load(files), library);
}

/** An event with nothing to say about: one language, complete legal notice. */
export const event = `format: 1
id: essai
title: Essai
languages: [fr]
dates: {start: 2018-09-13, end: 2018-09-14}
legal:
  publisher: {name: Les Essais (association fictive), address: 1 rue de l’Exemple}
  director: Ada Lovel (personne fictive)
  host: {name: Hébergeur fictif}
`;

const nothing = { sources: [], media: [], stylesheets: [], findings: [] };
const isSeries = (files: Files) => files.list().some(({ path }) => path === "series.yaml");

type Written = Readonly<Record<string, string | Uint8Array>>;

/** Judges files written in the test, `event.yaml` above unless they give another. */
export function judgeTexts(files: Written): Validated {
  return judge(memoryFiles({ "event.yaml": event, ...files }));
}

/** Findings in short, such as `event.yaml:4:9 reference/unknown {"id":"x"}`. */
export function found(files: Written): string[] {
  return judgeTexts(files).findings.map(({ code, args, place }) => {
    return `${place.file}:${place.line}:${place.column} ${code} ${JSON.stringify(args)}`;
  });
}

/** Codes of findings, each once. */
export function codes(files: Written): string[] {
  return [...new Set(judgeTexts(files).findings.map((finding) => finding.code))];
}

/** What `event-kit validate` prints about a folder, French then English. */
export function printed(folder: Files): string {
  const checked = isSeries(folder) ? undefined : checkFolder({ ...sourcesOf("."), folder }, false);
  const say = (lang: "fr" | "en") =>
    checked === undefined
      ? printFindings(judge(folder).findings, textOf(nothing, folder), { format: "text", lang, color: false })
      : findingsText(checked, "text", { lang }, false);
  return `${say("fr")}\n${"-".repeat(80)}\n\n${say("en")}`;
}

/** The text of a file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}
