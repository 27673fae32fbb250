// SPDX-License-Identifier: MIT
import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Place } from "../diagnostics/finding.ts";
import type { YamlDocument } from "./parse-yaml.ts";
import { type FileText, placeAt } from "./place-at.ts";
import { pointerSegment } from "./yaml-data.ts";

/** A parsed document, and the offset of its text in the file that it is part of. */
export interface LocatedDocument {
  readonly file: FileText;
  readonly document: YamlDocument | undefined;
  readonly offset: number;
}

/** A step of the way to a value: where the value is, and where its key is when it has one. */
interface Step {
  readonly node: unknown;
  readonly key: unknown;
  readonly pointer: string;
}

/**
 * The place of the value at a JSON Pointer (RFC 6901), or of its key. What does not exist is placed at its nearest
 * ancestor, at that ancestor's key, because its value may be hundreds of lines long; the root is the file's start.
 */
export function locateIn({ file, document, offset }: LocatedDocument, pointer: string, at: "key" | "value"): Place {
  const segments = pointer.split("/").slice(1).map(unescapeSegment);
  let step: Step = { node: document?.contents, key: undefined, pointer: "" };
  let missing = false;
  for (const segment of segments) {
    const next = stepInto(step, segment);
    if (next === undefined) {
      missing = true;
      break;
    }
    step = next;
  }
  if (step.pointer === "") return placeAt(file, 0);
  const range = missing || at === "key" ? (rangeOf(step.key) ?? rangeOf(step.node)) : bestRange(step);
  const [start, end] = range ?? [0, 0];
  return placeAt(file, offset + start, offset + end, step.pointer);
}

function stepInto({ node, pointer }: Step, segment: string): Step | undefined {
  const next = pointer + pointerSegment(segment);
  if (isSeq(node)) {
    const item = /^\d+$/.test(segment) ? node.items[Number(segment)] : undefined;
    return item === undefined ? undefined : { node: item, key: undefined, pointer: next };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
  return pair && { node: pair.value, key: pair.key, pointer: next };
}

/** An empty value has a place but nothing to underline: its key says more. */
function bestRange({ node, key }: Step): readonly [number, number] | undefined {
  const range = rangeOf(node);
  return range === undefined || range[0] === range[1] ? (rangeOf(key) ?? range) : range;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
