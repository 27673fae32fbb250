// SPDX-License-Identifier: MIT
import type MarkdownIt from "markdown-it";
import type { MarkdownEnv } from "./markdown.ts";

/** Applies French spacing to the words of French texts, never to code or addresses. */
export function frenchText(markdown: MarkdownIt, spacing: (text: string) => string): void {
  markdown.core.ruler.push("french_spacing", (state) => {
    if (!/^fr\b/iu.test((state.env as MarkdownEnv).lang)) return;
    for (const block of state.tokens) {
      for (const token of block.children ?? []) if (token.type === "text") token.content = spacing(token.content);
    }
  });
}
