// SPDX-License-Identifier: MIT
import type { SessionData } from "../../../../kit/page-data/programme-index.ts";
import { el } from "../dom/el.ts";
import type { Programme } from "../programme/load.ts";
import { sessionItem } from "../programme/session-item.ts";
import { textOf } from "../programme/sessions.ts";
import { agendaOf, type Entry } from "./agenda.ts";

/** Sessions by day and hour, as the pages of the programme show them; overlaps are said on each. */
export function agendaView(programme: Programme, sessions: readonly SessionData[]): readonly HTMLElement[] {
  const { days, untimed } = agendaOf(sessions);
  const { index, say } = programme;
  const named = (list: readonly (readonly [string, string])[], key: string) =>
    list.find(([one]) => one === key)?.[1] ?? key;
  const parts = days.map(({ day, hours }) =>
    el(
      "section",
      { class: "day" },
      el("h2", { class: "day-title" }, el("time", { datetime: day }, named(index.days, day))),
      el(
        "div",
        { class: "day-list" },
        ...hours.map(({ clock, entries }) =>
          el(
            "section",
            { class: "hour" },
            el(
              "h3",
              { class: "hour-clock" },
              el("time", { class: "clock", datetime: clock }, named(index.clocks, clock)),
            ),
            el("ul", { class: "cards" }, ...entries.map((entry) => entryItem(programme, entry))),
          ),
        ),
      ),
    ),
  );
  if (untimed.length === 0) return parts;
  const items = untimed.map((session) => sessionItem(programme, session, { heading: "h3" }));
  return [
    ...parts,
    el(
      "section",
      { class: "day" },
      el("h2", { class: "day-title" }, say("unscheduled")),
      el("ul", { class: "cards" }, ...items),
    ),
  ];
}

function entryItem(programme: Programme, { session, slot, overlaps }: Entry): HTMLLIElement {
  const { say } = programme;
  const item = sessionItem(programme, session, { heading: "h4", slot });
  if (overlaps.length > 0) {
    item.append(el("p", { class: "overlap" }, say("overlap", say.list(overlaps.map(({ t }) => textOf(t))))));
  }
  return item;
}
