// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { SiteModel } from "../derive/site.ts";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { kitAssets, kitFolder, pictureFonts } from "../io/kit-folder.ts";
import { thisMachine } from "../io/machine.ts";
import { spareMemory } from "../io/spare-memory.ts";
import { draw, plan, type Request, type Sources } from "../pipeline.ts";
import type { Repair } from "../publish/journal.ts";
import { fingerprint, planPublication } from "../publish/plan-publication.ts";
import { publish } from "../publish/publish.ts";
import { publishedFiles } from "../publish/published-files.ts";
import { recover } from "../publish/recover.ts";
import type { RenderPorts } from "../render/render.ts";
import { exit, type Setting } from "./command.ts";
import { eventFolder } from "./event-folder.ts";
import { type EventPictures, eventPictures } from "./event-pictures.ts";
import { checkFolder, findingsText, sourcesOf } from "./kit-sources.ts";
import { printPlan, printSummary } from "./summary.ts";

export interface BuildOptions {
  readonly out?: string;
  readonly basePath?: string;
  readonly siteUrl?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `event-kit build [folder]`: validate, render, publish. Findings go to stderr, what was done to stdout. */
export async function buildCommand(
  named: string | undefined,
  options: BuildOptions,
  setting: Setting,
): Promise<number> {
  const started = performance.now();
  const folder = eventFolder(named, setting.words);
  const output = { folder: options.out ?? join(folder, "_site"), input: folder, inside: options.out === undefined };
  const ports = { disk: diskFileSystem(), machine: thisMachine() };
  // Before anything can be refused: what a killed build left must not wait for the content to be right.
  const repaired = options.dryRun ? "nothing" : await recover(output, ports);
  const sources = sourcesOf(folder);
  const pictures = eventPictures(sources, options.dryRun ?? false, setting);
  const planned = await sitePlanned(sources, pictures, options, setting);
  if (planned === undefined) return exit.content;
  const { site, warnings } = planned;
  if (site.pages.length > largeSite) spareMemory();
  const files = draw(site, renderPorts(pictures, site, options.basePath));
  if (options.dryRun) {
    printPlan(planPublication(await fingerprint(files), publishedFiles(output, ports)), options.json ?? false, setting);
    return exit.done;
  }
  const report = await publish(files, output, ports);
  pictures.tidy();
  const seconds = (performance.now() - started) / 1000;
  const done = { folder: output.folder, languages: site.edition.languages, seconds, warnings };
  printSummary({ ...report, ...(isRepair(repaired) && { repaired }), ...done }, options.json ?? false, setting);
  return exit.done;
}

/**
 * The site to be, once what was read of the event has been judged and told; undefined when it was refused. What was read
 * stays in here: the texts of ten thousand sessions need not be held while their pages are drawn.
 */
async function sitePlanned(
  sources: Sources,
  pictures: EventPictures,
  options: BuildOptions,
  setting: Setting,
): Promise<{ readonly site: SiteModel; readonly warnings: number } | undefined> {
  const { console, words } = setting;
  const checked = checkFolder(sources, options.strict ?? false);
  if (checked.findings.length > 0) console.err(findingsText(checked, "text", setting, console.color.err));
  if (checked.input !== undefined && checked.errors === 0) {
    const site = await plan(checked.input, { ...requestOf(options, setting), pictures: pictures.find });
    if (!options.strict || pictures.leftOut() === 0) {
      return { site, warnings: checked.findings.length + pictures.leftOut() };
    }
  }
  console.err(`${words.result.refused(checked.errors + pictures.leftOut())}\n`);
  return undefined;
}

/** Pages from which memory matters more than a little time. */
const largeSite = 4000;

const isRepair = (repaired: Repair | "busy"): repaired is Repair => repaired !== "busy" && repaired !== "nothing";

function requestOf({ asOf, siteUrl }: BuildOptions, { now }: Setting): Request {
  return { now, ...(asOf && { asOf }), ...(siteUrl && { siteUrl }) };
}

function renderPorts(pictures: EventPictures, site: SiteModel, basePath: string | undefined): RenderPorts {
  const siteUrl = site.pages[0]?.chrome.site_url;
  const given = basePath ?? (siteUrl === undefined ? undefined : new URL(siteUrl).pathname);
  return {
    themeFolder: join(kitFolder(), "templates/site"),
    assets: kitAssets(),
    fontFiles: pictureFonts(),
    readMedia: pictures.bytes,
    ...(given === undefined ? {} : { basePath: given.replace(/^\/*|\/*$/gu, "/").replace(/^\/\/$/u, "/") }),
  };
}
