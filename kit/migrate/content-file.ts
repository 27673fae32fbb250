// SPDX-License-Identifier: MIT
import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Role } from "../load/classify.ts";
import type { SourceKind } from "../load/source.ts";

/** One text file of content, as it is migrated: what follows a front matter is not in it. */
export interface ContentFile {
  /** Path in the folder of the event or of the series. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly id: string;
  /** The YAML: of a Markdown file, its front matter. */
  readonly yaml: string;
  readonly root: YAMLMap;
}

export type TextRole = Extract<Role, { is: "text" }>;

/** The pair of a mapping whose key is this word. */
export function pairOf(map: YAMLMap, name: string): Pair<Scalar, unknown> | undefined {
  return map.items.find((pair): pair is Pair<Scalar, unknown> => isScalar(pair.key) && String(pair.key.value) === name);
}

/** The text of a value, when it is a plain one, on its own or between quotes; undefined for a list, a mapping and nothing. */
export function textOfValue(value: unknown): string | undefined {
  return isScalar(value) && typeof value.value === "string" && value.value !== "" ? value.value : undefined;
}

/** Where a node is in the YAML, without the space after it. */
export function rangeOf(node: unknown): { readonly start: number; readonly end: number } {
  const [start, end] = (node as Scalar | null)?.range ?? [0, 0];
  return { start, end };
}

/** Every mapping below a node, itself included, from the outside in. */
export function* mappingsIn(node: unknown): Generator<YAMLMap> {
  if (isMap(node)) {
    yield node;
    for (const { value } of node.items) yield* mappingsIn(value);
  } else if (isSeq(node)) for (const item of node.items) yield* mappingsIn(item);
}

/** The mappings of the list that a field holds. */
export function listedIn(map: YAMLMap, name: string): readonly YAMLMap[] {
  const value = pairOf(map, name)?.value;
  return isSeq(value) ? (value as YAMLSeq).items.filter(isMap) : [];
}
