// SPDX-License-Identifier: MIT
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { columnWidth, srcset } from "../../templates/site/components/srcset.ts";
import type { MarkdownEnv } from "./markdown.ts";

const isExternal = (address: string) => /^[a-z]+:/iu.test(address);
const isFragment = (address: string) => address.startsWith("#");

/**
 * Turns authored addresses into addresses of the site. A link to another file of the folder leads to its page; one that
 * leads nowhere keeps its text alone. A picture of another site becomes a link to it: the site asks nothing of third parties.
 */
export function localLinks(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules["link_open"] = (tokens, index, options, env: MarkdownEnv, self) => {
    const token = tokens[index];
    const address = token?.attrGet("href") ?? "";
    if (isExternal(address)) token?.attrSet("rel", "noopener");
    else if (!isFragment(address)) {
      const target = env.resolve(address);
      if (target === undefined) return withoutLink(tokens, index);
      token?.attrSet("href", target);
    }
    return self.renderToken(tokens, index, options);
  };
  rules["link_close"] = (tokens, index) => (tokens[index]?.hidden ? "" : "</a>");
  rules["image"] = (tokens, index, options, env: MarkdownEnv, self) => {
    const token = tokens[index];
    const address = token?.attrGet("src") ?? "";
    const safe = markdown.utils.escapeHtml;
    const alt = safe(self.renderInlineAsText(token?.children ?? [], options, env));
    if (isExternal(address) && isInLink(tokens, index)) return alt || safe(address);
    if (isExternal(address)) return `<a href="${safe(address)}" rel="noopener">${alt || safe(address)}</a>`;
    const source = env.resolve(address);
    if (source === undefined) return alt;
    const seen = env.measure(address);
    return `<img src="${safe(source)}"${widthsOf(safe(source), seen)} alt="${alt}"${sizeOf(seen)} loading="lazy" decoding="async">`;
  };
}

type Measured = ReturnType<MarkdownEnv["measure"]>;

function sizeOf({ width, height }: Measured): string {
  return width && height ? ` width="${width}" height="${height}"` : "";
}

/** Addresses of the event's own files are letters, digits and a few signs: nothing in them needs an escape. */
function widthsOf(href: string, { width, narrower = [] }: Measured): string {
  if (width === undefined || narrower.length === 0) return "";
  return ` srcset="${srcset([...narrower, { href, width }])}" sizes="${columnWidth}"`;
}

/** Drops a link that leads nowhere; links never nest, so the next end is its own. */
function withoutLink(tokens: readonly Token[], index: number): string {
  const end = tokens.slice(index).find((token) => token.type === "link_close");
  if (end) end.hidden = true;
  return "";
}

function isInLink(tokens: readonly Token[], index: number): boolean {
  const nearest = tokens.slice(0, index).findLast((token) => token.type === "link_open" || token.type === "link_close");
  return nearest?.type === "link_open";
}
