// SPDX-License-Identifier: MIT
import { parseUrl } from "../../addresses/parse-url.ts";
import type { ForkAnswers } from "../../fork/answers.ts";
import { mainLanguage, type Taken } from "../../fork/taken.ts";
import { compatible } from "../../licences/compatible.ts";
import { plainName } from "../../load/folder-names.ts";
import type { Day } from "../../model/edition.ts";
import { licenceIds } from "../../validate/licence-ids.ts";
import { nearest } from "../../validate/nearest.ts";
import { isSlug } from "../../validate/schema-formats.ts";
import { nearestZone } from "../../validate/time/nearest-zone.ts";
import { zoneNames } from "../../validate/zone-names.ts";
import { readDates } from "../read-dates.ts";
import type { ForkWords, Question } from "../words/fork/words.ts";
import { usualDates } from "./usual-dates.ts";

/** What has been answered so far, as it was said. */
export type Said = Readonly<Partial<Record<Question, string>>>;

const tag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/u;
const email = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/u;

/** The answer taken when none is given; empty when it is left to be filled in. */
export function usualAnswer(question: Question, taken: Taken, said: Said, today: Day): string {
  const { edition, licences } = taken.bundle.manifest;
  switch (question) {
    case "title":
      return edition.title[mainLanguage(taken)] ?? Object.values(edition.title)[0] ?? "";
    case "dates":
      return usualDates(edition.dates, today);
    case "id":
      return usualId(said, edition.id);
    case "languages":
      return edition.languages.join(",");
    case "timezone":
      return taken.input.event.value.timezone ?? "Europe/Paris";
    case "licence":
      return licences.content;
    default:
      return "";
  }
}

function usualId({ title = "", dates = "" }: Said, parent: string): string {
  const name = plainName(title).slice(0, 60).replace(/-$/u, "") || "event";
  const year = dates.slice(0, 4);
  const id = name.endsWith(year) ? name : `${name}-${year}`;
  return id === parent ? `${id}-2` : id;
}

/** Why an answer will not do, in a sentence; undefined when it will. */
export function faultOf(question: Question, value: string, taken: Taken, words: ForkWords): string | undefined {
  const { usage, ask } = words;
  if (question === "id" && value === taken.bundle.manifest.edition.id) return usage.same_id(value);
  if (question === "licence") return licenceFault(value, taken, usage);
  if (isFine[question](value)) return undefined;
  return question === "timezone"
    ? usage.unknown_zone(value, nearestZone(value, zoneNames()).nearest)
    : usage.bad_answer(`--${question}`, value, ask.questions[question]);
}

/** What is left to be filled in is empty. */
const isFine: Readonly<Record<Exclude<Question, "licence">, (value: string) => boolean>> = {
  title: (value) => value !== "" && value.length <= 300,
  dates: (value) => readDates(value) !== undefined,
  id: isSlug,
  territory: (value) => value.length <= 300,
  languages: (value) => languagesSaid(value).length > 0 && languagesSaid(value).every((one) => tag.test(one)),
  timezone: isZone,
  contact: isContact,
};

function isContact(value: string): boolean {
  if (value.length > 300) return false;
  if (value.includes("@")) return email.test(value);
  return !/^[a-z]+:/iu.test(value) || (/^https?:\/\//iu.test(value) && parseUrl(value) !== undefined);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const usualLicences = ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-SA-4.0", "LAL-1.3", "ODbL-1.0"];

/** What is shared alike has to stay so: the texts taken over go under no licence that forbids it. */
function licenceFault(licence: string, { bundle }: Taken, usage: ForkWords["usage"]): string | undefined {
  const known = licenceIds();
  const parent = bundle.manifest.licences.content;
  if (!known.has(licence) && !/^LicenseRef-[A-Za-z0-9.-]+$/u.test(licence))
    return usage.unknown_licence(licence, nearest(licence, known));
  if (compatible(parent, licence)) return undefined;
  const possible = [...new Set([parent, ...usualLicences])].filter((one) => compatible(parent, one));
  return usage.incompatible(licence, parent, possible);
}

/** Languages separated by commas or spaces, each once. */
function languagesSaid(value: string): readonly string[] {
  return [...new Set(value.split(/[\s,]+/u).filter((one) => one !== ""))];
}

/** Answers without fault as the fork takes them. */
export function answersOf(
  said: Said,
): Pick<ForkAnswers, "id" | "title" | "dates" | "languages" | "timezone" | "licence" | "territory" | "contact"> {
  const {
    id = "",
    title = "",
    dates = "",
    territory = "",
    languages = "",
    timezone = "",
    contact = "",
    licence = "",
  } = said;
  return {
    id,
    title,
    dates: readDates(dates) ?? { start: dates, end: dates },
    languages: languagesSaid(languages),
    timezone,
    licence,
    ...(territory !== "" && { territory }),
    ...(contact !== "" && { contact }),
  };
}
