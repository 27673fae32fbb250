// SPDX-License-Identifier: MIT
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import type { MarkdownEnv, PictureCredit } from "./markdown.ts";

/**
 * A picture alone in its paragraph, whose author is named, becomes a figure that says who made it and under which
 * licence: where licences ask for it, beside the work. A picture in a line of text stays in its line.
 */
export function creditedPictures(markdown: MarkdownIt): void {
  const safe = markdown.utils.escapeHtml;
  markdown.core.ruler.push("credited_pictures", (state) => {
    const { tokens } = state;
    const env = state.env as MarkdownEnv;
    for (const [index, inline] of tokens.entries()) {
      const [open, close] = [tokens[index - 1], tokens[index + 1]];
      if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close") continue;
      const credit = creditOf(inline, env);
      if (credit === undefined) continue;
      open.attrSet("class", "figure");
      for (const edge of [open, close]) {
        edge.tag = "figure";
        edge.hidden = false;
      }
      close.meta = { credit };
    }
  });
  markdown.renderer.rules["paragraph_close"] = (tokens, index, options, _env, self) => {
    const credit: PictureCredit | undefined = tokens[index]?.meta?.credit;
    return (credit === undefined ? "" : caption(credit, safe)) + self.renderToken(tokens, index, options);
  };
}

/** The credit of the picture that is alone in a line, linked or not. */
function creditOf(inline: Token, env: MarkdownEnv): PictureCredit | undefined {
  const seen = (inline.children ?? []).filter(
    ({ type, content }) => !/^link_/u.test(type) && (type !== "text" || content.trim() !== ""),
  );
  const [picture] = seen;
  if (seen.length !== 1 || picture?.type !== "image") return undefined;
  const address = picture.attrGet("src") ?? "";
  return env.resolve(address) === undefined ? undefined : env.credit(address);
}

function caption({ credit, licence }: PictureCredit, safe: (text: string) => string): string {
  const name = licence && safe(licence.name);
  const said = licence?.url === undefined ? name : `<a href="${safe(licence.url)}" rel="noopener">${name}</a>`;
  return `<figcaption><span class="credit">${safe(credit)}</span>${said === undefined ? "" : `, ${said}`}</figcaption>`;
}
