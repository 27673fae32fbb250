// SPDX-License-Identifier: MIT
/** For tests: an event of which each text is written in one language, and can be recognised wherever it is shown. */
import type { Lang } from "../../kit/model/edition.ts";

/** Names of the fields of the model that are texts by language though their keys could be anything. */
const isText = (value: object): value is Readonly<Record<string, string>> =>
  "fr" in value && Object.keys(value).every((key) => /^[a-z]{2}$/u.test(key));

/** The same data with each text by language replaced by a token in one of the languages, in turn. */
export function oneLanguageEach<T>(value: T, languages: readonly Lang[]): T {
  let count = 0;
  const token = (): object => {
    const lang = languages[count % languages.length] ?? "";
    count += 1;
    return { [lang]: `Tok${count}${lang}` };
  };
  const replaced = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(replaced);
    if (typeof one !== "object" || one === null) return one;
    if (isText(one)) return token();
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, replaced(inner)]));
  };
  return replaced(value) as T;
}

/** The tokens in a text. */
export function tokens(text: string): readonly string[] {
  return text.match(/Tok\d+[a-z]{2}/gu) ?? [];
}

/** The language that a token is written in. */
export function tokenLanguage(token: string): Lang {
  return token.slice(-2);
}
