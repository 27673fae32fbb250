// SPDX-License-Identifier: MIT

import { remembered } from "../memo/remembered.ts";
import type { Lang, LicenceId } from "../model/edition.ts";
import { wordsFor } from "../words/index.ts";
import type { LicenceRef } from "./site.ts";

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/u;

/** Languages in which Creative Commons gives the summary of its licences; elsewhere it answers that there is no page. */
const DEEDS = new Set("ar ca cs da de el en es eu fi fr hu id it ja ko lt nl pl pt ro ru sl sv tr uk".split(" "));

function deedLanguage(lang: Lang): string {
  const [language = ""] = lang.toLowerCase().split("-");
  return DEEDS.has(language) ? language : "en";
}

/**
 * How a licence is shown and where its text stands, from its SPDX id. Only addresses that follow from the id are given;
 * other ids are shown as they are, with SPDX's own page.
 */
export function licenceRef(id: LicenceId, inherited: boolean, lang: Lang): LicenceRef {
  return { ...named(id, lang), inherited };
}

/** Most of a thousand traces have the same one. */
const named = remembered((id: LicenceId, lang: Lang): Omit<LicenceRef, "inherited"> => {
  const cc = creativeCommons.exec(id);
  if (cc) {
    const [, terms = "", version = ""] = cc;
    return {
      id,
      name: `CC ${terms} ${version}`,
      url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/deed.${deedLanguage(lang)}`,
    };
  }
  if (id === "CC0-1.0")
    return {
      id,
      name: "CC0 1.0",
      url: `https://creativecommons.org/publicdomain/zero/1.0/deed.${deedLanguage(lang)}`,
    };
  if (id === "etalab-2.0")
    return {
      id,
      name: "Licence Ouverte 2.0 (Etalab)",
      url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
    };
  if (id === "LicenseRef-see-source") return { id, name: wordsFor(lang).text.credits.licence_at_source };
  if (/^LicenseRef-(?:all-rights-reserved|tous-droits-reserves)$/u.test(id))
    return { id, name: wordsFor(lang).text.credits.all_rights_reserved };
  if (id.startsWith("LicenseRef-")) return { id, name: id.slice("LicenseRef-".length).replaceAll("-", " ") };
  return { id, name: id, url: `https://spdx.org/licenses/${id}.html` };
});
