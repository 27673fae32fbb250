// SPDX-License-Identifier: MIT
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument } from "yaml";

const options = { schema: "failsafe", keepSourceTokens: false, logLevel: "silent" } as const;

/**
 * A YAML text with one field of its top mapping given a plain value: in its place when it is there, otherwise on a line of
 * its own below the last of `after` that there is. Every other byte stays as it was, comments and blank lines too; where
 * the layout leaves no room for that, the text is written anew with its comments.
 * @throws {SyntaxError} when the text cannot be read, or its top is no mapping.
 */
export function withField(text: string, name: string, value: string, after: readonly string[]): string {
  const document = parseDocument(text, options);
  if (document.errors.length > 0 || !isMap(document.contents)) throw new SyntaxError("not a YAML mapping");
  document.set(name, value);
  const wanted = JSON.stringify(sorted(document.toJS()));
  const edited = inPlace(text, name, value) ?? below(text, `${name}: ${value}`, after);
  return edited !== undefined && read(edited) === wanted
    ? edited
    : document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function inPlace(text: string, name: string, value: string): string | undefined {
  const node = pairOf(text, name)?.value;
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  // A field without a value ends at its colon.
  const space = start > 0 && text[start - 1] === ":" ? " " : "";
  return `${text.slice(0, start)}${space}${value}${text.slice(end)}`;
}

function below(text: string, line: string, after: readonly string[]): string | undefined {
  const ends = after.flatMap((name) => {
    const node = pairOf(text, name)?.value;
    return isNode(node) && node.range ? [node.range[1]] : [];
  });
  if (ends.length === 0) return undefined;
  const last = text.slice(0, Math.max(...ends)).trimEnd().length;
  const newline = text.indexOf("\n", last);
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  if (newline < 0) return `${text.trimEnd()}${ending}${line}${ending}`;
  return `${text.slice(0, newline + 1)}${line}${ending}${text.slice(newline + 1)}`;
}

function pairOf(text: string, name: string): Pair | undefined {
  const document: Document = parseDocument(text, options);
  if (!isMap(document.contents)) return undefined;
  return document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
}

function read(text: string): string | undefined {
  const document = parseDocument(text, options);
  return document.errors.length > 0 ? undefined : JSON.stringify(sorted(document.toJS()));
}

/** The order of fields says nothing. */
function sorted(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  return Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
}
