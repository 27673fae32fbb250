// SPDX-License-Identifier: MIT
import { Composer, type Document, type ParsedNode, type YAMLError } from "yaml";
import { limits } from "./limits.ts";
import { plainYaml } from "./plain-yaml.ts";
import { scanYaml, type YamlFault } from "./scan-yaml.ts";
import { isAboutSpace, spaceNear } from "./special-spaces.ts";
import { yamlData } from "./yaml-data.ts";

/** What one YAML text gives. `data` is undefined when the text is too broken for its values to mean anything. */
export interface ParsedYaml {
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly YamlFault[];
}

export type YamlDocument = Document.Parsed<ParsedNode>;

// The failsafe schema of YAML 1.2 (§10.1): mappings, lists and texts. Repeated keys are found by `yamlData`, because
// the library compares each key with each other, which a large mapping turns into minutes.
const options = { schema: "failsafe", strict: true, stringKeys: true, uniqueKeys: false, logLevel: "silent" } as const;

/**
 * Parses one YAML text (YAML 1.2, every scalar a string, an empty one null) and gives all that is wrong with it, by
 * offset. Never throws: an exception of the library is a fault at the start.
 */
export function parseYaml(text: string): ParsedYaml {
  const plain = plainYaml(text);
  if (plain !== undefined) return { data: plain, faults: [] };
  return parseByLibrary(text);
}

/** The same, always by the library. */
export function parseByLibrary(text: string): ParsedYaml {
  try {
    return parseOrThrow(text);
  } catch (error) {
    const detail = error instanceof Error ? error.name : "error";
    return { data: undefined, faults: [{ code: "yaml/syntax", args: { detail }, start: 0, end: 0 }] };
  }
}

/** The document of a text that is known to be within the limits; undefined when it holds nothing. */
export function composeYaml(text: string): YamlDocument | undefined {
  return compose(scanYaml(text).tokens, text.length);
}

function parseOrThrow(text: string): ParsedYaml {
  const { tokens, faults } = scanYaml(text);
  if (faults.some((fault) => fault.code !== "yaml/tag")) return { data: undefined, faults };
  const document = compose(tokens, text.length);
  if (document === undefined) return { data: {}, faults };
  const broken = [...document.errors, ...document.warnings]
    .filter((error) => !isAboutTag(error))
    .slice(0, limits.findingsPerFile);
  if (broken.length > 0) return { data: undefined, faults: [...faults, ...syntaxFaults(text, broken)] };
  const built = yamlData(document.contents);
  const data = built.faults.some(isAboutSpace) ? undefined : built.data;
  return { data, faults: [...faults, ...built.faults] };
}

function compose(tokens: Parameters<Composer["compose"]>[0], length: number): YamlDocument | undefined {
  for (const document of new Composer(options).compose(tokens, false, length)) return document as YamlDocument;
  return undefined;
}

/** Tags were refused one by one by the scan. */
function isAboutTag(error: YAMLError): boolean {
  return error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_COLLECTION_TYPE";
}

/** One space that nobody sees, or a tab, breaks every line below it: it alone is worth saying. So is the first fault of a line. */
function syntaxFaults(text: string, errors: readonly YAMLError[]): YamlFault[] {
  for (const error of errors) {
    const fault = spaceNear(text, error.pos[0]);
    if (fault !== undefined) return [fault];
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const lines = new Set<number>();
  const isFirst = ({ pos: [start] }: YAMLError) => {
    const line = text.lastIndexOf("\n", start - 1);
    return !lines.has(line) && lines.add(line);
  };
  return (tabs.length > 0 ? tabs : errors).filter(isFirst).map(syntaxFault);
}

function syntaxFault(error: YAMLError): YamlFault {
  return { code: "yaml/syntax", args: { detail: error.code }, start: error.pos[0], end: error.pos[1] };
}
