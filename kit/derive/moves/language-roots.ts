// SPDX-License-Identifier: MIT
import type { Edition, Lang } from "../../model/edition.ts";
import { pathsFor } from "../paths.ts";

/** Where the pages of a language stand. */
export interface LanguageRoot {
  readonly lang: Lang;
  /** Site path without a final `/`, such as `nec18` or `nec18/en`. */
  readonly root: string;
}

/** The roots of an edition's languages, the main one first. */
export function languageRoots({ id, languages }: Pick<Edition, "id" | "languages">): readonly LanguageRoot[] {
  const main = languages[0] ?? "";
  return languages.map((lang) => ({
    lang,
    root: pathsFor(id, lang, main)
      .fixed("index")
      .replace(/\/index\.html$/u, ""),
  }));
}

/** Whether an address begins with a language's folder, such as `en/sessions/ouverture.html`: it is then of that language alone. */
export function ofOneLanguage(address: string): boolean {
  // The hall screen stands in a folder whose name has three letters too.
  return /^(?!now\/)[a-z]{2,3}(?:-[a-z0-9]{2,8})*\//u.test(address);
}
