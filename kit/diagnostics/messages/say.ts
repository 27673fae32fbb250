// SPDX-License-Identifier: MIT
import { clip, visible } from "../visible.ts";

type Value = string | number;

/** Longest value of an author that a sentence repeats whole. */
const longest = 100;

function shown(value: Value): string {
  return typeof value === "number" ? String(value) : clip(visible(value), longest);
}

function assemble(strings: readonly string[], values: readonly Value[]): string {
  return strings.map((part, index) => part + (index < values.length ? shown(values[index] ?? "") : "")).join("");
}

/** An English sentence as a template tag: what authors wrote is clipped and made visible, the rest stays as it is. */
export function english(strings: TemplateStringsArray, ...values: Value[]): string {
  return assemble(strings, values);
}

/** A choice is only one when all of it can be read; the longest list of the schemas has fewer. */
const longestList = 60;

const narrow = "\u202f";

/** Spaces as French typography wants them: narrow and unbreakable inside guillemets and before double punctuation. */
function spaced(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, narrow).replace(/« /g, `«${narrow}`);
}

/** A French sentence as a template tag: typographic spaces are set in the sentence, never in what authors wrote. */
export function french(strings: TemplateStringsArray, ...values: Value[]): string {
  return assemble(strings.map(spaced), values);
}

/** Lines of YAML to copy, set apart from the sentence before them. */
export function yaml(...lines: string[]): string {
  return lines.map((line) => `\n    ${clip(visible(line), longest)}`).join("");
}

/** A text under the first of the fields it lacks, and the others to complete, as lines of YAML to copy. */
export function withFields(value: string, fields: readonly string[]): string {
  return yaml(...fields.map((name, index) => `${name}: ${index === 0 ? scalar(value) : "…"}`));
}

/** A value as YAML: plain when it can be, quoted when it must be. */
export function scalar(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(value) ? value : JSON.stringify(value);
}

/** Values between a language's quotation marks, in a list that is cut when it is very long. */
export function quoted(values: readonly string[], open: string, close: string): string {
  const marked = values.slice(0, longestList).map((value) => `${open}${shown(value)}${close}`);
  return marked.join(", ") + (values.length > longestList ? ", …" : "");
}

/** A whole number with its thousands set apart by `separator`. */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

/** A size in bytes in the largest unit that keeps it above one; `units` are the names from bytes up. */
export function size(bytes: number, units: readonly [string, string, string], decimal: string): string {
  const [power, unit] = bytes >= 2 ** 20 ? [20, units[2]] : bytes >= 2 ** 10 ? [10, units[1]] : [0, units[0]];
  const value = Math.round((bytes / 2 ** power) * 10) / 10;
  return `${String(value).replace(".", decimal)}${narrow}${unit}`;
}

/** Dotted names of fields as the lines of YAML that give them; what they share is written once. */
export function nested(fields: readonly string[]): string[] {
  const lines = fields.flatMap((field) => {
    const names = field.split(".");
    return names.map((name, depth) => `${"  ".repeat(depth + 1)}${name}:${depth === names.length - 1 ? " …" : ""}`);
  });
  return [...new Set(lines)];
}

/** True for a field that the Markdown below front matter can give. */
export function isBody(field: string): boolean {
  return ["abstract", "biography", "description", "note", "report", "text"].includes(field);
}
