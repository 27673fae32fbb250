// SPDX-License-Identifier: MIT
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

type IsSafe = (address: string) => boolean;
type TokenClass = new (type: string, tag: string, nesting: Token["nesting"]) => Token;

/** A web address as a word of its own: at the start, or after a space or what opens a parenthesis or a quotation. */
const address = /(?<=^|[\s(«“])https?:\/\/[^\s<>«»“”"]+/giu;
/** What ends the sentence rather than the address. */
const closing = new Set([".", ",", ";", ":", "!", "?", "…", "'", "’", "*", "_"]);

/** Makes links of the web addresses that authors leave bare in their text; in code and in links they stay as they are. */
export function bareLinks(markdown: MarkdownIt, isSafe: IsSafe): void {
  markdown.core.ruler.push("bare_links", (state) => {
    for (const block of state.tokens) {
      if (block.children === null || !block.content.includes("://")) continue;
      let inLink = 0;
      block.children = block.children.flatMap((token) => {
        if (token.type === "link_open" || token.type === "link_close") inLink += token.nesting;
        const mayHold = token.type === "text" && inLink === 0 && token.content.includes("://");
        return mayHold ? linked(token, isSafe, markdown, state.Token) : [token];
      });
    }
  });
}

function linked(token: Token, isSafe: IsSafe, markdown: MarkdownIt, Made: TokenClass): readonly Token[] {
  const text = token.content;
  const parts: Token[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const shown = withoutEnd(found);
    const href = markdown.normalizeLink(shown);
    if (!/^https?:\/\/./iu.test(shown) || !isSafe(shown) || !isSafe(href)) continue;
    parts.push(words(text.slice(done, index), Made), ...link(href, shown, Made));
    done = index + shown.length;
  }
  if (done === 0) return [token];
  return [...parts, words(text.slice(done), Made)].filter(({ type, content }) => type !== "text" || content !== "");
}

function link(href: string, shown: string, Made: TokenClass): readonly Token[] {
  const open = new Made("link_open", "a", 1);
  open.attrSet("href", href);
  return [open, words(shown, Made), new Made("link_close", "a", -1)];
}

function words(content: string, Made: TokenClass): Token {
  const token = new Made("text", "", 0);
  token.content = content;
  return token;
}

/** The address without the punctuation of the sentence around it; a parenthesis is kept when the address opens it. */
function withoutEnd(found: string): string {
  let open = 0;
  for (const sign of found) open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ")" && open < 0) open++;
    else if (!closing.has(last)) break;
  }
  return found.slice(0, end);
}
