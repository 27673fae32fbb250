// SPDX-License-Identifier: MIT
import type { SessionData } from "../../../../kit/page-data/programme-index.ts";
import { all, el, one } from "../dom/el.ts";
import { scriptCame } from "../dom/script-came.ts";
import type { Programme } from "../programme/load.ts";
import { agendaView } from "./agenda-view.ts";
import type { AddButtons } from "./buttons.ts";
import { calendarOf } from "./calendar.ts";
import type { KeptList } from "./kept-list.ts";
import { sharedFragment, sharedIds } from "./shared-link.ts";

interface Mine {
  readonly root: HTMLElement;
  readonly list: KeptList;
  readonly programme: Programme;
  readonly addButtons: AddButtons;
  /** What the page shows: also what was just taken out, so that nothing jumps away and it can be taken back. */
  displayed: readonly string[];
  /** Sessions that came by a link. */
  shared: readonly string[] | undefined;
  /** What « remove all » removed. */
  removed: readonly string[];
  /** The session of the list whose button was just pressed. */
  touched: string | undefined;
}

/** The page of kept sessions. Shows what is kept, or what a link shares; never mixes the two by itself. */
export function startMine(load: () => Promise<Programme>, list: KeptList, addButtons: AddButtons): void {
  const root = one(".mine");
  if (root === undefined) return;
  scriptCame(one(".mine-failed", root));
  load().then(
    (programme) => {
      const shared = sharedIds(location.hash);
      const mine: Mine = { root, list, programme, addButtons, displayed: [], shared, removed: [], touched: undefined };
      root.addEventListener("click", ({ target }) => {
        mine.touched = (target as Element).closest<HTMLElement>(".mine-list .keep")?.dataset["keep"];
        act(mine, (target as Element).closest<HTMLElement>("[data-do]"));
      });
      list.onChange(() => draw(mine));
      addEventListener("hashchange", () => leaveOrEnter(mine));
      draw(mine);
    },
    () => show(root, ".mine-failed", true),
  );
}

/** Sessions by their ids, and the ids of those that the programme no longer has. */
function split(
  { programme }: Mine,
  ids: readonly string[],
): { sessions: readonly SessionData[]; gone: readonly string[] } {
  const known = new Map(programme.known.map(({ data }) => [data.id, data]));
  return {
    sessions: ids.flatMap((id) => known.get(id) ?? []),
    gone: ids.filter((id) => !known.has(id)),
  };
}

function draw(mine: Mine): void {
  const { root, list, shared } = mine;
  const { touched } = mine;
  mine.touched = undefined;
  mine.displayed = [...new Set([...(touched === undefined ? [] : mine.displayed), ...list.ids()])];
  const { sessions, gone } = split(mine, shared ?? mine.displayed);
  const place = one(".mine-list", root);
  place?.replaceChildren(...goneList(mine, gone), ...agendaView(mine.programme, sessions));
  mine.addButtons(root);
  for (const item of root.querySelectorAll<HTMLElement>(".mine-list [data-session]")) {
    item.classList.toggle("is-dropped", shared === undefined && !list.has(item.dataset["session"] ?? ""));
  }
  carry(shared);
  show(root, ".mine-shared", shared !== undefined);
  show(root, ".mine-empty", shared === undefined && mine.displayed.length === 0);
  show(root, ".mine-actions", shared === undefined && list.ids().length > 0);
  show(root, "[data-do=undo]", mine.removed.length > 0);
  if (touched !== undefined) one(`.mine-list [data-keep="${CSS.escape(touched)}"]`, root)?.focus();
}

/** What a link shares is shown in the other languages too. */
function carry(shared: readonly string[] | undefined): void {
  const hash = shared === undefined ? "" : sharedFragment(shared);
  for (const link of all(".languages a") as readonly HTMLAnchorElement[]) link.hash = hash;
}

/** Those that the programme has no more are said, until one lets them go. */
function goneList({ programme: { say }, shared }: Mine, gone: readonly string[]): readonly HTMLElement[] {
  if (gone.length === 0) return [];
  const items = gone.map((id) => {
    const forget = el(
      "button",
      { type: "button", class: "tools-clear", "data-do": "forget", "data-id": id },
      say("forget"),
      el("span", { class: "vh" }, ` ${id}`),
    );
    return el("li", {}, say("gone", id), " ", shared === undefined && forget);
  });
  return [el("ul", { class: "mine-gone" }, ...items)];
}

function act(mine: Mine, button: HTMLElement | null): void {
  const actions: Readonly<Record<string, () => void>> = {
    download: () => download(mine),
    share: () => share(mine, button),
    print: () => print(),
    clear: () => clear(mine),
    undo: () => undo(mine),
    keep: () => keepShared(mine),
    mine: () => leaveShared(mine, ""),
    forget: () => forget(mine, button),
  };
  actions[button?.dataset["do"] ?? ""]?.();
}

/** The button goes with what it lets go of: the keyboard goes on at the next one, or at the page. */
function forget({ root, list }: Mine, button: HTMLElement | null): void {
  const buttons = () => all("[data-do=forget]", root);
  const rank = button === null ? -1 : buttons().indexOf(button);
  list.put(list.ids().filter((id) => id !== button?.dataset["id"]));
  (buttons()[rank] ?? buttons().at(-1) ?? one("main"))?.focus();
}

function download({ programme, list }: Mine): void {
  const { index } = programme;
  const kept = programme.known.filter(({ data }) => list.has(data.id)).map(({ data }) => data);
  const address = index.url;
  const pageOf = (id: string) =>
    address === undefined ? undefined : new URL(index.page.replace("{0}", id), address).href;
  const blob = new Blob([calendarOf(index, kept, pageOf)], { type: "text/calendar;charset=utf-8" });
  const link = el("a", { href: URL.createObjectURL(blob), download: `${index.edition}.ics` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Shows the link, ready to be copied, and copies it where the browser lets us. */
function share({ root, list, programme }: Mine, button: HTMLElement | null): void {
  const place = one(".mine-link", root);
  const input = root.querySelector<HTMLInputElement>("#mine-address");
  if (!(place && input && button)) return;
  place.hidden = !place.hidden;
  button.setAttribute("aria-expanded", String(!place.hidden));
  if (place.hidden) return;
  input.value = location.href.split("#")[0] + sharedFragment(list.ids());
  input.focus();
  input.select();
  navigator.clipboard?.writeText(input.value).then(
    () => status(root, programme.say("copied")),
    () => {},
  );
}

function clear(mine: Mine): void {
  mine.removed = mine.list.ids();
  mine.list.put([]);
  status(mine.root, mine.programme.say("cleared"));
  one("[data-do=undo]", mine.root)?.focus();
}

function undo(mine: Mine): void {
  const back = mine.removed;
  mine.removed = [];
  mine.list.put([...back, ...mine.list.ids()]);
  status(mine.root, mine.programme.say("restored"));
  one("[data-do=clear]", mine.root)?.focus();
}

function keepShared(mine: Mine): void {
  const { sessions } = split(mine, mine.shared ?? []);
  mine.list.put([...mine.list.ids(), ...sessions.map(({ id }) => id)]);
  leaveShared(mine, mine.programme.say("kept_shared"));
}

function leaveShared(mine: Mine, said: string): void {
  mine.shared = undefined;
  history.replaceState(history.state, "", location.href.split("#")[0]);
  draw(mine);
  status(mine.root, said);
  one("main")?.focus();
}

function leaveOrEnter(mine: Mine): void {
  mine.shared = sharedIds(location.hash);
  draw(mine);
}

function status(root: HTMLElement, text: string): void {
  one(".mine-status", root)?.replaceChildren(text);
}

function show(root: HTMLElement, selector: string, shown: boolean): void {
  const part = one(selector, root);
  if (part !== undefined) part.hidden = !shown;
}
