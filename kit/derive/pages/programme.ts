// SPDX-License-Identifier: MIT

import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { type Context, fixedBase, own, pageBase } from "../context.ts";
import { dayGrid, dayList } from "../day-grid.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { AxisRef, DayPage, ProgrammeDay, ProgrammePage } from "../site.ts";
import { hasPage } from "../views.ts";

/** How many sessions at their times one page holds; a larger event's page leads to its days instead. */
const shownInFull = 150;

/** The whole programme as a list, day after day; of a large event, its days and what they hold. */
export function programmePage(context: Context): ProgrammePage {
  const { edition, views, words, chrome, programme } = context;
  const sessions = edition.sessions.filter((session) => hasPage(session) && session.kind === "session");
  return {
    kind: "programme",
    ...fixedBase(context, "programme", words.describe.programme(chrome.edition.title.text, sessions.length)),
    days: [...byDay(programme)].map(([day, items]) => ({
      day,
      path: views.paths.day(day),
      ...present({ list: programme.length > shownInFull ? undefined : dayList(day, items) }),
      ...countsOf(context, items),
    })),
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

/** How many sessions a day has, in all and in each axis. */
function countsOf(context: Context, items: readonly Occurrence[]): Pick<ProgrammeDay, "sessions" | "axes"> {
  const cards = [...new Set(items.map(({ card }) => card))].filter(({ kind }) => kind === "session");
  const axes = axesIn(context, items).map((axis) => ({
    axis,
    sessions: cards.filter((card) => card.axes.includes(axis)).length,
  }));
  return { sessions: cards.length, axes: axes.filter(({ sessions }) => sessions > 0) };
}

function axesIn({ edition, views }: Context, items: readonly Occurrence[]): readonly AxisRef[] {
  const used = new Set(items.flatMap(({ card }) => card.axes.map((axis) => axis.id)));
  return edition.axes.filter((axis) => used.has(axis.id)).map((axis) => views.axis(axis.id));
}
