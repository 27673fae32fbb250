// SPDX-License-Identifier: MIT
import { calendarPath } from "../paths.ts";
import type { Page, SessionCard } from "../site.ts";

/** A page with the address of the calendar of what it lists, when any of that has a time. `export/` writes the calendar itself. */
export function withCalendar(page: Page): Page {
  return hasTimes(page) ? { ...page, calendar: calendarPath(page.path) } : page;
}

function hasTimes(page: Page): boolean {
  switch (page.kind) {
    case "day":
      return true;
    case "programme":
      return page.days.length > 0;
    case "room":
      return page.timetable.days.length > 0;
    case "session":
      return isTimed(page.card);
    case "axis":
    case "track":
      return page.sessions.some(isTimed);
    case "person":
      return page.sessions.some(({ card }) => isTimed(card));
    default:
      return false;
  }
}

const isTimed = ({ slots }: SessionCard) => slots.length > 0;
