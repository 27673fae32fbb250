// SPDX-License-Identifier: MIT
/** What may be written in a field, in plain words, with a link to the table of a mapping. */
import { stringify } from "yaml";
import type { Schemas } from "../../kit/validate/generate-validators.ts";
import { dataModelWords } from "./data-model-words.ts";
import { type Described, follow, isMapping, type Words } from "./described.ts";

export type Lang = keyof typeof dataModelWords;

/** The title and description of a schema in one language. */
export function said(node: Described, lang: Lang): Words {
  return lang === "fr" ? node["x-fr"] : node;
}

/** A value as one line of YAML, in a code span. */
export function inline(value: unknown): string {
  const yaml = stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trim();
  return `\`${yaml.replaceAll("|", "\\|")}\``;
}

/** The anchor that Markdown viewers give a heading. */
function anchor(title: string): string {
  const kept = title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "");
  return kept.replaceAll(" ", "-");
}

/** What a field of a kind takes, with what it is when absent. */
export function plainValue(schemas: Schemas, lang: Lang, node: Described, kind: string): string {
  const value = valueWords(schemas, lang, node, kind);
  return node.default === undefined ? value : `${value}${dataModelWords[lang].byDefault(inline(node.default))}`;
}

function valueWords(schemas: Schemas, lang: Lang, node: Described, kind: string): string {
  const words = dataModelWords[lang];
  if (node.$ref !== undefined) return referred(schemas, lang, node.$ref, kind);
  if (node.const !== undefined) return inline(node.const);
  if (node.enum !== undefined) return words.oneOf(node.enum.map((one) => `\`${one}\``).join(", "));
  if (node.items !== undefined)
    return words.list(valueWords(schemas, lang, node.items, kind), limit(lang, node.maxItems));
  if (node.type === "boolean") return words.trueOrFalse;
  if (node.type === "string") return words.text(limit(lang, node.maxLength));
  return words.number(limit(lang, node.minimum), limit(lang, node.maximum), node.type === "integer");
}

function referred(schemas: Schemas, lang: Lang, ref: string, from: string): string {
  const { node, kind } = follow(schemas, ref, from);
  const { title } = said(node, lang);
  const name = title.charAt(0).toLowerCase() + title.slice(1);
  if (isMapping(node)) return `[${name}](#${anchor(title)})`;
  const listed = node.items?.$ref === undefined ? undefined : follow(schemas, node.items.$ref, kind).node;
  return listed !== undefined && isMapping(listed) ? valueWords(schemas, lang, node, kind) : name;
}

function limit(lang: Lang, value: number | undefined): string {
  return dataModelWords[lang].format(value ?? 0);
}
