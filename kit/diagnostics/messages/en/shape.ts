// SPDX-License-Identifier: MIT

import { dayMeant } from "../day-meant.ts";
import type { MessagesOf, ShapeCode } from "../messages.ts";
import { grouped, quoted, english as t, withFields, yaml } from "../say.ts";

const thousands = (value: number) => grouped(value, ",");
const list = (values: readonly string[]) => quoted(values, "“", "”");

const formats: Readonly<Record<string, string>> = {
  day: "a day that exists, written year-month-day, such as 2018-09-13",
  "local-time": "a day, the letter T and a time in two digits, such as 2018-09-13T09:30",
  duration: "a duration, without spaces, such as 45m, 2h or 1h15",
  slug: "an id: lower-case letters a to z, digits and single hyphens, such as open-data",
  color: 'a colour of six digits between straight quotation marks, such as "#2547d0"',
  language: "a language code, such as fr, en or pt-BR",
  country: "the two capital letters of a country, such as FR",
  "time-code": "a moment of a recording, such as 12:05 or 1:02:30",
  checksum: "a SHA-256 checksum: 64 digits and letters from a to f",
  "site-address": "an address of the site below the edition’s own, without the language, such as sessions/opening.html",
  "days-from": "a number of days before (D-90) or after (D+3) the event",
  email: "an e-mail address, such as contact@example.org",
};

const types: Readonly<Record<string, string>> = {
  text: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true (for yes) or false (for no)",
  list: "a list",
  mapping: "fields, each with its name and a colon",
  "text|mapping": "a text, or a text for each language",
};

/** What was given, in short: how to write it is not the question. */
const given: Readonly<Record<string, string>> = { ...types, mapping: "fields with names" };

const typeName = (type: string) =>
  types[type] ??
  type
    .split("|")
    .map((part) => types[part] ?? part)
    .join(" or ");

/** What to write where a value is of another type. */
const instead: Readonly<Record<string, string>> = {
  boolean: "Write true for yes, or false for no.",
  list: `Start a new line after the field’s name, and give each item a line, after a hyphen and a space:${yaml("  - first", "  - second")}`,
  number: "Write the number in digits, without spaces or a unit, such as 1200 or 12.5.",
  integer: "Write the number in digits, alone, such as 40.",
};

/** English words for what the schemas refuse. */
export const englishShape: MessagesOf<ShapeCode> = {
  "schema/required": ({ field, where }) => ({
    what: where === "" ? t`“${field}” is missing.` : t`“${field}” is missing in ${where}.`,
    todo: `Add this field beside the others, lined up with them or, between braces, after a comma:${yaml(`${field}: …`)}`,
  }),
  "schema/unknown-field": ({ field, nearest, allowed }) => ({
    what: t`“${field}” is not a field that can be given here.`,
    todo:
      nearest === undefined
        ? partOfSentence(field) + unknownField(allowed)
        : `Did you mean “${nearest}”? Write:${yaml(`${nearest}: …`)}`,
  }),
  "schema/type": ({ found, expected, value, fields }) => ({
    what:
      found === "nothing"
        ? t`This should be ${typeName(expected)}, and is empty.`
        : t`This should be ${typeName(expected)}, not ${given[found] ?? found}.`,
    todo:
      found === "nothing"
        ? t`Complete the line, or delete it. Put a text that starts with “#” between straight quotation marks.`
        : value !== undefined && fields !== undefined
          ? `Give this text the name of its field:${withFields(value, fields)}`
          : (instead[expected] ?? t`Write ${typeName(expected)} here.`),
  }),
  "schema/one-of": ({ value, allowed, nearest }) => ({
    what: t`“${value}” is not one of the values that can be given here.`,
    todo:
      nearest === undefined
        ? `Choose one of: ${list(allowed)}.`
        : `${t`Did you mean “${nearest}”? `}The choice is: ${list(allowed)}.`,
  }),
  "schema/format": ({ value, expected, rest, meant }) =>
    expected === "text-language"
      ? colonInText(value, rest)
      : {
          what: `${t`“${value}” should be `}${formats[expected] ?? t`written like “${expected}”`}.`,
          todo: likeTheExample(value, expected, meant),
        },
  "schema/length": ({ length, limit, bound }) => ({
    what: t`This text has ${thousands(length)} ${length === 1 ? "character" : "characters"}; ${bound === "max" ? "at most" : "at least"} ${thousands(limit)} are expected.`,
    todo: bound === "max" ? t`Shorten it.` : t`Complete it, or delete the line.`,
  }),
  "schema/range": ({ value, limit, bound }) => ({
    what: t`${value} is too ${bound === "max" ? "large" : "small"}: the ${bound === "max" ? "largest" : "smallest"} value here is ${limit}.`,
    todo: t`Correct the number.`,
  }),
  "schema/count": ({ count, limit, bound }) => ({
    what: t`This list has ${thousands(count)} ${count === 1 ? "item" : "items"}; ${bound === "max" ? "at most" : "at least"} ${thousands(limit)} are expected.`,
    todo: bound === "max" ? t`Remove some.` : t`Add what is missing, or delete the field.`,
  }),
  "schema/repeated": ({ value }) => ({
    what: t`“${value}” is in this list more than once.`,
    todo: t`Keep it once.`,
  }),
};

/** What to do about a name of several words: no field has one, and most sentences do. */
function partOfSentence(field: string): string {
  return /\s|[«»“”„]/u.test(field.trim())
    ? 'If it is a piece of a sentence, put the whole sentence between straight quotation marks ("…"): a colon, or a comma between braces, begins another field. If not: '
    : "";
}

function likeTheExample(value: string, expected: string, meant: string | undefined): string {
  const better = expected === "day" ? dayMeant(value, false) : meant;
  return better === undefined ? "Write it like the example." : `Write:${yaml(better)}`;
}

/** What is said of a sentence whose colon made it a field. */
function colonInText(name: string, rest = "…"): { readonly what: string; readonly todo: string } {
  return {
    what: t`A colon follows “${name}”, so that it reads as the name of a field; a text is wanted here, or a text for each language.`,
    todo: `If it is a sentence, put it between straight quotation marks:${yaml(JSON.stringify(`${name}: ${rest}`))}\nIf it is the name of a language, write its code, such as fr or en.`,
  };
}

/** What to do about a field that is not known here, or that a neighbour excludes. */
function unknownField(allowed: readonly string[]): string {
  return allowed.length === 0
    ? t`Remove it: another field here already says it.`
    : `Remove it, or use one of: ${list(allowed)}.`;
}
