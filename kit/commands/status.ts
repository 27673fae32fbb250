// SPDX-License-Identifier: MIT
import { join, relative, sep } from "node:path";
import type { Finding } from "../diagnostics/finding.ts";
import { inFiles } from "../diagnostics/in-files.ts";
import { pathKind } from "../io/look-around.ts";
import type { Day, Edition } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Missing } from "../status/missing/missing.ts";
import type { StatusReport } from "../status/status-report.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import { exit, type Setting } from "./command.ts";
import { type EditionAt, editionAt } from "./edition/model-edition.ts";
import { type CheckedFolder, checkFolder, findingsText, sourcesOf } from "./kit-sources.ts";
import { siteFolder } from "./site-folder.ts";
import type { StatusWords } from "./words/status/words.ts";

export interface StatusOptions {
  readonly json?: boolean;
  readonly asOf?: Day;
  readonly by: "session" | "axis" | "edition";
  readonly missing?: boolean;
  readonly links?: boolean;
  readonly strict?: boolean;
}

/**
 * `event-kit status [folder]`: what has come, what is awaited, what is missing, on stdout. Content with errors gives its
 * findings instead, as `validate` does. The network is used with `--links` alone.
 */
export async function statusCommand(
  named: string | undefined,
  options: StatusOptions,
  setting: Setting,
): Promise<number> {
  const { console, lang } = setting;
  const at = editionAt(named, setting);
  const checked = checkFolder(sourcesOf(at.folder), false);
  const given = siteFolder(named, setting.words).folder;
  const inGiven = (file: string) => relative(given, placeOf(at, file)).split(sep).join("/");
  if (checked.input === undefined || checked.errors > 0) {
    console.out(findingsText(placed(checked, inGiven), options.json ? "json" : "text", setting, console.color.out));
    return exit.content;
  }
  const { statusWords } = await import("./words/status/index.ts");
  const words = statusWords[lang];
  const { edition, report } = await reportOf(checked.input, checked.findings, words, options, setting);
  console.out(
    options.json ? jsonOf(report, words, inGiven) : await textOf({ at, edition, report }, words, options, setting),
  );
  return options.strict && report.missing.length > 0 ? exit.content : exit.done;
}

/** What was found, in files by their paths from the folder that was named, as `validate` gives them. */
function placed(checked: CheckedFolder, pathOf: (file: string) => string): CheckedFolder {
  const files = new Map(checked.findings.map(({ place: { file } }) => [pathOf(file), file]));
  const findings = checked.findings.map((finding) => inFiles(finding, pathOf));
  return { ...checked, findings, texts: (file) => checked.texts(files.get(file) ?? file) };
}

async function reportOf(
  input: CheckedInput,
  findings: readonly Finding[],
  words: StatusWords,
  options: StatusOptions,
  setting: Setting,
): Promise<{ readonly edition: Edition; readonly report: StatusReport }> {
  const [{ toEdition }, { dayInZone }, { countTraces }, { inOrder, whatIsMissing }, { statusReport }] =
    await Promise.all([
      import("../model/to-edition.ts"),
      import("../model/day-in-zone.ts"),
      import("../status/count-traces.ts"),
      import("../status/missing/what-is-missing.ts"),
      import("../status/status-report.ts"),
    ]);
  const edition = toEdition(input);
  const day = options.asOf ?? dayInZone(setting.now, edition.timezone);
  const count = countTraces(edition);
  const missing = whatIsMissing({ input, edition, count, findings, day });
  const broken = options.links ? await brokenIn(input, words, setting) : [];
  return { edition, report: statusReport(edition, count, inOrder([...missing, ...broken]), day) };
}

async function brokenIn(input: CheckedInput, words: StatusWords, { console }: Setting): Promise<readonly Missing[]> {
  const [{ addressesIn }, { markdownLinks }, { networkLinks }, { brokenLinks }] = await Promise.all([
    import("../status/addresses.ts"),
    import("../validate/texts/markdown-links.ts"),
    import("../io/network-links.ts"),
    import("./status/broken-links.ts"),
  ]);
  const addresses = addressesIn(input, markdownLinks);
  console.err(`${words.checking}\n`);
  const { broken, asked } = await brokenLinks(addresses, networkLinks());
  console.err(`${words.checked(asked)}\n`);
  return broken;
}

/** `pathOf` gives the path of a file of the edition from the folder that was named: a series names its editions. */
function jsonOf(report: StatusReport, { lacks }: StatusWords, pathOf: (file: string) => string): string {
  const missing = report.missing.map((one) => ({ ...one, file: pathOf(one.file), message: lacks[one.code].say(one) }));
  return `${JSON.stringify({ ...report, missing }, null, 2)}\n`;
}

async function textOf(
  { at, edition, report }: { readonly at: EditionAt; readonly edition: Edition; readonly report: StatusReport },
  words: StatusWords,
  { by, missing }: StatusOptions,
  { console, lang }: Setting,
): Promise<string> {
  const [{ statusText }, { toldOf }, { formatDateRange }] = await Promise.all([
    import("./status/status-text.ts"),
    import("./status/shown.ts"),
    import("../words/format-range.ts"),
  ]);
  return statusText({
    report,
    words,
    by,
    onlyMissing: missing ?? false,
    folder: at.folder,
    ...present({ other: otherEdition(at, edition.id) }),
    at: (file) => placeOf(at, file),
    color: console.color.out,
    width: Math.min(Math.max(console.width ?? usualWidth, narrowest), widest),
    day: (day) => formatDateRange(day, day, lang),
    ...toldOf(edition, lang),
  });
}

/** What is not in the folder of the edition is shared, and stands beside the editions. */
function placeOf({ folder, ids }: EditionAt, file: string): string {
  const own = join(folder, file);
  return ids.length > 0 && pathKind(own) === "none" ? join(folder, "../..", file) : own;
}

/** The folder of the edition before the one told, or of any other; undefined when there is one alone. */
function otherEdition({ folder, ids }: EditionAt, told: string): string | undefined {
  const before = ids.filter((id) => id < told).at(-1);
  const other = before ?? ids.find((id) => id !== told);
  return other === undefined ? undefined : join(folder, "..", other);
}

const usualWidth = 100;
const narrowest = 40;
const widest = 120;
