// SPDX-License-Identifier: MIT
import type { SourceArchive } from "../bundle/bundle.ts";
import type { Page, SiteModel } from "./site.ts";

/** A site whose source has been packed: its pages and its exports can say how large it is. */
export function withSource({ bundle: _packed, ...site }: SiteModel, source: SourceArchive): SiteModel {
  const withSize = (page: Page): Page =>
    page.kind === "rerun" && page.source !== undefined
      ? { ...page, source: { ...page.source, bytes: source.bytes } }
      : page;
  return { ...site, source, pages: site.pages.map(withSize) };
}
