// SPDX-License-Identifier: MIT
import type { Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";

/** An author's plain text as a string, for attributes and titles. */
export function plain(said: Said): string {
  return said.text;
}

/** An author's plain text. A text that is not in the page's language says which one it is in (WCAG 3.1.2). */
export function Text({ said, lang }: { said: Said; lang: Lang }) {
  return said.lang === lang ? said.text : <span lang={said.lang}>{said.text}</span>;
}
