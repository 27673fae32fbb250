// SPDX-License-Identifier: MIT
import { type Document, type Node, parseDocument, Scalar, stringify } from "yaml";

/**
 * A YAML text that is to be changed and written again, its comments with it. It is read as the loader reads it (failsafe
 * schema): what looks like a number is the text that somebody wrote, so that `0240000000` does not lose its zero.
 */
export function editedDocument(text: string): Document {
  return parseDocument(text, { schema: "failsafe", logLevel: "silent" });
}

/** New content of such a document. A text that other programs would take for a number or for no text stands in quotes. */
export function nodeIn(document: Document, value: unknown): Node {
  return document.createNode(mapLeaves(value, scalarOf), { aliasDuplicateObjects: false });
}

/** A value as such a document has it: numbers and the like are texts. */
export function asWritten(value: unknown): unknown {
  return mapLeaves(value, String);
}

function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapLeaves(one, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapLeaves(one, change)]));
}

function scalarOf(leaf: unknown): Scalar {
  const scalar = new Scalar(String(leaf));
  if (typeof leaf === "string" && /^["']/u.test(stringify(leaf))) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
