// SPDX-License-Identifier: MIT
import { el } from "../dom/el.ts";
import type { Programme } from "../programme/load.ts";
import { sessionItem } from "../programme/session-item.ts";
import type { Known } from "../programme/sessions.ts";

/** How many results are shown at first: a screen or two. */
const firstShown = 30;

/** Sessions found, as the lists of the programme show them; beyond the first ones, a button shows the others. */
export function resultsList(
  programme: Programme,
  found: readonly Known[],
  onShown: (root: HTMLElement) => void,
): readonly HTMLElement[] {
  const { say } = programme;
  const items = (some: readonly Known[]) =>
    some.map(({ data }) => sessionItem(programme, data, { heading: "h3", day: true }));
  const list = el("ul", { class: "cards" }, ...items(found.slice(0, firstShown)));
  const title = el("h2", { class: "vh" }, say("results"));
  const rest = found.slice(firstShown);
  if (rest.length === 0) return [title, list];
  const more = el("button", { type: "button", class: "button button-quiet" }, say("more", say.sessions(rest.length)));
  more.addEventListener("click", () => {
    const added = items(rest);
    list.append(...added);
    more.remove();
    onShown(list);
    // The button is gone: reading goes on with the first that it showed.
    added[0]?.querySelector("a")?.focus();
  });
  return [title, list, more];
}
