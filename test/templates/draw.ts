// SPDX-License-Identifier: MIT
import { derive } from "../../kit/derive/derive.ts";
import type { Page, PageKind, PageOf } from "../../kit/derive/site.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { pageDrawer } from "../../kit/render/render.ts";

/** The site of an edition as its visitors get it on a day, drawn page by page without Eleventy. */
export function siteOf(edition: Edition, today: string, siteUrl?: string) {
  const site = derive(edition, siteUrl === undefined ? { today } : { today, siteUrl });
  const drawer = pageDrawer(site);
  const draw = (page: Page) =>
    drawer(page)
      .replace(/^<!DOCTYPE html>\n/u, "")
      .trimEnd();
  return {
    ...site,
    draw,
    /** The first page of a kind, in a language, that satisfies a condition. */
    page<K extends PageKind>(kind: K, lang = "fr", where: (page: PageOf<K>) => boolean = () => true): PageOf<K> {
      const found = site.pages.find(
        (page): page is PageOf<K> => page.kind === kind && page.lang === lang && where(page as PageOf<K>),
      );
      if (found === undefined) throw new Error(`no ${kind} page in ${lang}`);
      return found;
    },
  };
}
