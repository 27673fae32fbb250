// SPDX-License-Identifier: MIT
import { Document, isCollection, isMap, isPair, isScalar, type Node, Scalar, visit } from "yaml";

/** How many characters of short values still stand on one line. */
const oneLine = 80;

/** A text whose end does not show, or shows as an empty line: between quotes, nothing that comes after it can change it. */
const unseenEnd = /(?:^\n|\s\n|[^\S\n])$/u;

/** How YAML is written in every file of a fork: one line a text, no anchors. */
export const yamlStyle = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * Data as YAML that people like to edit: what is short stands on one line, as in `{start: 2027-05-12, end: 2027-05-13}`; but
 * a thing with an id gets a line for each field, for it will have more.
 */
export function laidOut(value: Readonly<Record<string, unknown>>): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && unseenEnd.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_, node, path) {
      if (path.length > 1) node.flow = isShort(node) && !(isMap(node) && node.has("id"));
    },
  });
  return document.toString(yamlStyle);
}

/** Nothing but short values: in a list, words without spaces, which read well between commas. */
function isShort(node: Node): boolean {
  if (!isCollection(node)) return false;
  const values: readonly unknown[] = node.items.map((item) => (isPair(item) ? item.value : item));
  const texts = values.map((one) =>
    isScalar(one) && !/[\n]/u.test(String(one.value)) ? String(one.value) : undefined,
  );
  if (texts.some((text) => text === undefined || (!isMap(node) && /\s/u.test(text)))) return false;
  const keys = isMap(node) ? node.items.map(({ key }) => String(key)) : [];
  return [...texts, ...keys].join(", ").length < oneLine;
}
