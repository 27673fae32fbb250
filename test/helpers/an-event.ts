// SPDX-License-Identifier: MIT
/** For tests: an event written in the test itself, through the real stages of load, validate and model. */
import { join } from "node:path";
import { stringify } from "yaml";
import { derive, type Setting } from "../../kit/derive/derive.ts";
import type { Page, PageKind, PageOf, SiteModel } from "../../kit/derive/site.ts";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { toEdition } from "../../kit/model/to-edition.ts";
import { check } from "../../kit/pipeline.ts";

type Fields = object;
type Folder = Readonly<Record<string, MemoryContent>>;

const formats = diskFiles(join(import.meta.dirname, "../../templates/guides/formats"));

/** The least an event needs; everything is invented. */
const least = { format: 1, id: "fete", title: "La Fête", dates: { start: "2031-06-14", end: "2031-06-15" } };

/** The text of an `event.yaml`: the least an event needs, with these fields over it. */
export function eventYaml(fields: Fields = {}): string {
  return stringify({ ...least, ...fields });
}

/**
 * The edition of an event folder: `event.yaml` with these fields, and other files beside it.
 * @throws with the findings when validation lets it not through.
 */
export function anEvent(fields: Fields = {}, files: Folder = {}): Edition {
  const { input, findings } = check({ folder: memoryFiles({ "event.yaml": eventYaml(fields), ...files }), formats });
  if (input !== undefined) return toEdition(input);
  const said = findings.map(({ code, place, args }) => `${place.file}:${place.line} ${code} ${JSON.stringify(args)}`);
  throw new Error(`not an event that validation lets through:\n${said.join("\n")}`);
}

/** A site with a way to find its pages. */
export interface Found extends SiteModel {
  /** The first page of a kind in a language, or the one whose path ends so. */
  page<K extends PageKind>(kind: K, lang?: string, ending?: string): PageOf<K>;
}

/** The site of an event, as of a day before it unless another is said. */
export function aSite(fields: Fields = {}, files: Folder = {}, setting: Partial<Setting> = {}): Found {
  return siteOf(anEvent(fields, files), setting);
}

/** The site of an edition. */
export function siteOf(edition: Edition, setting: Partial<Setting> = {}): Found {
  const site = derive(edition, { today: "2031-01-01", ...setting });
  return {
    ...site,
    page<K extends PageKind>(kind: K, lang = edition.languages[0], ending = ""): PageOf<K> {
      const isIt = (page: Page): page is PageOf<K> =>
        page.kind === kind && page.lang === lang && page.path.endsWith(ending);
      const found = site.pages.find(isIt);
      if (found === undefined) throw new Error(`no ${kind} page in ${lang} that ends with “${ending}”`);
      return found;
    },
  };
}
