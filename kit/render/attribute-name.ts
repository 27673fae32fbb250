// SPDX-License-Identifier: MIT
import { h } from "preact";
import { renderToString } from "preact-render-to-string";

/** How an attribute of a template stands in markup. */
export interface AttributeName {
  /** Its name there; empty when it is not written at all. */
  readonly name: string;
  /** Whether `true` and `false` are values of it, as of `aria-hidden`, rather than its presence and its absence. */
  readonly keepsBooleans: boolean;
}

const known = { html: new Map<string, AttributeName>(), svg: new Map<string, AttributeName>() };

/** How preact writes an attribute of an HTML or SVG element: preact is asked once for each name. */
export function attributeName(name: string, inSvg: boolean): AttributeName {
  const names = inSvg ? known.svg : known.html;
  const before = names.get(name);
  if (before !== undefined) return before;
  const sample = (value: unknown) => renderToString(h(inSvg ? "svg" : "i", null, h<object>("i", { [name]: value })));
  const written = /<i ([^>=]+)="x"/u.exec(sample("x"))?.[1] ?? "";
  const asked = { name: written, keepsBooleans: sample(false).includes(`="false"`) };
  names.set(name, asked);
  return asked;
}
