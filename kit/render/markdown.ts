// SPDX-License-Identifier: MIT
import MarkdownIt from "markdown-it";
import { frenchSpacing } from "../words/french-spacing.ts";
import { bareLinks } from "./markdown-bare-links.ts";
import { scrollingBoxes } from "./markdown-boxes.ts";
import { creditedPictures } from "./markdown-credits.ts";
import { frenchText } from "./markdown-french.ts";
import { headingIds } from "./markdown-headings.ts";
import { localLinks } from "./markdown-links.ts";

/** What one rendering needs to know; markdown-it hands it to every rule as `env`. */
export interface MarkdownEnv {
  readonly lang: string;
  /** Level of the author's `#`, so that headings nest below the page's own. */
  readonly level: number;
  /** Relative link for an authored relative address, or undefined when it leads nowhere. */
  resolve(address: string): string | undefined;
  /** Pixels of a picture of the event folder and its narrower copies, by the address the author wrote. */
  measure(address: string): {
    readonly width?: number;
    readonly height?: number;
    readonly narrower?: readonly { readonly href: string; readonly width: number }[];
  };
  /** Ids already on the page. */
  readonly usedIds: Set<string>;
  /** Who made a picture of the event folder and under which licence, where its author is named. */
  credit(address: string): PictureCredit | undefined;
}

/** What a reused picture must carry wherever it is shown (CC BY 4.0, section 3 a). */
export interface PictureCredit {
  readonly credit: string;
  readonly licence?: { readonly name: string; readonly url?: string };
}

/**
 * The one Markdown renderer of the kit: CommonMark with tables and strikethrough, HTML shown as text, links limited to
 * http, https, mailto, tel and addresses inside the event folder, pictures to those of the event folder. An http(s)
 * address that stands as a word of its own is a link; markdown-it's own finder of links is left out, since it guesses
 * more than that and takes time that grows with the square of some texts.
 * The only importer of markdown-it.
 */
export function markdownRenderer(): (markdown: string, env: MarkdownEnv) => string {
  const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
  markdown.validateLink = isSafeLink;
  const normalizeLink = markdown.normalizeLink.bind(markdown);
  markdown.normalizeLink = (link) => (isNormal.test(link) ? link : normalizeLink(link));
  markdown.use(headingIds).use(localLinks).use(scrollingBoxes).use(creditedPictures).use(bareLinks, isSafeLink);
  markdown.use(frenchText, frenchSpacing);
  return (text, env) => markdown.render(text, env);
}

/** Addresses that the library, which takes each to pieces and puts it together again, would leave as they are: nearly all. */
const isNormal = /^https:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*(?:\/[A-Za-z0-9._~/-]*)?$/u;

/** Allow-list of link schemes (a deny-list forgets one); control characters, backslashes, `//host` and a name before the host are refused. */
export function isSafeLink(link: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  if (/[\u0000-\u0020\u007f\\]|^\/\//u.test(link)) return false;
  // `https://town.example@elsewhere.example/` reads as one place and leads to another.
  if (/^https?:\/*[^/?#]*@/iu.test(link)) return false;
  const scheme = /^([^/?#:]*):/u.exec(link)?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/iu.test(scheme);
}
