// SPDX-License-Identifier: MIT
import { type Context, fixedBase, navKey } from "../context.ts";
import type { FixedPage } from "../paths.ts";
import type { SearchPage } from "../site.ts";

/** Where somebody who cannot search looks. */
const lists: readonly FixedPage[] = ["programme", "traces", "synthesis", "people", "axes", "formats", "groups", "news"];

/** The page that searches everything: the browser fills it, so search engines have nothing to read there. */
export function searchPage(context: Context): SearchPage {
  const { views, words, exists, chrome } = context;
  return {
    kind: "search",
    ...fixedBase(context, "search", words.describe.search({ event: chrome.edition.title.text })),
    indexed: false,
    data: views.paths.searchData(),
    lists: lists
      .filter((page) => exists.has(page))
      .map((page) => ({ key: navKey(page), path: views.paths.fixed(page) })),
  };
}
