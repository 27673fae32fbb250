// SPDX-License-Identifier: MIT
import type { SiteModel } from "../derive/site.ts";
import type { ExportName, FormatName } from "../export/format-names.ts";
import { isSameFile, replaceFile } from "../io/replace-file.ts";
import { plan, type Sources } from "../pipeline.ts";
import { isFileSystemError } from "../publish/publish-error.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { eventFolder } from "./event-folder.ts";
import { type CheckedFolder, checkFolder, findingsText, sourcesOf } from "./kit-sources.ts";
import { packedSource } from "./packed-source.ts";
import { toMend } from "./tell-findings.ts";
import type { CommandWords } from "./words/words.ts";

export interface ExportOptions {
  readonly to: ExportName;
  /** A file; without one, or as `-`, the result goes to stdout. */
  readonly out?: string;
  readonly contentLang?: string;
  readonly siteUrl?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
}

/** `event-kit export [folder] --to <format>`: validate, then write one format. Findings and what was done go to stderr. */
export async function exportCommand(
  named: string | undefined,
  options: ExportOptions,
  setting: Setting,
): Promise<number> {
  const { console, words } = setting;
  const folder = eventFolder(named, words);
  const sources = sourcesOf(folder);
  const checked = checkFolder(sources, options.strict ?? false);
  // Notices ask for nothing, and whoever exports is often a program.
  const findings = toMend(checked.findings);
  if (findings.length > 0) console.err(findingsText({ ...checked, findings }, "text", setting, console.color.err));
  if (checked.input === undefined || checked.errors > 0) {
    console.err(`${words.result.refused(checked.errors)}\n`);
    return exit.content;
  }
  const content = await exported(checked.input, sources, options, setting);
  if (content.length === 0) {
    console.err(`${words.result.nothing_to_export(options.to)}\n`);
    return exit.content;
  }
  const { out } = options;
  if (out !== undefined && out !== "-") return writeOut(out, content, sourcePaths(folder, checked), setting);
  console.out(content);
  return exit.done;
}

async function exported(
  input: CheckedInput,
  sources: Sources,
  { to, out = "-", asOf, siteUrl, contentLang }: ExportOptions,
  setting: Setting,
): Promise<string | Uint8Array> {
  const { console, words } = setting;
  const request = { now: setting.now, ...(asOf && { asOf }), ...(siteUrl && { siteUrl }) };
  if (to !== "source-zip")
    return exportedText(await plan(input, { ...request, bundle: false }), to, contentLang, words);
  // What only a terminal would get is lost, and may upset it.
  if (out === "-" && console.width !== undefined) throw new UsageError(words.usage.archive_on_screen(to));
  return packedSource(input, sources, request, setting);
}

async function exportedText(
  site: SiteModel,
  to: FormatName,
  asked: string | undefined,
  words: CommandWords,
): Promise<string> {
  const { languages } = site.edition;
  const lang = asked ?? languages[0];
  if (lang === undefined || !languages.includes(lang)) {
    throw new UsageError(words.usage.bad_value("--content-lang", lang ?? "", languages.join(", ")));
  }
  const [{ exportTexts }, { exportedIn }] = await Promise.all([
    import("../export/formats.ts"),
    import("../export/exported.ts"),
  ]);
  return exportTexts[to](exportedIn(site, lang));
}

/** All that the event is made of, its pictures and stylesheets too: an export must not be written over any of it. */
function sourcePaths(folder: string, { loaded: { sources, media, stylesheets } }: CheckedFolder): readonly string[] {
  return [...sources, ...media, ...stylesheets].map(({ path }) => `${folder}/${path}`);
}

/** Writes the file, or says why not: where it would go is the user's own word, what the disk answers is not. */
function writeOut(
  path: string,
  content: string | Uint8Array,
  sources: readonly string[],
  { console, words }: Setting,
): number {
  if (sources.some((source) => isSameFile(source, path))) throw new UsageError(words.usage.out_is_source(path));
  try {
    replaceFile(path, content);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    if (error.code === "EISDIR") throw new UsageError(words.usage.out_is_folder(path));
    if (error.code === "ENOENT" || error.code === "ENOTDIR") throw new UsageError(words.usage.out_nowhere(path));
    throw error;
  }
  console.err(`${words.result.exported(path)}\n`);
  return exit.done;
}
