// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";

/** Elements that were drawn once for all the pages of a folder, by `ui.once`, where they stand: markup that preact made and escaped before. */
export function Drawn({ html }: { html: string }): VNode {
  return jsxTemplate([html]);
}

/**
 * A list or block whose parts were drawn once for all the pages of a folder, by `ui.once`: markup that preact made and
 * escaped before.
 */
export function Once(props: {
  as: "ul" | "nav" | "footer" | "div";
  parts: readonly string[];
  class: string;
  label?: string;
}) {
  const Tag = props.as;
  return (
    <Tag class={props.class} aria-label={props.label} dangerouslySetInnerHTML={{ __html: props.parts.join("") }} />
  );
}
