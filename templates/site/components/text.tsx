// SPDX-License-Identifier: MIT
import type { Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { isFrench } from "../../../kit/words/date-parts.ts";
import { frenchSpacing } from "../../../kit/words/french-spacing.ts";

/** An author's plain text as a string, with the spacing of its language: for attributes and titles. */
export function plain(said: Said): string {
  return isFrench(said.lang) ? frenchSpacing(said.text) : said.text;
}

/** An author's plain text. A text that is not in the page's language says which one it is in (WCAG 3.1.2). */
export function Text({ said, lang }: { said: Said; lang: Lang }) {
  const text = plain(said);
  return said.lang === lang ? text : <span lang={said.lang}>{text}</span>;
}
