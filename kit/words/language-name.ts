// SPDX-License-Identifier: MIT

import { remembered } from "../memo/remembered.ts";
import type { Lang } from "../model/edition.ts";

/** What a language is called in another: `languageName("en", "fr")` is `anglais`. The tag itself when it has no name. */
export const languageName = remembered(
  (tag: Lang, lang: Lang): string => new Intl.DisplayNames([lang], { type: "language" }).of(tag) ?? tag,
);

/** What a language calls itself, with a capital: `Français`, `English`. */
export function ownLanguageName(tag: Lang): string {
  const name = languageName(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
