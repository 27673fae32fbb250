// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { Page, SaidMarkdown } from "../derive/site.ts";

/** Addresses as seen from a page. */
export interface Links {
  /** Relative link from this page to a site path (which may end with a `#fragment`). */
  href(path: string): string;
  /** Absolute URL of a site path, or undefined when the site's address is not known. */
  absolute(path: string): string | undefined;
}

/** What a template may ask for besides its page: nothing of it depends on the clock, the machine or the disk. */
export interface Ui extends Links {
  /**
   * Markup that is the same on every page of this page's folder and language, drawn at its first use: the same few cards
   * and menus are most of a large site. `key` names all that it depends on.
   */
  once(key: string, draw: (links: Links) => VNode): string;
  /** What the page says of itself to machines, ready to stand inside a script element; undefined when it says nothing. */
  jsonLd(): string | undefined;
  /** HTML of an author's Markdown: safe by construction, with French spacing applied when its language is French. Heading levels start at `level` (default 2). */
  markdown(said: SaidMarkdown, level?: number): string;
}

/** A page template: markup of one whole document. */
export type Template<P extends Page> = (props: { page: P; ui: Ui }) => VNode;
