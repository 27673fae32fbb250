// SPDX-License-Identifier: MIT
import type MarkdownIt from "markdown-it";
import type { MarkdownEnv } from "./markdown.ts";

/** Nests headings right below the page's own, at whichever level the author starts, and gives each an id unique on the page. */
export function headingIds(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_ids", (state) => {
    const env = state.env as MarkdownEnv;
    const levels = state.tokens.flatMap((token) => (token.type === "heading_open" ? [Number(token.tag.slice(1))] : []));
    const shift = env.level - Math.min(...levels);
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== "heading_open" && token.type !== "heading_close") continue;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
      if (token.type === "heading_open")
        token.attrSet("id", uniqueId(slug(state.tokens[index + 1]?.content ?? ""), env.usedIds));
    }
  });
}

function slug(title: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "") || "section";
  // The pages' own anchors start so; and an id that starts with a digit can be named by no stylesheet or script as it is.
  return /^(?:(?:part|place|room|day|trace)-|\P{L})/u.test(id) ? `text-${id}` : id;
}

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let count = 2; used.has(id); count++) id = `${wanted}-${count}`;
  used.add(id);
  return id;
}
