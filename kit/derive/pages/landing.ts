// SPDX-License-Identifier: MIT

import type { Lineage } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { heldSessions } from "../../status/held-sessions.ts";
import { formatDateRange } from "../../words/format-range.ts";
import { type Context, pageBase } from "../context.ts";
import { ancestorLines } from "../credits/credits-due.ts";
import { callOpening, registrationOpening } from "../edition-state.ts";
import { whereItIs } from "../family/where-it-is.ts";
import { figuresBeside } from "../figure-views.ts";
import { changesNotice } from "../programme-views.ts";
import { excerpt } from "../say.ts";
import { byDay } from "../schedule.ts";
import type { LandingPage, LineageView, SessionCard } from "../site.ts";
import { hasPage } from "../views.ts";
import { cameOut } from "./came-out.ts";
import { newsCards } from "./news.ts";
import { partnerViews } from "./partners.ts";
import { earlierEditions } from "./series-editions.ts";

/** The edition's front page. */
export function landingPage(context: Context): LandingPage {
  const { edition, views, lang, words, chrome } = context;
  const range = formatDateRange(edition.dates.start, edition.dates.end, lang);
  const tagline = views.maybe(edition.tagline);
  const body = views.markdown(edition.description, "");
  const sessions = edition.sessions.filter(hasPage);
  const described = excerpt(tagline?.text ?? body?.text ?? "");
  return {
    kind: "landing",
    ...pageBase(context, {
      path: (paths) => paths.fixed("index"),
      title: views.text(edition.title),
      description:
        described ||
        words.describe.landing({ event: chrome.edition.title.text, dates: range, city: chrome.edition.city }),
    }),
    ...present({
      tagline,
      body,
      picture: views.picture(edition.theme.picture),
      changes: changesNotice(context),
      registration: registration(context),
      call: call(context),
      came_out: cameOut(context),
    }),
    days: [...byDay(context.programme)].map(([day, items]) => ({
      day,
      path: views.paths.day(day),
      sessions: new Set(items.filter(({ card }) => card.kind === "session").map(({ card }) => card.id)).size,
    })),
    axes: edition.axes.map((axis) => ({
      ...views.axis(axis.id),
      ...present({ question: views.maybe(axis.question) }),
      sessions: sessions.filter((session) => session.axes.includes(axis.id)).length,
    })),
    places: edition.places.map((place) => ({
      name: views.text(place.name),
      ...present({ city: place.address?.city }),
      path: views.paths.place(place.id),
    })),
    highlights: highlights(sessions.map(views.card)),
    figures: figuresBeside(context, edition.figures),
    traces: traceCounts(context),
    news: newsCards(context).slice(0, 3),
    organisers: partnerViews(context).filter(
      ({ role }) => role === "organiser" || role === "co_organiser" || role === "host",
    ),
    lineage: lineageViews(context),
    ...present({ earlier: earlierEditions(context) }),
    counts: {
      sessions: sessions.filter(({ kind }) => kind === "session").length,
      people: edition.people.filter((person) => !person.withdrawn).length,
      formats: edition.formats.length,
    },
  };
}

/** Where the edition comes from. */
export function lineageViews(context: Context): readonly LineageView[] {
  return context.edition.lineage.map((one) => lineageView(one, context));
}

function lineageView(one: Lineage, context: Context): LineageView {
  const { edition, views } = context;
  const { relation, title, note } = one;
  return {
    relation,
    title: views.text(title),
    credits: ancestorLines(one, edition, views.lang),
    ...whereItIs(one, context),
    ...present({ note: views.maybe(note) }),
  };
}

/** Six sessions that show the breadth: a first one of each axis in turn, or of the whole when there is none, those with a question before the others. */
function highlights(cards: readonly SessionCard[]): readonly SessionCard[] {
  const ready = cards
    .filter((card) => card.kind === "session" && card.status !== "cancelled" && card.axes.length <= 1)
    .sort((a, b) => Number(b.question !== undefined) - Number(a.question !== undefined));
  const axes = [...new Set(ready.map((card) => card.axes[0]?.id))];
  // A handful of sessions without axes is the programme itself, one click below.
  if (axes.every((axis) => axis === undefined) && ready.length <= 6) return [];
  const queues = axes.map((axis) => ready.filter((card) => card.axes[0]?.id === axis));
  return [0, 1, 2, 3, 4, 5].flatMap((turn) => queues.flatMap((queue) => queue[turn] ?? [])).slice(0, 6);
}

/** What came and what is awaited; the sessions held are those over on the day of the build. */
function traceCounts({ edition, count, today, exists, views }: Context): LandingPage["traces"] {
  return {
    ...count.tally,
    sessions_held: heldSessions(edition, today).length,
    ...present({
      path: exists.has("awaited") ? views.paths.fixed("awaited") : undefined,
      all: exists.has("traces") ? views.paths.fixed("traces") : undefined,
    }),
  };
}

function registration(context: Context): LandingPage["registration"] {
  const { registration: given } = context.edition;
  if (given === undefined) return undefined;
  const { url, opens, closes, price, note } = given;
  return {
    opening: registrationOpening(context.edition, context.today),
    ...present({ url, opens, closes, price: context.views.maybe(price), note: context.views.markdown(note, "") }),
  };
}

function call(context: Context): LandingPage["call"] {
  const { call: given } = context.edition;
  if (given === undefined) return undefined;
  return {
    opening: callOpening(context.edition, context.today),
    ...present({
      url: given.url,
      opens: given.opens,
      closes: given.closes,
      text: context.views.markdown(given.text, ""),
    }),
  };
}
