// SPDX-License-Identifier: MIT
import type { TimePattern } from "../../../../kit/words/time-pattern.ts";
import { all, el, one } from "../dom/el.ts";
import { type ShiftWords, sayElsewhere } from "./day-shift.ts";
import { clockOf, type LocalClock, offsetOf } from "./local-clock.ts";
import { fill } from "./say-time.ts";
import { timed } from "./timed.ts";
import { sayOffset, zoneName } from "./zone-name.ts";

interface ZoneWords extends ShiftWords {
  readonly own_zone: string;
  readonly use_own_zone: string;
  readonly use_event_zone: string;
}

const stored = "event-kit:zone";
const shownClass = "zone-own";

/**
 * Offers to read the page's times where the visitor is, when clocks there show something else at one of these moments. The
 * event's own are what is shown until asked otherwise, what is printed, and all there is once the event is over.
 */
export function startZones(): void {
  const bar = one(".zone");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (bar === undefined || zone === undefined || Date.now() > Date.parse(bar.dataset["until"] ?? "")) return;
  const own = clockOf(zone);
  if (!all(timed).some((time) => differs(time, own))) return;
  const words = JSON.parse(bar.dataset["words"] ?? "") as ZoneWords;
  const pattern = JSON.parse(bar.dataset["pattern"] ?? "") as TimePattern;
  const dressAll = () => {
    for (const time of all(timed)) if (one(".own-time", time) === undefined) dress(time, own, pattern, words);
  };
  const button = el("button", { type: "button" });
  nameBoth(bar, zone, own, words);
  const show = (yes: boolean) => {
    if (yes) dressAll();
    document.documentElement.classList.toggle(shownClass, yes);
    button.textContent = yes ? words.use_event_zone : fill(words.use_own_zone, { offset: offsetsOf(own) });
  };
  button.addEventListener("click", () => {
    const yes = !document.documentElement.classList.contains(shownClass);
    remember(yes);
    show(yes);
  });
  bar.append(button);
  bar.hidden = false;
  show(isRemembered());
  // What other scripts add later, such as search results, is dressed as the rest.
  new MutationObserver(() => {
    if (document.documentElement.classList.contains(shownClass)) dressAll();
  }).observe(document.body, { childList: true, subtree: true });
}

function instantOf(time: HTMLElement): { readonly text: string; readonly at: number } {
  const text = time.getAttribute("datetime") ?? "";
  return { text, at: Date.parse(text) };
}

/** Whether a clock shows something else than the event's does at this moment. */
function differs(time: HTMLElement, own: LocalClock): boolean {
  const { text, at } = instantOf(time);
  return !Number.isNaN(at) && !localText(own, at).startsWith(text.slice(0, 16));
}

function localText(clock: LocalClock, at: number): string {
  const { day, hour, minute } = clock(at);
  return `${day}T${[hour, minute].map((part) => String(part).padStart(2, "0")).join(":")}`;
}

/** Puts the visitor's time beside the event's: the stylesheet shows one of them. */
function dress(time: HTMLElement, own: LocalClock, pattern: TimePattern, words: ShiftWords): void {
  const { text, at } = instantOf(time);
  if (Number.isNaN(at)) return;
  const length = time.dataset["min"];
  const shown = { day: text.slice(0, 10), at, ...(length === undefined ? {} : { minutes: Number(length) }) };
  both(time, sayElsewhere(shown, own, pattern, words));
}

function both(element: HTMLElement, own: string): void {
  element.replaceChildren(
    el("span", { class: "event-time" }, ...element.childNodes),
    el("span", { class: "own-time" }, own),
  );
}

/** Both zones named in the bar, so that it always says which one is shown. */
function nameBoth(bar: HTMLElement, zone: string, own: LocalClock, { own_zone }: ZoneWords): void {
  const line = one("p", bar);
  const [first] = all(timed);
  const name = zoneName(zone, document.documentElement.lang, first === undefined ? 0 : instantOf(first).at);
  if (line !== undefined) both(line, fill(own_zone, { zone: `${name} (${offsetsOf(own)})` }));
}

/** How far the visitor's clock is from UTC at the moments of the page; twice when it changes between them. */
function offsetsOf(own: LocalClock): string {
  const moments = all(timed).map((time) => instantOf(time).at);
  const offsets = moments.filter((at) => !Number.isNaN(at)).map((at) => sayOffset(offsetOf(own(at), at)));
  return [...new Set(offsets)].join(", ");
}

/** A browser that stores nothing asks again on each page. */
function remember(yes: boolean): void {
  try {
    if (yes) localStorage.setItem(stored, "own");
    else localStorage.removeItem(stored);
  } catch {
    // The choice holds for this page.
  }
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(stored) === "own";
  } catch {
    return false;
  }
}
