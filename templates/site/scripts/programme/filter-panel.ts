// SPDX-License-Identifier: MIT
import { el } from "../dom/el.ts";
import { type Choice, chosen, type Facet, type FacetKind, facetKinds } from "./facets.ts";
import type { Programme } from "./load.ts";
import { said } from "./session-item.ts";
import { textOf, titleOf } from "./sessions.ts";

/** What to do when a value of a filter is taken in or out. */
export type OnToggle = (kind: FacetKind, id: string) => void;

/** The filters as groups of boxes to tick. */
export function filterPanel(
  { index }: Programme,
  facets: readonly Facet[],
  choice: Choice,
  onToggle: OnToggle,
): readonly HTMLElement[] {
  return facets.map(({ kind, values }) =>
    el(
      "fieldset",
      {},
      el("legend", {}, index.words.kinds[kind]),
      ...values.map(({ id, count }) => {
        const box = el("input", { type: "checkbox", name: kind, value: id });
        box.checked = chosen(choice, kind).includes(id);
        box.addEventListener("change", () => onToggle(kind, id));
        const rank = kind === "axis" ? index.axes.findIndex(([axis]) => axis === id) + 1 : 0;
        const name = said(titleOf(index, kind, id), rank > 0 ? { class: `axis-name axis-${rank}` } : {});
        return el("label", {}, box, name, el("span", { class: "quiet" }, String(count)));
      }),
    ),
  );
}

/** What was chosen, each with a button that takes it out again, then one for all. */
export function chosenList(
  { index, say }: Programme,
  choice: Choice,
  onToggle: OnToggle,
  onClear: () => void,
): readonly HTMLElement[] {
  const items = facetKinds.flatMap((kind) =>
    chosen(choice, kind).map((id) => {
      const title = titleOf(index, kind, id);
      const button = el("button", { type: "button", "aria-label": say("remove", textOf(title)) }, said(title));
      button.addEventListener("click", () => onToggle(kind, id));
      return el("li", {}, button);
    }),
  );
  if (items.length === 0) return [];
  const clear = el("button", { type: "button", class: "tools-clear" }, say("clear"));
  clear.addEventListener("click", onClear);
  return [...items, el("li", {}, clear)];
}
