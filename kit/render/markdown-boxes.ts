// SPDX-License-Identifier: MIT
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** Wide tables and long lines of code scroll within a box of their own, which the keyboard can scroll too. */
export function scrollingBoxes(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules["table_open"] = () => '<div class="table-scroll" tabindex="0"><table>';
  rules["table_close"] = () => "</table></div>";
  for (const block of ["fence", "code_block"] as const) {
    const draw = rules[block];
    rules[block] = (...given) => (draw?.(...given) ?? "").replace(/^<pre/u, '<pre tabindex="0"');
  }
  for (const cell of ["th_open", "td_open"]) {
    rules[cell] = (tokens, index, options, _env, self) => {
      alignByClass(tokens[index]);
      return self.renderToken(tokens, index, options);
    };
  }
}

/** Columns are aligned by a class: an inline style would forbid a strict content security policy. */
function alignByClass(token: Token | undefined): void {
  const align = /text-align:(center|right)/u.exec(String(token?.attrGet("style") ?? ""))?.[1];
  if (token?.attrs) token.attrs = token.attrs.filter(([name]) => name !== "style");
  if (align !== undefined) token?.attrSet("class", `align-${align}`);
}
