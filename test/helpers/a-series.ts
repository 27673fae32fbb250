// SPDX-License-Identifier: MIT
/** For tests: the invented series of `test/fixtures/series/veillees`, and others behind the reading port, planned and drawn. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page, PageKind, PageOf, SiteModel } from "../../kit/derive/site.ts";
import { diskFiles } from "../../kit/io/disk-files.ts";
import type { Files } from "../../kit/io/files.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import { pageDrawer } from "../../kit/render/render.ts";
import { checkSeries, planSeries } from "../../kit/series-pipeline.ts";
import { scratchFolder } from "./kit-cli.ts";
import { seriesIn } from "./series-in.ts";

/** Three editions: the first is archived, the last is the current one; two languages. */
const veillees = join(import.meta.dirname, "../fixtures/series/veillees");

/** A copy of it, to change and to build; gone when the tests of the file have ended. */
export function veilleesCopy(): string {
  const folder = join(scratchFolder(), "veillees");
  cpSync(veillees, folder, { recursive: true });
  return folder;
}

/** The same with other files beside or instead of its own. */
export function veilleesWith(files: Readonly<Record<string, MemoryContent>>): Files {
  const own = diskFiles(veillees);
  const entries = own.list().filter(({ kind }) => kind === "file");
  const texts = Object.fromEntries(entries.map(({ path }) => [path, own.read(path)]));
  return memoryFiles({ ...texts, ...files });
}

const formats = diskFiles(join(import.meta.dirname, "../../templates/guides/formats"));

/** The sites of the editions of a series, the latest first, as of a fortnight before the last of the invented ones. */
export async function sitesOf(files: Files): Promise<readonly SiteModel[]> {
  const checked = checkSeries({ ...seriesIn(files), formats });
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ code, place }) => [code, place])));
  const sites: SiteModel[] = [];
  for await (const site of planSeries(checked, () => ({ now: 0, asOf: "2023-01-06" }))) sites.push(site);
  return sites;
}

/** The first page of a kind, in a language, whose path ends so. */
export function pageOf<K extends PageKind>(site: SiteModel | undefined, kind: K, lang = "fr", ending = ""): PageOf<K> {
  const isIt = (page: Page): page is PageOf<K> =>
    page.kind === kind && page.lang === lang && page.path.endsWith(ending);
  const found = site?.pages.find(isIt);
  if (found === undefined) throw new Error(`no ${kind} page in ${lang} that ends with “${ending}”`);
  return found;
}

/** The markup of a page of a site. */
export function drawn(site: SiteModel | undefined, page: Page): string {
  if (site === undefined) throw new Error("no such edition");
  return pageDrawer(site)(page);
}
