// SPDX-License-Identifier: MIT
import type { NamedData, SessionData, SlotData, TextData } from "../../../../kit/page-data/programme-index.ts";
import { el } from "../dom/el.ts";
import type { Programme } from "./load.ts";
import { textOf } from "./sessions.ts";

/** How a session is shown in a list that a script makes: as the lists of pages show it. */
export interface ItemOptions {
  readonly heading: "h3" | "h4";
  /** The time to show; all of its times when not given. */
  readonly slot?: SlotData;
  /** Whether to name the day. */
  readonly day?: boolean;
}

/** A session as an item of a list, its link named by title, change, time and room: it may be read alone. */
export function sessionItem(programme: Programme, session: SessionData, options: ItemOptions): HTMLLIElement {
  const { index } = programme;
  const { axes, words } = index;
  const { id, a = [], st, t, q } = session;
  const slots = options.slot === undefined ? (session.s ?? []) : [options.slot];
  const link = el(
    "a",
    { class: "u-url", href: programme.pageOf(id) },
    said(t, { class: "p-name" }),
    (st === "cancelled" || st === "moved") && el("span", { class: "vh" }, `, ${words.status[st]}`),
    ...slots.map((slot) => when(programme, slot, options.day ?? false)),
  );
  const color = a[0] === undefined ? "" : ` axis-${a[0] + 1}`;
  return el(
    "li",
    { class: `card${st === "cancelled" ? " is-cancelled" : ""}${color}`, "data-session": id },
    a.length > 0 && el("p", { class: "axes" }, ...a.flatMap((rank) => axisName(axes[rank], rank))),
    st && el("p", { class: `status status-${st}` }, words.status[st]),
    el(options.heading, { class: "card-title" }, link),
    q !== undefined && el("p", { class: "card-question" }, said(q)),
    facts(programme, session),
  );
}

/** A text, marked with its language when it is not the page's. */
export function said(text: TextData, attributes: Readonly<Record<string, string>> = {}): HTMLSpanElement {
  return el("span", { ...attributes, lang: typeof text === "string" ? undefined : text[1] }, textOf(text));
}

function axisName(axis: NamedData | undefined, rank: number): HTMLSpanElement[] {
  return axis === undefined ? [] : [said(axis[1], { class: `axis-${rank + 1}` })];
}

function when({ index, say }: Programme, slot: SlotData, day: boolean): HTMLSpanElement {
  const [start, range, , , rooms] = slot;
  const name = day ? index.days.find(([one]) => one === start.slice(0, 10))?.[1] : undefined;
  const names = rooms.map((room) => roomName(index, room));
  const parts = [name, index.ranges[range], say.list(names)].filter(Boolean);
  return el("span", { class: "card-when" }, el("span", { class: "vh" }, ", "), parts.join(", "));
}

/** A room's name, with its place's where there are several and the name does not say it. */
function roomName({ rooms, places }: Programme["index"], rank: number): string {
  const [, name = "", place = 0] = rooms[rank] ?? [];
  const of = textOf(places[place]?.[1]);
  return places.length < 2 || of === textOf(name) ? textOf(name) : `${textOf(name)}, ${of}`;
}

function facts({ index, say }: Programme, { f, p = [], l }: SessionData): HTMLParagraphElement | undefined {
  const [tag, language] = l === undefined ? [] : (index.languages[l] ?? []);
  const format = f === undefined ? undefined : index.formats[f]?.[1];
  const parts = [
    format !== undefined && said(format),
    say.list(p.map((person) => index.people[person] ?? "")),
    tag !== index.lang && textOf(language),
  ].filter((part) => part !== false && part !== "");
  if (parts.length === 0) return undefined;
  return el("p", { class: "card-facts" }, ...parts.flatMap((part, rank) => (rank === 0 ? [part] : ["\u00a0· ", part])));
}
