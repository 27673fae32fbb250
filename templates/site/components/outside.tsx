// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";

/** A link that leaves the site: plain, and telling the other site nothing it could hold on to. */
export function Outside(props: { href: string; class?: string; children: ComponentChildren }) {
  return (
    <a href={props.href} rel="noopener" class={props.class}>
      {props.children}
    </a>
  );
}
