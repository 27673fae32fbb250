// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";
import type { Lang } from "../model/edition.ts";
import { catalogues } from "./catalogues.js";
import type { LabelWords } from "./label-words.ts";
import type { Words } from "./words.ts";

/** The interface's words for a page in `lang`, a BCP 47 tag: that very language, or the same of any country, or English. */
export const wordsFor = remembered((lang: Lang): Words => {
  const tag = lang.toLowerCase();
  const [language = ""] = tag.split("-");
  // A value added to the model without a word of its own does not compile.
  return (of(tag) ?? of(language) ?? catalogues.en) satisfies { readonly labels: LabelWords };
});

function of(tag: string): Words | undefined {
  return Object.hasOwn(catalogues, tag) ? catalogues[tag] : undefined;
}
