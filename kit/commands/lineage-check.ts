// SPDX-License-Identifier: MIT
import { networkWeb } from "../io/network-web.ts";
import { type CheckedRelative, checkRelatives } from "../lineage/check-relatives.ts";
import { relativeFile } from "../lineage/relative-file.ts";
import { dayInZone } from "../model/day-in-zone.ts";
import { exit, type Setting } from "./command.ts";
import { checkedWith, refusedFiles } from "./lineage/checked-with.ts";
import { elsewhereMessage } from "./lineage/elsewhere.ts";
import { type LineageReport, reportJson, reportText } from "./lineage/lineage-report.ts";
import { type ReadEvent, readEvent } from "./read-event.ts";
import { lineageWords } from "./words/lineage/index.ts";
import { writeFiles } from "./write-files.ts";

export interface LineageCheckOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly allowPrivateNetwork?: boolean;
}

/**
 * `event-kit lineage check [folder]`: what the family says now, kept for builds without the network; what it withdrew, and
 * what of that is still in the folder. The exit code is 0 unless `strict` and something is.
 */
export async function lineageCheckCommand(
  named: string | undefined,
  options: LineageCheckOptions,
  setting: Setting,
): Promise<number> {
  const { console, lang } = setting;
  const event = await readEvent(named, setting);
  if (event === undefined) return exit.content;
  const words = lineageWords[lang];
  const isTheirs = (error: unknown) => elsewhereMessage(error, words, lang) !== undefined;
  const web = networkWeb({ allowPrivateNetwork: options.allowPrivateNetwork ?? false });
  const checked = await checkRelatives(event.edition, web, isTheirs);
  const report = reportOf(checked, event, setting);
  if (!options.dryRun) writeFiles(event.folder, report.texts, setting.words);
  const written = options.dryRun ? 0 : report.texts.size;
  console.out(options.json ? reportJson(report, words, lang) : reportText({ ...report, written }, words, lang));
  return options.strict && report.held.length > 0 ? exit.content : exit.done;
}

function reportOf(checked: readonly CheckedRelative[], event: ReadEvent, { now }: Setting): LineageReport {
  const { edition, sources, folder, input } = event;
  const day = dayInZone(now, edition.timezone);
  const texts = new Map(checked.flatMap((one) => (one.now === undefined ? [] : [relativeFile(one.now, day)])));
  const refused = refusedFiles(checkedWith(texts, sources));
  for (const path of refused) texts.delete(path);
  const { input: renewed = input } = checkedWith(texts, sources);
  return { folder, edition, checked, refused, texts, held: renewed.retractions, written: texts.size };
}
