// SPDX-License-Identifier: MIT
/** Values of a stranger's data, each read as what it has to be, or as nothing: no exception, no surprise further on. */
import { parseUrl } from "../addresses/parse-url.ts";
import type { Day, Id, LicenceId, LocalizedText } from "../model/edition.ts";
import { licenceIds } from "../validate/licence-ids.ts";
import { list, mapping, text } from "../validate/reading.ts";
import { isDay, isLanguage, isSlug } from "../validate/schema-formats.ts";
import { judgeLink } from "../validate/texts/link-fault.ts";

const longestTitle = 300;
const longestAddress = 2000;
const mostLanguages = 20;
/** Characters that do not show, or that turn the reading order round. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** An id, as the kit writes them. */
export function slugOf(value: unknown): Id | undefined {
  return typeof value === "string" && isSlug(value) ? value : undefined;
}

/** A day of the calendar. */
export function dayOf(value: unknown): Day | undefined {
  return typeof value === "string" && isDay(value) ? value : undefined;
}

/** One line of plain text, cut where it is too long. */
function lineOf(value: unknown): string | undefined {
  const line =
    text(value)
      ?.slice(0, 10 * longestTitle)
      .replace(unseen, " ")
      .replace(/\s+/gu, " ")
      .trim() ?? "";
  return line === "" ? undefined : [...line].slice(0, longestTitle).join("").trimEnd();
}

/** A short text in each language it is in; one without a language is in `main`. */
export function textOf(value: unknown, main: string): LocalizedText | undefined {
  const plain = lineOf(value);
  if (plain !== undefined) return { [main]: plain };
  const entries = Object.entries(mapping(value) ?? {}).flatMap(([lang, said]) => {
    const line = isLanguage(lang) ? lineOf(said) : undefined;
    return line === undefined ? [] : [[lang, line] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries.slice(0, mostLanguages));
}

/** An address of the web, made absolute from where it was read. */
export function addressOf(value: unknown, base?: string): string | undefined {
  const written = text(value)?.trim();
  if (written === undefined || written.length > longestAddress || parseUrl(written, base) === undefined)
    return undefined;
  const { href, protocol } = new URL(written, base);
  if (!/^https?:$/u.test(protocol) || href.length > longestAddress) return undefined;
  return judgeLink(href, "").is === "good" ? href : undefined;
}

/** The languages of an edition, each once. */
export function languagesOf(value: unknown): readonly string[] {
  const languages = list(value).filter((one): one is string => typeof one === "string" && isLanguage(one));
  return [...new Set(languages)].slice(0, mostLanguages);
}

/** An SPDX id, or a name of the form that the standard leaves for others. */
export function licenceOf(value: unknown): LicenceId | undefined {
  const licence = text(value) ?? "";
  const isKnown = licenceIds().has(licence) || /^LicenseRef-[A-Za-z0-9.-]{1,80}$/u.test(licence);
  return isKnown ? licence : undefined;
}

/** A SHA-256 in hexadecimal. */
export function checksumOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{64}$/u.test(value) ? value : undefined;
}

/** Ids, each once. */
export function slugsOf(value: unknown, most: number): readonly Id[] {
  return [...new Set(list(value).flatMap((one) => slugOf(one) ?? []))].slice(0, most);
}

/** Paths of files of `media/`, each once. */
export function mediaPathsOf(value: unknown, most: number): readonly string[] {
  const isPath = (one: unknown): one is string =>
    typeof one === "string" &&
    one.length <= 200 &&
    /^media(?:\/[^/\\\p{C}]+)+$/u.test(one) &&
    !/\/\.\.?(?:\/|$)/u.test(one);
  return [...new Set(list(value).filter(isPath))].slice(0, most);
}
