// SPDX-License-Identifier: MIT
import type { Day } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { type Context, own, pageBase } from "../context.ts";
import { dayGrid, dayList } from "../day-grid.ts";
import { isBrief } from "../page-limits.ts";
import { changesNotice, gridPath, hasOwnGrid, viewLinks } from "../programme-views.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { DayGrid, DayPage, GridPage, PageBase, RoomRef } from "../site.ts";

/** Each day as a grid and as a list; a large day's grid is on a page of its own. */
export function dayPages(context: Context): readonly (DayPage | GridPage)[] {
  const days = [...byDay(context.programme)];
  const links = days.map(([day]) => ({ day, path: context.views.paths.day(day) }));
  return days.flatMap(([day, items], index): (DayPage | GridPage)[] => {
    const page = dayPage(context, day, items);
    const around = { days: links, ...present({ previous: links[index - 1], next: links[index + 1] }) };
    return hasOwnGrid(items)
      ? [
          { ...page, ...around },
          { ...gridPage(context, day, items), days: gridLinks(context, days) },
        ]
      : [{ ...page, ...around }];
  });
}

function dayPage(context: Context, day: Day, items: readonly Occurrence[]): Omit<DayPage, "days"> {
  const apart = hasOwnGrid(items);
  return {
    kind: "day",
    ...dayBase(context, day, items),
    day,
    views: viewLinks(context, gridPath(context.views.paths, day, items)),
    grid: apart ? emptyGrid(day) : dayGrid(day, items, allRooms(context)),
    list: dayList(day, items),
    running: context.programme.filter(({ slot }) => slot.day < day && slot.end > `${day}T00:00`),
    ...present({
      changes: changesNotice(context),
      grid_path: apart ? context.views.paths.grid(day) : undefined,
      brief: isBrief(items.length, apart ? "once" : "twice"),
    }),
  };
}

function gridPage(context: Context, day: Day, items: readonly Occurrence[]): Omit<GridPage, "days"> {
  const { views } = context;
  const base = dayBase(context, day, items);
  return {
    kind: "grid",
    ...pageBase(context, {
      path: (paths) => paths.grid(day),
      title: own(context, context.words.text.views.grid_of({ day: base.title.text })),
      description: base.description,
      parents: ["programme"],
    }),
    day,
    views: viewLinks(context, gridPath(context.views.paths, day, items)),
    grid: dayGrid(day, items, allRooms(context)),
    list_path: views.paths.day(day),
    ...present({ brief: isBrief(items.length, "once") }),
  };
}

function dayBase(context: Context, day: Day, items: readonly Occurrence[]): PageBase {
  const { words, chrome, lang } = context;
  const sessions = items.filter(({ card }) => card.kind === "session").length;
  return pageBase(context, {
    path: (paths) => paths.day(day),
    title: own(context, formatDay(day, lang, "weekday-day")),
    description: words.describe.day({ event: chrome.edition.title.text, day: formatDay(day, lang, "full"), sessions }),
    parents: ["programme"],
  });
}

/** From a grid, the other days are looked for as grids, where they have one apart. */
function gridLinks({ views }: Context, days: readonly (readonly [Day, readonly Occurrence[]])[]): GridPage["days"] {
  return days.map(([day, items]) => ({ day, path: hasOwnGrid(items) ? views.paths.grid(day) : views.paths.day(day) }));
}

function allRooms({ edition, views }: Context): readonly RoomRef[] {
  return edition.places.flatMap((place) => place.rooms.map((room) => views.room(room.id)));
}

function emptyGrid(day: Day): DayGrid {
  return { day, rooms: [], rows: [] };
}
