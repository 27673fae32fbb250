// SPDX-License-Identifier: MIT
import { parse } from "@messageformat/parser";
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { type At, type Catalogue, type Entry, type Fault, faultLine, type Group, type Token } from "./catalogue.ts";

/** Messages that cannot be read at all; its message has one line per fault, `file:line:column what is wrong`. */
export class UnreadableCatalogue extends Error {
  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join("\n"));
  }
}

/** The categories that counted things fall into in a language, such as `one` and `other`. */
export function pluralCategories(lang: string): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
}

/**
 * Reads a catalogue: YAML whose every value is a text in ICU MessageFormat. `file` is its path, named after the language's
 * BCP 47 tag. Throws `UnreadableCatalogue` with every place where the YAML or a message is broken.
 */
export function readCatalogue(file: string, yaml: string): Catalogue {
  const lang = file.replace(/^.*\/|\.yaml$/gu, "");
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines });
  const at = (offset: number): At => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const faults: Fault[] = [];
  const fault = (place: At, text: string): void => void faults.push({ file, at: place, text, missing: false });
  for (const { pos, message } of document.errors) fault(at(pos[0]), yamlFault(message));
  const reader: Reader = { lang, at, fault };
  const root = document.errors.length === 0 ? entryOf(reader, document.contents, [], undefined) : undefined;
  if (faults.length === 0 && root?.kind !== "group") fault({ line: 1, column: 1 }, "a catalogue is a list of keys");
  if (faults.length > 0 || root?.kind !== "group") throw new UnreadableCatalogue(faults);
  return { lang, file, root };
}

/** What a YAML parser says, without the place that it adds: the fault has its own. */
function yamlFault(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/u, "");
}

interface Reader {
  readonly lang: string;
  readonly at: (offset: number) => At;
  readonly fault: (place: At, text: string) => void;
}

function entryOf(reader: Reader, node: unknown, keys: readonly string[], comment: string | undefined): Entry {
  const place = reader.at((node as Node | null)?.range?.[0] ?? 0);
  const shared = { path: keys.join("."), at: place, comment };
  const inside = (key: string, value: unknown, above?: string) =>
    [key, entryOf(reader, value, [...keys, key], above)] as const;
  if (isSeq(node)) {
    const entries = new Map(node.items.map((item, index) => inside(String(index), item)));
    return { kind: "list", ...shared, entries };
  }
  if (isMap(node)) {
    const pairs = node.items.map((pair, index) => inside(String(pair.key), pair.value, commentOf(node, pair, index)));
    return { kind: "group", ...shared, entries: new Map(pairs) } satisfies Group;
  }
  const value = isScalar(node) ? String(node.value ?? "") : "";
  if (!isScalar(node)) reader.fault(place, `${shared.path}: a text is expected`);
  // A number never parts from the word it counts.
  const text = value.replaceAll("# ", "#\u00a0");
  return { kind: "message", ...shared, text, tokens: tokensOf(reader, text, shared.path, place) };
}

/** The comment above a key; the first of a group has it on the group. */
function commentOf(map: Node, { key }: Pair, index: number): string | undefined {
  const own = (key as Node).commentBefore ?? undefined;
  return index === 0 ? (map.commentBefore ?? own) : own;
}

function tokensOf(reader: Reader, text: string, path: string, place: At): readonly Token[] {
  try {
    const tokens = parse(text, { cardinal: [...pluralCategories(reader.lang)], ordinal: [], strict: true });
    if (choices(tokens).some(({ cases }) => cases.every(({ key }) => key !== "other")))
      reader.fault(place, `${path}: each plural and select has a case for “other”`);
    return tokens;
  } catch (error) {
    const [why = ""] = String(error instanceof Error ? error.message : error).split("\n");
    reader.fault(place, `${path}: ${why}`);
    return [];
  }
}

/** The plurals and selects of a message, those inside others too. */
function choices(
  tokens: readonly (Token | { readonly type: "octothorpe" })[],
): readonly Extract<Token, { cases: unknown }>[] {
  return tokens.flatMap((token) =>
    "cases" in token ? [token, ...token.cases.flatMap((one) => choices(one.tokens))] : [],
  );
}
