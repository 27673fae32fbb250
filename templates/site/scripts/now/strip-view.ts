// SPDX-License-Identifier: MIT
import type { TextData } from "../../../../kit/page-data/programme-index.ts";
import type { TimePattern } from "../../../../kit/words/time-pattern.ts";
import { el } from "../dom/el.ts";
import { type LocalClock, offsetOf } from "./local-clock.ts";
import { sayTime } from "./say-time.ts";
import type { Item, Row, StripData } from "./strip-data.ts";

/** What a line of the strip is written with. */
export interface Pen {
  readonly words: StripData["words"];
  readonly clock: LocalClock;
  readonly pattern: TimePattern;
  /** Address of a session's page. */
  pageOf(id: string): string;
}

/** One line of the strip: where, what is on, what is next. */
export function stripRow({ rooms, now, next }: Row, pen: Pen): HTMLElement {
  return el(
    "li",
    {},
    el("h3", {}, ...(rooms.length === 0 ? [pen.words.everywhere] : listed(rooms.map(text)))),
    ...now.map((item) =>
      el("p", { class: `now-now${struck(item)}` }, ...badge(item, pen), title(item, pen), " ", ...until(item, pen)),
    ),
    ...next.map((item) =>
      el("p", { class: `now-next${struck(item)}` }, time(item.at, pen), " ", ...badge(item, pen), title(item, pen)),
    ),
  );
}

function title({ id, title: said }: Item, pen: Pen): HTMLElement {
  return id === undefined
    ? el("span", { class: "p-name" }, text(said))
    : el("a", { class: "p-name", href: pen.pageOf(id) }, text(said));
}

function badge({ status }: Item, { words }: Pen): readonly (HTMLElement | string)[] {
  return status === undefined ? [] : [el("span", { class: `status status-${status}` }, words[status]), " "];
}

function struck({ status }: Item): string {
  return status === "cancelled" ? " is-cancelled" : "";
}

/** `jusqu’à 15 h 15`, its time an element of its own: it too can be read by another clock. */
function until({ at, min, status }: Item, pen: Pen): readonly (HTMLElement | string)[] {
  if (status === "cancelled") return [];
  const [before = "", after = ""] = pen.words.until.split("{time}");
  return [before, time(at + min, pen), after];
}

function time(minutes: number, { clock, pattern }: Pen): HTMLElement {
  return el(
    "time",
    { class: "clock", datetime: instantText(minutes, clock) },
    sayTime(clock(minutes * 60_000), pattern),
  );
}

/** A moment in minutes since the epoch as pages write instants: local time, then offset. */
function instantText(minutes: number, clock: LocalClock): string {
  const moment = clock(minutes * 60_000);
  const offset = offsetOf(moment, minutes * 60_000);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const east = Math.abs(offset);
  return `${moment.day}T${two(moment.hour)}:${two(moment.minute)}:00${offset < 0 ? "-" : "+"}${two(east / 60)}:${two(east % 60)}`;
}

function listed(parts: readonly (HTMLElement | string)[]): readonly (HTMLElement | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
}

/** A text, marked when it is not in the page's language. */
function text(said: TextData): HTMLElement | string {
  return typeof said === "string" ? said : el("span", { lang: said[1] }, said[0]);
}
