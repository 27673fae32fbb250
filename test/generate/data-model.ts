// SPDX-License-Identifier: MIT
/** Writes the data-model reference in each language: `npx tsx test/generate/data-model.ts`. A test proves that it is fresh. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { readSchemas, type Schemas } from "../../kit/validate/generate-validators.ts";
import { dataModelWords } from "./data-model-words.ts";
import { type Described, follow, isMapping, rootOf } from "./described.ts";
import { inline, type Lang, plainValue, said } from "./plain-value.ts";

const EDITION = ["event", "session", "person", "place", "organisation", "partner", "page", "news", "trace"];
const ORDER = [...EDITION, "working-group", "format", "medium", "theme", "series", "relative"];

/** The whole reference in one language, as Markdown with front matter. */
export function dataModel(schemas: Schemas, lang: Lang): string {
  const words = dataModelWords[lang];
  const shared = Object.entries(rootOf(schemas, "common").$defs ?? {});
  const mappings = shared.map(([, node]) => node).filter(isMapping);
  const parts = [
    frontMatter(lang),
    words.intro,
    `## ${words.values}\n\n${words.valuesIntro}`,
    valueTable(schemas, lang),
    ...ORDER.flatMap((kind) => section(schemas, lang, kind)),
    `## ${words.shared}\n\n${words.sharedIntro}`,
    ...mappings.flatMap((node) => mapping(schemas, lang, node, "common", "###")),
    `## ${words.translations}\n\n${said(rootOf(schemas, "translation"), lang).description}`,
    translations(schemas, lang),
  ];
  return `${parts.join("\n\n")}\n`;
}

const FRONT = `---
# Made from schemas/ by test/generate/data-model.ts. Do not edit.
# SPDX-License-Identifier: MIT
`;

function frontMatter(lang: Lang): string {
  const { title, summary } = dataModelWords[lang];
  return `${FRONT}title: ${title}\nsummary: ${summary}\n---`;
}

/** A kind: what it is, its fields, an example, then the mappings inside it. */
function section(schemas: Schemas, lang: Lang, kind: string): string[] {
  const node = rootOf(schemas, kind);
  const inner = Object.values(node.$defs ?? {}).filter(isMapping);
  return [
    ...mapping(schemas, lang, node, kind, "##"),
    dataModelWords[lang].example,
    `\`\`\`yaml\n${stringify(node.examples?.[0], { lineWidth: 100 })}\`\`\``,
    ...inner.flatMap((one) => mapping(schemas, lang, one, kind, "###")),
  ];
}

function mapping(schemas: Schemas, lang: Lang, node: Described, kind: string, level: string): string[] {
  const words = dataModelWords[lang];
  const rows = Object.entries(node.properties ?? {}).map(([name, field]) => [
    `\`${name}\``,
    `**${said(field, lang).title}.** ${said(field, lang).description}`,
    plainValue(schemas, lang, field, kind),
    node.required?.includes(name) ? words.required : "",
    inline(field.examples?.[0]),
  ]);
  return [`${level} ${said(node, lang).title}`, said(node, lang).description, table(words.columns, rows)];
}

/** What is written as a single value; lists of mappings and the texts of translations are told elsewhere. */
function valueTable(schemas: Schemas, lang: Lang): string {
  const [, what, value, , example] = dataModelWords[lang].columns;
  const single = Object.entries(rootOf(schemas, "common").$defs ?? {}).filter(([name, node]) => {
    const item = node.items?.$ref === undefined ? node : follow(schemas, node.items.$ref, "common").node;
    return !isMapping(item) && !name.startsWith("one_");
  });
  const rows = single.map(([, node]) => [
    said(node, lang).title,
    said(node, lang).description,
    inline(node.examples?.[0]),
  ]);
  return table([value, what, example], rows);
}

function translations(schemas: Schemas, lang: Lang): string {
  const kinds = Object.entries(rootOf(schemas, "translation").$defs ?? {});
  const lines = kinds.map(([kind, node]) => {
    const fields = Object.keys(node.properties ?? {}).map((name) => `\`${name}\``);
    const { title } = said(rootOf(schemas, kind.replace("_", "-")), lang);
    return dataModelWords[lang].translationsOf(title, fields.join(", "));
  });
  return lines.join("\n");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL("../../", import.meta.url);
  const schemas = readSchemas(new URL("schemas/", root));
  for (const lang of ["en", "fr"] as const) {
    writeFileSync(new URL(`templates/guides/${dataModelWords[lang].file}`, root), dataModel(schemas, lang));
  }
}
