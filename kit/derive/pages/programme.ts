// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, fixedBase } from "../context.ts";
import { dayList } from "../day-grid.ts";
import { filesForTools } from "../files-for-tools.ts";
import { isBrief, shownInFull } from "../page-limits.ts";
import { changesNotice, viewLinks } from "../programme-views.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { AxisRef, ProgrammeDay, ProgrammePage } from "../site.ts";
import { hasPage } from "../views.ts";

/** The whole programme as a list, day after day; of a large event, its days and what they hold. */
export function programmePage(context: Context): ProgrammePage {
  const { edition, views, words, chrome, programme } = context;
  const sessions = edition.sessions.filter((session) => hasPage(session) && session.kind === "session");
  return {
    kind: "programme",
    ...fixedBase(
      context,
      "programme",
      words.describe.programme({ event: chrome.edition.title.text, sessions: sessions.length }),
    ),
    views: viewLinks(context),
    days: [...byDay(programme)].map(([day, items]) => ({
      day,
      path: views.paths.day(day),
      ...present({ list: programme.length > shownInFull ? undefined : dayList(day, items) }),
      ...countsOf(context, items),
    })),
    unscheduled: sessions.filter((session) => session.slots.length === 0).map(views.card),
    files: filesForTools(context),
    ...present({
      changes: changesNotice(context),
      brief: isBrief(programme.length, "once"),
      doors: context.exists.has("rooms") ? views.paths.fixed("rooms") : undefined,
    }),
  };
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

/** The axes that some sessions belong to, in the order of the event. */
function axesIn({ edition, views }: Context, items: readonly Occurrence[]): readonly AxisRef[] {
  const used = new Set(items.flatMap(({ card }) => card.axes.map((axis) => axis.id)));
  return edition.axes.filter((axis) => used.has(axis.id)).map((axis) => views.axis(axis.id));
}
