// SPDX-License-Identifier: MIT
import type { Day, Edition, EditionState } from "../model/edition.ts";

/**
 * Where an edition stands in its life on a day: what the organiser says, or else what its dates and data say. Traces are
 * gathered for a year after the last day; then the edition is an archive.
 */
export function editionState(edition: Edition, today: Day): EditionState {
  if (edition.state) return edition.state;
  const { start, end } = edition.dates;
  if (today > aYearAfter(end)) return "archived";
  if (today > end) return "harvest";
  if (today >= start) return "live";
  if (edition.sessions.some((session) => session.slots.length > 0)) return "programme";
  return edition.call && callOpening(edition, today) === "open" ? "call" : "announced";
}

/** Where a day stands to the dates between which something can be done. */
export type Opening = "before" | "open" | "after";

/** Whether contributions can be sent on a day, no longer can, or cannot yet. A call without dates is open until the event. */
export function callOpening({ call, dates }: Edition, today: Day): Opening {
  return openingOf(today, call?.opens, earlier(call?.closes ?? dates.start, dates.end));
}

/** Whether one can register on a day, no longer can, or cannot yet: without dates, until the event is over. */
export function registrationOpening({ registration, dates }: Edition, today: Day): Opening {
  return openingOf(today, registration?.opens, earlier(registration?.closes ?? dates.end, dates.end));
}

function openingOf(day: Day, opens: Day | undefined, closes: Day): Opening {
  if (day > closes) return "after";
  return opens !== undefined && day < opens ? "before" : "open";
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function aYearAfter(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
}
