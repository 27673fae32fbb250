// SPDX-License-Identifier: MIT
import type { SearchEntry, SearchIndex } from "../../../../kit/page-data/search-index.ts";
import { el } from "../dom/el.ts";
import { filled } from "../programme/say.ts";
import { marked, type Piece, passage } from "./passage.ts";
import type { Answer, Hit } from "./text-finder.ts";

/** How many of a kind are shown at first, and at most. */
const firstShown = 6;
const mostShown = 200;

type Words = Pick<SearchIndex, "lang" | "words">;

/** `12 results`, in the page's language. */
export function resultsSaid({ lang, words }: Words, count: number): string {
  const { results } = words;
  return filled(results[new Intl.PluralRules(lang).select(count)] ?? results["other"] ?? "{0}", String(count));
}

/**
 * What was found, kind by kind.
 * @param base absolute address of the file of the index, from which its paths start.
 */
export function answerView(index: Words, answer: Answer, base: string): readonly HTMLElement[] {
  return answer.groups.map(({ kind, hits }) => {
    const items = (some: readonly Hit[]) => some.map((hit) => hitView(hit, base, index.lang));
    const list = el("ul", {}, ...items(hits.slice(0, firstShown)));
    const count = el("span", { class: "quiet" }, resultsSaid(index, hits.length));
    return el(
      "section",
      { "aria-labelledby": `found-${kind}` },
      el("h2", { id: `found-${kind}` }, index.words.kinds[kind], " ", count),
      list,
      moreButton(index, list, () => items(hits.slice(firstShown, mostShown)), hits.length - firstShown),
    );
  });
}

function moreButton(
  { words }: Words,
  list: HTMLElement,
  rest: () => readonly HTMLElement[],
  count: number,
): HTMLElement | undefined {
  if (count <= 0) return undefined;
  const label = filled(words.more, String(Math.min(count, mostShown - firstShown)));
  const button = el("button", { type: "button", class: "button button-quiet" }, label);
  button.addEventListener("click", () => {
    const added = rest();
    list.append(...added);
    button.remove();
    // The button is gone: reading goes on with the first that it showed.
    added[0]?.querySelector("a")?.focus();
  });
  return button;
}

function hitView({ entry, terms }: Hit, base: string, lang: string): HTMLElement {
  const [, path, title, about, people, text] = entry;
  const facts = [about, people].filter((said) => said !== "").join("\u00a0· ");
  const said = passage(textOf(text), terms);
  return el(
    "li",
    {},
    el(
      "h3",
      {},
      el("a", { href: new URL(path, base).href, ...languageOf(title, lang) }, ...nodes(marked(textOf(title), terms))),
    ),
    facts !== "" && el("p", { class: "quiet" }, ...nodes(marked(facts, terms))),
    said.length > 0 && el("p", languageOf(text, lang), ...nodes(said)),
  );
}

function nodes(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? el("mark", {}, piece.text) : piece.text));
}

function textOf(text: SearchEntry[2]): string {
  return typeof text === "string" ? text : text[0];
}

function languageOf(text: SearchEntry[2], lang: string): { lang: string | undefined } {
  return { lang: typeof text === "string" || text[1] === lang ? undefined : text[1] };
}
