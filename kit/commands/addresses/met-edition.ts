// SPDX-License-Identifier: MIT
import type { SiteModel } from "../../derive/site.ts";
import type { Redirect } from "../../model/edition.ts";

/** What is kept of an edition once its files are made: its pages need not stay in memory. Paths are site paths. */
export interface MetEdition {
  readonly id: string;
  /** Its `event.yaml`, from the folder of the site. */
  readonly file: string;
  readonly redirects: readonly Redirect[];
  /** Whether the site's own address is known. */
  readonly hasAddress: boolean;
  /** Every address that is known before the files are made, without the old ones. */
  readonly planned: ReadonlySet<string>;
  /** Titles of pages. */
  readonly titles: ReadonlyMap<string, string>;
  /** Narrower copies of pictures, which nobody is to link to. */
  readonly narrower: readonly string[];
  /** What was taken back, and is gone on purpose. */
  readonly withdrawn: readonly string[];
}

/** Whether an address below the edition's own is known before the files are made. */
export function isPlanned(address: string): boolean {
  return /\.(?:html|ics)$/u.test(address) || address.startsWith("media/");
}

/** What is to be remembered of an edition, whose `event.yaml` is `file`. */
export function metEdition({ edition, site_url, pages, files, media }: SiteModel, file: string): MetEdition {
  const standing = pages.filter(({ kind }) => kind !== "moved");
  const { id, redirects } = edition;
  return {
    id,
    file,
    redirects,
    hasAddress: site_url !== undefined,
    planned: new Set([
      ...standing.flatMap(({ path, calendar }) => [path, ...(calendar === undefined ? [] : [calendar])]),
      ...[...media.map(({ to }) => to), ...files.map(({ path }) => path)],
    ]),
    titles: new Map(standing.map(({ path, title }) => [path, title.text])),
    narrower: media.flatMap(({ to, width }) => (width === undefined ? [] : [to])),
    withdrawn: edition.media.flatMap(({ path, withdrawn }) => (withdrawn ? [`${id}/${path}`] : [])),
  };
}
