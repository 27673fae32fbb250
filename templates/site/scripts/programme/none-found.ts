// SPDX-License-Identifier: MIT
import { el, one } from "../dom/el.ts";
import { queryWords } from "../search/fold.ts";
import { nearWords, writtenWords } from "../search/near-words.ts";
import { found } from "../search/rank.ts";
import { queryFor } from "./address.ts";
import type { Programme } from "./load.ts";
import { wordsOf } from "./sessions.ts";

/**
 * What may help when no session answers a query: the same query with words that the programme has, and the search of
 * everything, which knows more than sessions.
 * @param onQuery told which query was chosen instead.
 */
export function noneFound(
  programme: Programme,
  query: string,
  onQuery: (query: string) => void,
): readonly HTMLElement[] {
  const { say } = programme;
  const others = otherQueries(programme, query).map((other) => {
    const button = el("button", { type: "button", class: "button button-quiet" }, other);
    button.addEventListener("click", () => onQuery(other));
    return button;
  });
  const help = el("p", {}, say("none_help"));
  const link = everywhere(query, say("everywhere"));
  return [...(others.length === 0 ? [] : [el("p", {}, say("suggestions")), ...others]), help, ...link];
}

/** The query with each word that no session has replaced by one that some have; those that find something. */
function otherQueries({ known, index }: Programme, query: string): readonly string[] {
  const words = queryWords(query);
  const missing = words.filter((word) => found(known, word, ({ fields }) => fields()).length === 0);
  const [first] = missing;
  if (first === undefined || missing.length > 1) return [];
  const texts = writtenWords(known.map(({ data }) => wordsOf(index, data)));
  const queries = nearWords(first, texts).map((near) => words.map((word) => (word === first ? near : word)).join(" "));
  return queries.filter((other) => found(known, other, ({ fields }) => fields()).length > 0);
}

/** The link to the search of everything, which asks the same; none on a site without it. */
function everywhere(query: string, label: string): readonly HTMLElement[] {
  const search = one(".to-search")?.getAttribute("href");
  if (search === null || search === undefined) return [];
  const asked = queryFor({ choice: {}, query });
  const href = location.protocol === "file:" ? `${search}#${asked}` : search + asked;
  return [el("p", {}, el("a", { href }, label))];
}
