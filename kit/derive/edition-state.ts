// SPDX-License-Identifier: MIT
import type { Day, Edition, EditionState } from "../model/edition.ts";

const isWithin = (day: Day, opens: Day | undefined, closes: Day | undefined) =>
  (opens ?? "0000") <= day && day <= (closes ?? "9999");

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
  return edition.call && isCallOpen(edition, today) ? "call" : "announced";
}

/** Whether contributions can be sent on a day. A call without dates is open until the event. */
export function isCallOpen(edition: Edition, today: Day): boolean {
  return (
    edition.call !== undefined &&
    isWithin(today, edition.call.opens, edition.call.closes ?? edition.dates.start) &&
    today <= edition.dates.end
  );
}

/** Whether one can register on a day. */
export function isRegistrationOpen(edition: Edition, today: Day): boolean {
  const { registration, dates } = edition;
  return (
    registration?.url !== undefined &&
    isWithin(today, registration.opens, registration.closes ?? dates.end) &&
    today <= dates.end
  );
}

function aYearAfter(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
}
