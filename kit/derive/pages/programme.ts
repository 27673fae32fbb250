// SPDX-License-Identifier: MIT

import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { type Context, fixedBase, own, pageBase } from "../context.ts";
import { dayGrid, dayList } from "../day-grid.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { AxisRef, DayPage, ProgrammePage } from "../site.ts";
import { hasPage } from "../views.ts";

/** The whole programme as a list, day after day. */
export function programmePage(context: Context): ProgrammePage {
  const { edition, views, words, chrome, programme } = context;
  const sessions = edition.sessions.filter((session) => hasPage(session) && session.kind === "session");
  return {
    kind: "programme",
    ...fixedBase(context, "programme", words.describe.programme(chrome.edition.title.text, sessions.length)),
    days: [...byDay(programme)].map(([day, items]) => ({ path: views.paths.day(day), list: dayList(day, items) })),
    unscheduled: sessions.filter((session) => session.slots.length === 0).map(views.card),
    axes: axesIn(context, programme),
  };
}

/** Each day as a grid and as a list. */
export function dayPages(context: Context): readonly DayPage[] {
  const { edition, views, words, chrome, lang } = context;
  const rooms = edition.places.flatMap((place) => place.rooms.map((room) => views.room(room.id)));
  const days = [...byDay(context.programme)];
  const links = days.map(([day]) => ({ day, path: views.paths.day(day) }));
  return days.map(([day, items], index) => ({
    kind: "day",
    ...pageBase(context, {
      path: (paths) => paths.day(day),
      title: own(context, formatDay(day, lang, "weekday-day")),
      description: words.describe.day(
        chrome.edition.title.text,
        formatDay(day, lang, "full"),
        items.filter(({ card }) => card.kind === "session").length,
      ),
      parents: ["programme"],
    }),
    day,
    grid: dayGrid(day, items, rooms),
    list: dayList(day, items),
    axes: axesIn(context, items),
    days: links,
    ...present({ previous: links[index - 1], next: links[index + 1] }),
  }));
}

function axesIn({ edition, views }: Context, items: readonly Occurrence[]): readonly AxisRef[] {
  const used = new Set(items.flatMap(({ card }) => card.axes.map((axis) => axis.id)));
  return edition.axes.filter((axis) => used.has(axis.id)).map((axis) => views.axis(axis.id));
}
