// SPDX-License-Identifier: MIT
import type { Edition, Lang } from "../model/edition.ts";
import { feedEntries } from "./feed-entries.ts";
import { pathsFor } from "./paths.ts";

/** Where the two feeds of a language stand, site paths. */
export interface FeedPaths {
  readonly atom: string;
  readonly json: string;
}

/**
 * The feeds of a language, or undefined when none is written: nothing has happened yet, or the site's address is not
 * known. A feed is read far from the site, and its links must be absolute.
 */
export function feedPaths(edition: Edition, lang: Lang, siteUrl: string | undefined): FeedPaths | undefined {
  if (siteUrl === undefined || feedEntries(edition).length === 0) return undefined;
  const root = pathsFor(edition.id, lang, edition.languages[0] ?? lang)
    .fixed("index")
    .replace(/[^/]*$/u, "");
  return { atom: `${root}feed.xml`, json: `${root}feed.json` };
}
