// SPDX-License-Identifier: MIT
import type { Crumb, NavLink } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { plain } from "./text.tsx";

/** What a link of the menu, the footer or the breadcrumb is called: the author's label, or the interface's word for its key. */
export function navLabel(link: NavLink | Crumb, lang: Lang): string {
  if (link.label !== undefined) return plain(link.label);
  return link.key === undefined || link.key === "page" ? link.path : wordsFor(lang).pages[link.key];
}
