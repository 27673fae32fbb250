// SPDX-License-Identifier: MIT
/** For tests: the vocabulary of schema.org, read from the types of `schema-dts`; no network. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(createRequire(import.meta.url).resolve("schema-dts/package.json"));
const source = readFileSync(join(folder, "dist/schema.d.ts"), "utf8");

interface Declared {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
  readonly type?: string | undefined;
}

const declared = new Map<string, Declared>();
for (const [, name = "", heritage = "", body = ""] of source.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}/gmsu,
)) {
  declared.set(name, {
    parents: heritage.split(",").map((parent) => parent.trim()),
    properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, property = ""]) => property),
    type: /^ {4}"@type": "(\w+)";/mu.exec(body)?.[1],
  });
}

function propertiesOf(name: string): readonly string[] {
  const found = declared.get(name);
  return found === undefined ? [] : [...found.properties, ...found.parents.flatMap(propertiesOf)];
}

/** The properties that each type of schema.org may have, its parents' with them. */
export const vocabulary: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...declared].flatMap(([name, { type }]) => (type === undefined ? [] : [[type, new Set(propertiesOf(name))]])),
);

type Json = Readonly<Record<string, unknown>>;

/** What a JSON-LD document says that schema.org has no word for: unknown types, properties that a type does not have, values of an enumeration without their address. */
export function vocabularyFaults(document: unknown, at = "$"): readonly string[] {
  if (Array.isArray(document)) return document.flatMap((one, index) => vocabularyFaults(one, `${at}[${index}]`));
  if (typeof document !== "object" || document === null) return [];
  const thing = document as Json;
  const known = vocabulary.get(String(thing["@type"]));
  const isReference = Object.keys(thing).every((key) => key === "@id");
  const faults =
    known === undefined && !("@graph" in thing) && !isReference ? [`${at}: no type ${thing["@type"]}`] : [];
  for (const [key, value] of Object.entries(thing)) {
    if (!key.startsWith("@") && known !== undefined && !known.has(key))
      faults.push(`${at}: ${thing["@type"]} has no ${key}`);
    faults.push(...vocabularyFaults(value, `${at}.${key}`));
  }
  return faults;
}
