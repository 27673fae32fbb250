// SPDX-License-Identifier: MIT
import type { NowWords } from "../../../../kit/derive/now-data.ts";
import { el } from "../dom/el.ts";
import type { Card, Frame } from "./frame.ts";
import type { Line } from "./line.ts";

/** What the screen shows besides its rooms: which screenful of them, of how many. */
export interface Turn {
  readonly shown: readonly Card[];
  readonly turn: number;
  readonly turns: number;
}

/** Writes a frame into the screen that the page holds. */
export function drawHall(hall: HTMLElement, frame: Frame, { shown, turn, turns }: Turn, words: NowWords): void {
  const part = (name: string) => hall.querySelector(`.hall-${name}`);
  part("day")?.replaceChildren(frame.day ?? "");
  part("clock")?.replaceChildren(frame.clock);
  part("body")?.replaceChildren(...bodyOf(frame, shown, words));
  part("foot")?.replaceChildren(...footOf(frame, words, turns > 1 ? `${turn + 1}/${turns}` : ""));
  hall.dataset["rooms"] = String(shown.length);
  hall.classList.toggle("hall-waits", frame.message !== undefined);
}

function bodyOf({ message, band }: Frame, cards: readonly Card[], words: NowWords): readonly HTMLElement[] {
  if (message !== undefined) return [messageOf(message)];
  const bands = band.map((line) => bandOf(line));
  const rooms = cards.map((card) => roomOf(card, words));
  return [...bands, ...(rooms.length === 0 ? [] : [el("ul", { class: "hall-rooms" }, ...rooms)])];
}

function messageOf({ main, lines, line = "", address = "" }: NonNullable<Frame["message"]>): HTMLElement {
  const [before, after] = line.split(address);
  const list = el("ul", { class: "hall-first" }, ...lines.map((one) => el("li", {}, ...nextOf(one))));
  return el(
    "div",
    { class: "hall-message" },
    el("h2", {}, main),
    lines.length > 0 && list,
    line !== "" && el("p", { class: "hall-line" }, before, el("b", {}, address), after),
  );
}

/** What is on everywhere, across all the rooms. */
function bandOf(line: Line): HTMLElement {
  return el(
    "div",
    { class: `hall-band${struck(line)}` },
    badgeOf(line),
    el("h2", { lang: line.lang, class: "hall-title" }, line.title),
    " ",
    el("p", { class: "hall-when" }, line.when),
  );
}

function roomOf({ name, lang, place, now, next, empty }: Card, words: NowWords): HTMLElement {
  const nothing = empty === "" ? [] : [el("p", { class: "hall-empty" }, empty)];
  const list = el("ul", { class: "hall-next" }, ...next.map((line) => el("li", {}, ...nextOf(line))));
  return el(
    "li",
    { class: `hall-room${now.length === 0 ? " hall-free" : ""}` },
    el("h2", { lang, class: "hall-room-name" }, name, place !== undefined && el("small", {}, ` ${place}`)),
    ...(now.length > 0 ? now.map(nowOf) : nothing),
    next.length > 0 && el("div", { class: "hall-coming" }, el("p", { class: "hall-label" }, words.next), list),
  );
}

function nowOf(line: Line): HTMLElement {
  const axis = line.axis === undefined ? "" : ` axis-${line.axis}`;
  return el(
    "div",
    { class: `hall-now${axis}${struck(line)}` },
    badgeOf(line),
    el("p", { lang: line.lang, class: "hall-title" }, line.title),
    el("p", { class: "hall-when" }, line.when),
  );
}

/** A session to come, on one line: when, what, where. */
function nextOf(line: Line): readonly (HTMLElement | string | false)[] {
  return [
    el("b", {}, line.when),
    " ",
    el("span", { lang: line.lang, class: `hall-title${struck(line)}` }, line.title),
    line.where !== undefined && el("span", { class: "hall-where" }, ` ${line.where}`),
    badgeOf(line),
  ];
}

function footOf({ coming, message }: Frame, words: NowWords, turn: string): readonly (HTMLElement | string)[] {
  if (message !== undefined) return [];
  const lines = coming.map((line) =>
    el("span", {}, `${words.everywhere} `, ...nextOf(line).filter((one) => one !== false)),
  );
  return [...lines, ...(turn === "" ? [] : [el("b", { class: "hall-turn" }, turn)])];
}

function badgeOf({ badge }: Line): HTMLElement | false {
  return badge !== undefined && el("span", { class: "status" }, badge);
}

function struck({ cancelled }: Line): string {
  return cancelled ? " is-cancelled" : "";
}
