// SPDX-License-Identifier: MIT
import { Fragment, isValidElement, type JSX, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { attributeName } from "./attribute-name.ts";
import { escapeMarkup } from "./escape-markup.ts";

type Props = Readonly<Record<string, unknown>>;

/** Elements that have no content, and no closing tag (HTML, 13.1.2). */
const empty: ReadonlySet<string> = new Set(
  "area base br col command embed hr img input keygen link meta param source track wbr".split(" "),
);
/** Their content or attributes depend on each other: left to preact. */
const intricate: ReadonlySet<string> = new Set(["textarea", "select", "option"]);
const ofTheTree: ReadonlySet<string> = new Set(["children", "key", "ref", "dangerouslySetInnerHTML"]);

/**
 * What has been written so far: one text that grows at its end, which V8 joins in one go, instead of one for each element
 * put into its parent's, which makes every page a tree of ten thousand pieces.
 */
let written = "";

/**
 * The markup of a template: to the byte what preact-render-to-string gives, in less time, because templates here are
 * plain functions without state, context, hooks or classes. What is rare is left to preact.
 * @throws what a template throws.
 */
export function markup(tree: JSX.Element): string {
  const before = written;
  written = "";
  try {
    write(tree, false);
    return written;
  } finally {
    written = before;
  }
}

function write(node: unknown, inSvg: boolean): void {
  if (typeof node === "string") written += escapeMarkup(node);
  else if (typeof node === "number" || typeof node === "bigint") written += String(node);
  else if (Array.isArray(node)) for (const one of node) write(one, inSvg);
  else if (isVNode(node)) writeNode(node, inSvg);
}

function isVNode(node: unknown): node is VNode<Props> {
  return typeof node === "object" && node !== null && isValidElement(node);
}

function writeNode(node: VNode<Props>, inSvg: boolean): void {
  const { type, props } = node;
  if (type === Fragment) write(props["children"], inSvg);
  else if (typeof type === "function") write((type as (props: Props) => unknown)(props), inSvg);
  else if (isRare(type, props)) written += renderToString(node);
  else writeElement(type, props, inSvg);
}

function isRare(tag: string, props: Props): boolean {
  return (
    intricate.has(tag) || typeof props["style"] === "object" || (empty.has(tag) && props["children"] !== undefined)
  );
}

function writeElement(tag: string, props: Props, inSvg: boolean): void {
  written += `<${tag}`;
  for (const name in props) {
    if (!ofTheTree.has(name)) writeAttribute(name, props[name], inSvg);
  }
  const raw = (props["dangerouslySetInnerHTML"] as { readonly __html?: string } | undefined)?.__html;
  if (!raw && empty.has(tag)) {
    written += "/>";
    return;
  }
  written += ">";
  if (raw) written += raw;
  else write(props["children"], tag === "svg" || (inSvg && tag !== "foreignObject"));
  written += `</${tag}>`;
}

function writeAttribute(name: string, value: unknown, inSvg: boolean): void {
  if (value === undefined || value === null || typeof value === "function") return;
  const as = attributeName(name, inSvg);
  if (as.name === "" || (value === false && !as.keepsBooleans)) return;
  if (value === "" || (value === true && !as.keepsBooleans)) written += ` ${as.name}`;
  else written += ` ${as.name}="${escapeMarkup(String(value))}"`;
}
