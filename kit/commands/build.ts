// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { thisMachine } from "../io/machine.ts";
import type { Repair } from "../publish/journal.ts";
import { fingerprint, planPublication } from "../publish/plan-publication.ts";
import { publish } from "../publish/publish.ts";
import { publishedFiles } from "../publish/published-files.ts";
import { recover } from "../publish/recover.ts";
import type { RenderedFile, RenderedFiles } from "../render/rendered-file.ts";
import { type Addresses, addressesOf } from "./addresses/addresses.ts";
import { exit, type Setting } from "./command.ts";
import { drawSites } from "./draw-sites.ts";
import { plannedSites } from "./planned-sites.ts";
import { siteFolder } from "./site-folder.ts";
import { printPlan, printSummary } from "./summary.ts";

export interface BuildOptions {
  readonly out?: string;
  readonly basePath?: string;
  readonly siteUrl?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly allowLostUrls?: boolean;
  readonly json?: boolean;
}

/** `event-kit build [folder]`: validate, render, publish. Findings go to stderr, what was done to stdout. */
export async function buildCommand(
  named: string | undefined,
  options: BuildOptions,
  setting: Setting,
): Promise<number> {
  const started = performance.now();
  const of = siteFolder(named, setting.words);
  const output = {
    folder: options.out ?? join(of.folder, "_site"),
    input: of.folder,
    inside: options.out === undefined,
  };
  const ports = { disk: diskFileSystem(), machine: thisMachine() };
  // Before anything can be refused: what a killed build left must not wait for the content to be right.
  const repaired = options.dryRun ? "nothing" : await recover(output, ports);
  const addresses = addressesOf(of, options.allowLostUrls ?? false, setting);
  const planned = await plannedSites(of, { ...options, recorded: addresses.recorded }, setting);
  if (planned === undefined) return exit.content;
  const drawn = drawSites(addresses.met(planned.sites), options.basePath);
  const files = addresses.seen(drawn.files);
  if (options.dryRun) {
    const plan = planPublication(await fingerprint(files), publishedFiles(output, ports));
    printPlan(plan, options.json ?? false, setting);
    addresses.settle();
    return exit.done;
  }
  const report = await publish(settled(files, addresses), output, ports);
  const recorded = addresses.record();
  drawn.tidy();
  const seconds = (performance.now() - started) / 1000;
  const done = { folder: output.folder, languages: drawn.languages(), seconds, warnings: planned.warnings() };
  printSummary({ ...report, ...(isRepair(repaired) && { repaired }), ...done }, options.json ?? false, setting);
  return recorded ? exit.done : exit.machine;
}

/** The same files; once they were all made, and before anything is in its place, no address may be lost. */
async function* settled(files: RenderedFiles, addresses: Addresses): AsyncGenerator<RenderedFile> {
  yield* files;
  addresses.settle();
}

const isRepair = (repaired: Repair | "busy"): repaired is Repair => repaired !== "busy" && repaired !== "nothing";
