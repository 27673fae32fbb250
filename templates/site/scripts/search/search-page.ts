// SPDX-License-Identifier: MIT
import type { SearchIndex } from "../../../../kit/page-data/search-index.ts";
import { el, one } from "../dom/el.ts";
import { scriptCame } from "../dom/script-came.ts";
import { whenBroughtBack } from "../dom/when-brought-back.ts";
import { askedIn } from "../programme/address.ts";
import { filled } from "../programme/say.ts";
import { answerView, resultsSaid } from "./answer-view.ts";
import { writeQuery } from "./query-address.ts";
import { searchFile } from "./search-file.ts";
import { type Answer, type TextFinder, textFinder } from "./text-finder.ts";

/** Milliseconds without a key after which somebody is taken to have typed a word. */
const pause = 150;

interface Loaded {
  readonly index: SearchIndex;
  readonly find: TextFinder;
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly failed: HTMLElement;
}

/**
 * The page that searches everything. What it searches in is fetched when somebody turns to the field, or comes with a query.
 * @param address absolute, of the file of the index.
 */
export function startSearch(address: string): void {
  const found = partsOf();
  if (found === undefined) return;
  const { parts, box, form } = found;
  box.hidden = false;
  scriptCame(parts.failed);
  let loading: Promise<Loaded> | undefined;
  const load = () => {
    loading ??= loaded(address);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const show = async () => {
    const query = parts.input.value;
    if (query.trim() === "") return clear(parts);
    if (parts.results.childElementCount === 0) parts.status.textContent = parts.status.dataset["loading"] ?? "";
    const asked = await load().catch(() => undefined);
    parts.failed.hidden = asked !== undefined;
    if (asked === undefined) parts.status.textContent = "";
    // Another was typed meanwhile: it shows its own.
    else if (query === parts.input.value) draw(parts, asked, query, address);
  };
  listen({ parts, form, load, show });
  read(parts);
  if (parts.input.value !== "") void show();
}

function listen(page: { parts: Parts; form: HTMLElement; load: () => Promise<Loaded>; show: () => Promise<void> }) {
  const { parts, form, load, show } = page;
  let timer: number | undefined;
  // What was sent, or followed from here, is a step that going back comes back to.
  let settled = false;
  const typed = () => {
    clearTimeout(timer);
    writeQuery(parts.input.value, settled);
    settled = false;
    void show();
  };
  parts.input.addEventListener("focus", () => void load().catch(() => {}));
  parts.input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(typed, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    typed();
    settled = true;
  });
  parts.results.addEventListener("click", ({ target }) => {
    const word = (target as Element).closest<HTMLElement>("[data-word]")?.dataset["word"];
    if (word === undefined) return;
    parts.input.value = word;
    settled = true;
    typed();
    parts.input.focus();
  });
  const readAgain = () => {
    read(parts);
    void show();
  };
  addEventListener("popstate", readAgain);
  whenBroughtBack(readAgain);
}

async function loaded(address: string): Promise<Loaded> {
  const index = await searchFile(address);
  return { index, find: await textFinder(index) };
}

function draw(parts: Parts, { index, find }: Loaded, query: string, base: string): void {
  const answer = find(query);
  const { words } = index;
  parts.status.textContent =
    answer.count === 0
      ? filled(words.none, query.trim())
      : [resultsSaid(index, answer.count), answer.partial && words.some].filter(Boolean).join(" – ");
  parts.results.replaceChildren(...(answer.count === 0 ? nothing(index, answer) : answerView(index, answer, base)));
}

/** What may help when nothing is found. */
function nothing({ words }: SearchIndex, { suggestions }: Answer): readonly HTMLElement[] {
  if (suggestions.length === 0) return [el("p", {}, words.none_help)];
  const button = (word: string) =>
    el("button", { type: "button", class: "button button-quiet", "data-word": word }, word);
  return [el("p", { class: "search-suggestions" }, words.suggestions, ...suggestions.map(button))];
}

function clear({ status, results }: Parts): void {
  status.textContent = "";
  results.replaceChildren();
}

function read({ input }: Parts): void {
  input.value = askedIn(location).query;
}

function partsOf(): { parts: Parts; box: HTMLElement; form: HTMLElement } | undefined {
  const box = one(".search > search");
  const form = one(".search-form");
  const input = one("#search-query");
  const [status, results, failed] = [one(".search-status"), one(".search-results"), one(".search-failed")];
  if (!box || !form || !(input instanceof HTMLInputElement) || !status || !results || !failed) return undefined;
  return { parts: { input, status, results, failed }, box, form };
}
