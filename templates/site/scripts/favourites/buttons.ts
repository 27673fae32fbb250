// SPDX-License-Identifier: MIT
import { all, el, one } from "../dom/el.ts";
import { filled } from "../programme/say.ts";
import type { KeptList } from "./kept-list.ts";

/** Puts the button that keeps a session on the sessions of some markup. */
export type AddButtons = (root: ParentNode) => void;

/** How to put buttons on sessions, with the page's own markup for them; nothing is put where the page has none. */
export function keepButtons(list: KeptList): AddButtons {
  const template = document.querySelector<HTMLTemplateElement>("#keep-template")?.content;
  if (template === undefined) return () => {};
  const made = template.querySelector("button");
  const button = (id: string, title: string) => {
    const copy = made?.cloneNode(true) as HTMLButtonElement;
    copy.dataset["keep"] = id;
    copy.setAttribute("aria-label", filled(copy.dataset["name"] ?? "", title));
    copy.setAttribute("aria-pressed", String(list.has(id)));
    return copy;
  };
  document.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest<HTMLElement>("button.keep")?.dataset["keep"];
    if (id !== undefined) list.toggle(id);
  });
  list.onChange(() => {
    if (!list.stored() && list.ids().length > 0) sayNotStored(template);
    for (const one of all("button.keep")) one.setAttribute("aria-pressed", String(list.has(one.dataset["keep"] ?? "")));
  });
  return (root) => {
    for (const card of all("[data-session]", root)) {
      const title = one(".card-title a", card);
      const id = card.dataset["session"];
      if (title === undefined || id === undefined || one("button.keep", card)) continue;
      card.append(button(id, titleText(title)));
    }
    for (const place of all(".keep-here:empty", root)) {
      place.append(button(place.dataset["keep"] ?? "", place.dataset["title"] ?? ""));
    }
  };
}

function titleText(link: HTMLElement): string {
  return (one(".p-name, .card-name", link) ?? link).textContent?.trim() ?? "";
}

/** Said once a page. The place is there before the words, so that screen readers say them. */
function sayNotStored(template: DocumentFragment): void {
  const words = template.querySelector(".keep-notice")?.textContent;
  if (!words || one("body > .keep-notice")) return;
  const notice = el("p", { class: "keep-notice", role: "status" });
  document.body.append(notice);
  requestAnimationFrame(() => notice.append(words));
}

/** Says beside the menu's link to kept sessions how many there are. */
export function showCount(list: KeptList, mine: string): void {
  const links = (all(".site-header a") as readonly HTMLAnchorElement[]).filter(
    (link) => link.href.split("#")[0] === mine,
  );
  const counts = links.map((link) => link.appendChild(el("span", { class: "kept-count" })));
  const show = () => {
    const text = list.ids().length === 0 ? "" : ` (${list.ids().length})`;
    for (const count of counts) count.textContent = text;
  };
  list.onChange(show);
  show();
}
