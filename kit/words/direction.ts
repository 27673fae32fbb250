// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";
import type { Lang } from "../model/edition.ts";

/** Scripts written from right to left, and the languages that use one unless their tag says otherwise. */
const RTL_SCRIPTS = new Set(["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"]);
const RTL_LANGUAGES = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a language is written, from its BCP 47 tag: `rtl` for Arabic, Hebrew, Persian, Urdu and others, else `ltr`. */
export const direction = remembered((lang: Lang): "ltr" | "rtl" => {
  const [language = "", ...subtags] = lang.toLowerCase().split("-");
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? "rtl" : "ltr";
  return RTL_LANGUAGES.has(language) ? "rtl" : "ltr";
});
