// SPDX-License-Identifier: MIT
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { forbiddenKeys } from "./forbidden-keys.ts";
import { limits } from "./limits.ts";
import type { YamlFault } from "./scan-yaml.ts";
import { spaceAroundKey } from "./special-spaces.ts";
import { hiddenCharacter } from "./text-faults.ts";

export interface YamlData {
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly YamlFault[];
}

/**
 * The plain value of a parsed document: strings, lists, mappings, null for what is empty. Forbidden and repeated keys
 * are left out and said. Recursive: the document's depth is known to be within the limit.
 */
export function yamlData(root: Node | null): YamlData {
  if (isEmpty(root)) return { data: {}, faults: [] };
  const faults: YamlFault[] = [];
  if (!isMap(root)) {
    const [start, end] = rangeOf(root);
    const found = isSeq(root) ? "list" : "text";
    return { data: undefined, faults: [{ code: "yaml/not-a-mapping", args: { found }, start, end }] };
  }
  const data = mappingOf(root, "", faults);
  return { data, faults: faults.slice(0, limits.findingsPerFile) };
}

/** One segment of a JSON Pointer (RFC 6901). */
export function pointerSegment(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function valueAt(node: unknown, pointer: string, faults: YamlFault[]): unknown {
  if (isMap(node)) return mappingOf(node, pointer, faults);
  if (isSeq(node)) return node.items.map((item, index) => valueAt(item, pointer + pointerSegment(index), faults));
  if (!isScalar(node) || isEmpty(node)) return null;
  const value = String(node.value);
  const fault = escapedCharacter(node, value, pointer);
  if (fault !== undefined) faults.push(fault);
  return value;
}

function mappingOf(map: YAMLMap, pointer: string, faults: YamlFault[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair);
    const at = pointer + pointerSegment(key);
    const fault = keyFault(pair, key, at, data);
    if (fault === undefined) data[key] = valueAt(pair.value, at, faults);
    else faults.push(fault);
  }
  return data;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function keyFault({ key }: Pair, name: string, pointer: string, data: object): YamlFault | undefined {
  const [start, end] = rangeOf(key);
  if (forbiddenKeys.has(name)) return { code: "yaml/forbidden-key", args: { key: name }, start, end, pointer };
  if (Object.hasOwn(data, name)) return { code: "yaml/duplicate-key", args: { key: name }, start, end, pointer };
  if (!isScalar(key)) return undefined;
  return key.type === "PLAIN" ? spaceAroundKey(name, start, pointer) : escapedCharacter(key, name, pointer);
}

/** Escapes between double quotes can spell what the text itself may not hold, such as `"\u202e"`. */
function escapedCharacter(node: Scalar, value: string, pointer: string): YamlFault | undefined {
  if (node.type !== "QUOTE_DOUBLE") return undefined;
  const hidden = hiddenCharacter(value);
  if (hidden === undefined) return undefined;
  const [start, end] = rangeOf(node);
  const code = hidden.bidi ? "text/bidi-control" : "text/control-character";
  return { code, args: { character: hidden.character }, start, end, pointer };
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.type === "PLAIN" && node.value === "");
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
