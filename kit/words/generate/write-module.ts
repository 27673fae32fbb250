// SPDX-License-Identifier: MIT
import { createRequire } from "node:module";
import * as cardinals from "@messageformat/runtime/lib/cardinals";
import { frenchSpacing } from "../french-spacing.ts";
import { type Catalogue, type Entry, type Group, type Message, messagesOf } from "./catalogue.ts";
import { argumentsOf } from "./message-arguments.ts";

// The library is CommonJS, and its types say otherwise.
const require = createRequire(import.meta.url);
const MessageFormat: new (lang: string) => object = require("@messageformat/core");
const compileModule: (
  format: object,
  messages: Readonly<Record<string, string>>,
) => string = require("@messageformat/core/compile-module.js");
const PLURAL_RULES = new Map<string, unknown>(Object.entries(cardinals));

/**
 * The source of the module `catalogues.js`: each language's words, messages being functions that need no parser. A key
 * that a language lacks is said in English. `extension` is that of the kit's own modules there, `.ts` or `.js`.
 */
export function writeModule(catalogues: readonly Catalogue[], english: Catalogue, extension: string): string {
  return [
    "// Made by kit/words/generate/generate.ts from templates/words/. Do not edit.",
    `import { frenchSpacing } from "./french-spacing${extension}";`,
    `import { counted, chosen, grouped } from "./message-runtime${extension}";`,
    "const spaced = (message) => (said) => frenchSpacing(message(said));",
    "const once = (make) => { let made; return () => (made ??= make()); };",
    ...catalogues.map((catalogue) => `const ${nameOf(catalogue)} = once(${languageSource(catalogue, english)});`),
    "export const catalogues = {",
    ...catalogues.map((one) => `get ${JSON.stringify(one.lang.toLowerCase())}() { return ${nameOf(one)}(); },`),
    "};",
    "",
  ].join("\n");
}

function nameOf({ lang }: Catalogue): string {
  return `words_${lang.replaceAll("-", "_")}`;
}

/** A function that makes the words of a language: a site speaks few of them. */
function languageSource(catalogue: Catalogue, english: Catalogue): string {
  const root = filled(catalogue.root, english.root);
  const separators = ["number_group", "number_point"].map((key) => textAt(root, ["formats", key]));
  return [
    "() => {",
    `const number = (_lang, value, offset) => grouped(value - offset, ${separators.map((sign) => JSON.stringify(sign)).join(", ")});`,
    functionsSource(catalogue.lang, messagesOf(root).filter(isFunction)),
    `return ${valueSource(root, catalogue.lang)};`,
    "}",
  ].join("\n");
}

/** A group with what it lacks, or leaves empty, taken from another. */
function filled(ours: Group, theirs: Group): Group {
  const entries = [...theirs.entries].map(([key, english]): [string, Entry] => {
    const own = ours.entries.get(key);
    if (own === undefined || (own.kind === "message" && own.text === "")) return [key, english];
    if (english.kind === "message" || own.kind === "message") return [key, own];
    return [key, own.kind === "list" ? own : filled(own, english)];
  });
  return { ...ours, entries: new Map(entries) };
}

function textAt(group: Group, [key = "", ...rest]: readonly string[]): string {
  const entry = group.entries.get(key);
  if (entry?.kind === "message") return entry.text;
  return entry === undefined ? "" : textAt(entry, rest);
}

function isFunction(message: Message): boolean {
  return argumentsOf(message).length > 0;
}

/** `messages`, by path. The library's own plural, select and number are set aside for ours, and its rule of plurals is put in. */
function functionsSource(lang: string, messages: readonly Message[]): string {
  const [language = ""] = lang.split("-");
  const texts = Object.fromEntries(messages.map(({ path, text }) => [path, text]));
  const source = compileModule(new MessageFormat(lang), texts);
  const rule = PLURAL_RULES.get(language) ?? cardinals.en;
  const code = source
    .replace(/^import \{[^}]*\} from "@messageformat\/runtime";\n/mu, "const plural = counted, select = chosen;\n")
    .replace(/^import \{ (\w+) \} from "@messageformat\/runtime\/lib\/cardinals";\n/mu, `const $1 = ${String(rule)};\n`)
    .replace("export default {", "const messages = {");
  if (/\b(?:import|export)\b/u.test(code.replace(/"(?:[^"\\]|\\.)*"/gu, '""')))
    throw new Error(`Unexpected code from @messageformat/core for ${lang}: ${code.slice(0, 200)}`);
  return code;
}

function valueSource(entry: Entry, lang: string): string {
  if (entry.kind === "list") return `[${[...entry.entries.values()].map((one) => valueSource(one, lang)).join(", ")}]`;
  if (entry.kind === "message") return messageSource(entry, lang);
  const pairs = [...entry.entries].map(([key, value]) => `${JSON.stringify(key)}: ${valueSource(value, lang)}`);
  return `{\n${pairs.join(",\n")}\n}`;
}

/** French is spaced as print wants: a text at once, a message with what it was given, which is the author's. */
function messageSource(message: Message, lang: string): string {
  const isSpaced = /^fr(?:-|$)/iu.test(lang) && !message.path.startsWith("formats.");
  const compiled = `messages[${JSON.stringify(message.path)}]`;
  if (isFunction(message)) return isSpaced ? `spaced(${compiled})` : compiled;
  return JSON.stringify(isSpaced ? frenchSpacing(message.text) : message.text);
}
