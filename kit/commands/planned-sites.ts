// SPDX-License-Identifier: MIT

import type { SiteModel } from "../derive/site.ts";
import { plan, type Request } from "../pipeline.ts";
import { type EditionFiles, planSeries } from "../series-pipeline.ts";
import { checkedSeries } from "./checked-site.ts";
import type { Setting } from "./command.ts";
import { type EventPictures, eventPictures } from "./event-pictures.ts";
import { checkFolder, sourcesOf } from "./kit-sources.ts";
import type { SiteFolder } from "./site-folder.ts";
import { tellFindings, toMend } from "./tell-findings.ts";

/** One edition of the site to be, with its pictures. */
export interface PlannedSite {
  readonly site: SiteModel;
  readonly pictures: EventPictures;
}

/** The site to be: its editions, one in memory at a time; and how much there was to say of them. */
export interface PlannedSites {
  readonly sites: AsyncIterable<PlannedSite> | Iterable<PlannedSite>;
  /** How many things there are to mend; pictures count once their edition was met. */
  warnings(): number;
}

export interface PlanOptions {
  readonly siteUrl?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  /** Every address of an edition that was ever published. */
  readonly recorded?: (edition: string) => readonly string[];
}

/** The site to be, once what was read has been judged and told; undefined when it was refused. */
export function plannedSites(
  of: SiteFolder,
  options: PlanOptions,
  setting: Setting,
): Promise<PlannedSites | undefined> {
  return of.is === "series" ? seriesPlanned(of.folder, options, setting) : eventPlanned(of.folder, options, setting);
}

async function eventPlanned(folder: string, options: PlanOptions, setting: Setting): Promise<PlannedSites | undefined> {
  const sources = sourcesOf(folder);
  const checked = checkFolder(sources, options.strict ?? false);
  tellFindings(checked, folder, setting);
  if (checked.input === undefined || checked.errors > 0) return refused(checked.errors, setting);
  const pictures = eventPictures(sources, options.dryRun ?? false, setting);
  const request = requestOf(options, setting, checked.input.event.value.id);
  const site = await plan(checked.input, { ...request, pictures: pictures.find });
  if (options.strict && pictures.leftOut() > 0) return refused(pictures.leftOut(), setting);
  return { sites: [{ site, pictures }], warnings: () => toMend(checked.findings).length + pictures.leftOut() };
}

/** Pictures are looked at edition by edition, while the site is made; a strict build looks at all of them before. */
async function seriesPlanned(
  folder: string,
  options: PlanOptions,
  setting: Setting,
): Promise<PlannedSites | undefined> {
  const { findings, errors, texts, ...checked } = checkedSeries(folder, options.strict ?? false);
  tellFindings({ findings, texts }, folder, setting);
  if (checked.input === undefined || errors > 0) return refused(errors, setting);
  const met: EventPictures[] = [];
  const leftOut = () => met.reduce((sum, pictures) => sum + pictures.leftOut(), 0);
  const sites = inTurn(checked, met, options, setting);
  const planned = options.strict ? await all(sites) : sites;
  if (options.strict && leftOut() > 0) return refused(leftOut(), setting);
  return { sites: planned, warnings: () => toMend(findings).length + leftOut() };
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Each edition once its turn comes, with its pictures, which are also added to those `met`. */
async function* inTurn(
  checked: Parameters<typeof planSeries>[0],
  met: EventPictures[],
  options: PlanOptions,
  setting: Setting,
): AsyncGenerator<PlannedSite> {
  const request = ({ id, files }: EditionFiles): Request => {
    const pictures = eventPictures({ folder: files }, options.dryRun ?? false, setting);
    met.push(pictures);
    return { ...requestOf(options, setting, id), pictures: pictures.find };
  };
  for await (const site of planSeries(checked, request)) {
    const pictures = met.at(-1);
    if (pictures !== undefined) yield { site, pictures };
  }
}

function refused(count: number, { console, words }: Setting): undefined {
  console.err(`${words.result.refused(count)}\n`);
  return undefined;
}

function requestOf({ asOf, siteUrl, recorded }: PlanOptions, { now }: Setting, edition: string): Request {
  return { now, ...(asOf && { asOf }), ...(siteUrl && { siteUrl }), ...(recorded && { recorded: recorded(edition) }) };
}
