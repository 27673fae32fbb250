// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";

/** A part of a page: its heading in the margin of wide screens, above the text on narrow ones. The prefix keeps its id apart from those of authors' headings. */
export function Section(props: { title: ComponentChildren; id: string; class?: string; children: ComponentChildren }) {
  return (
    <section class={props.class === undefined ? "part" : `part ${props.class}`} aria-labelledby={`part-${props.id}`}>
      <h2 id={`part-${props.id}`}>{props.title}</h2>
      <div class="part-body">{props.children}</div>
    </section>
  );
}
