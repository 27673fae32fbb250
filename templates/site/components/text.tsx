// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { direction } from "../../../kit/words/direction.ts";

/** An author's plain text as a string, for attributes and titles. */
export function plain(said: Said): string {
  return said.text;
}

/** An author's plain text. A text that is not in the page's language says which one it is in (WCAG 3.1.2). A function rather than a component: nothing stands on pages as often, and a component costs as much as an element. */
export function textIn(said: Said, lang: Lang): ComponentChildren {
  return said.lang === lang ? said.text : <span {...otherLanguage(said, lang)}>{said.text}</span>;
}

/** The same as an item of a list. */
export function Text({ said, lang }: { said: Said; lang: Lang }) {
  return <>{textIn(said, lang)}</>;
}

/** The attributes of an element whose text is not in the page's language: which one it is in, and which way that is written if not the page's. */
export function otherLanguage(said: Pick<Said, "lang">, lang: Lang): { lang?: Lang; dir?: "ltr" | "rtl" } {
  if (said.lang === lang) return {};
  const dir = direction(said.lang);
  return dir === direction(lang) ? { lang: said.lang } : { lang: said.lang, dir };
}
