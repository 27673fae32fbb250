// SPDX-License-Identifier: MIT
import type { NowData } from "../../../../kit/derive/now-data.ts";
import { el } from "../dom/el.ts";
import { fitHall } from "./fit-hall.ts";
import { frameAt } from "./frame.ts";
import { dataIn, keepFresh } from "./fresh-data.ts";
import { drawHall } from "./hall-view.ts";
import { clockOf } from "./local-clock.ts";
import { turnAt, untilNext } from "./turns.ts";

/** A phone scrolls: there all rooms follow each other, in the type of the page. */
const phone = "(max-width: 47.99em)";

/** Puts the screen of a hall in place of the page, and keeps it to the clock: `?room=<id>` shows one room alone. */
export function startHall(): void {
  const hall = document.querySelector<HTMLElement>(".hall");
  let data = dataIn(document);
  if (hall === null || data === undefined) return;
  document.documentElement.classList.add("hall-on");
  hall.prepend(el("h1", { class: "vh" }, document.querySelector("h1")?.textContent ?? ""));
  hall.hidden = false;
  let timer = 0;
  const tick = () => {
    clearTimeout(timer);
    if (data !== undefined) timer = setTimeout(tick, draw(hall, data));
  };
  tick();
  keepFresh((fresh) => {
    data = fresh;
    tick();
  });
  addEventListener("resize", tick);
  // A machine that wakes up has missed its minute.
  document.addEventListener("visibilitychange", tick);
  document.fonts?.ready.then(tick);
}

/** Draws this moment, and says in how many milliseconds the next one is to be drawn. */
function draw(hall: HTMLElement, data: NowData): number {
  const now = Date.now();
  const wanted = new URLSearchParams(location.search).get("room");
  const room = data.rooms.findIndex(({ id }) => id === wanted);
  const frame = frameAt(data, now, clockOf(data.zone), room < 0 ? undefined : room);
  const isPhone = matchMedia(phone).matches;
  const turn = isPhone ? { shown: frame.cards, turn: 0, turns: 1 } : turnAt(frame.cards, now);
  drawHall(hall, frame, turn, data.words);
  if (!isPhone) fitHall(hall);
  return untilNext(now, turn.turns);
}
