// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../model/edition.ts";
import type { Chrome } from "./site.ts";
import { hasPage, type Views } from "./views.ts";

const isShown = ({ status }: Session) => status !== "proposed";

/** Whether anything of the programme has a time. */
export function hasTimes({ sessions }: Edition): boolean {
  return sessions.some((session) => isShown(session) && session.slots.length > 0);
}

/** Where to see what is on now, from when to when there is something, and the breaks that hold everywhere; undefined when nothing has a time. */
export function nowOf({ sessions }: Edition, { paths, text }: Views): Chrome["now"] {
  const shown = sessions.filter(isShown);
  const slots = shown.flatMap((session) => session.slots);
  const [from] = slots.map((slot) => slot.start_instant).sort(byInstant);
  const to = slots
    .map((slot) => slot.end_instant)
    .sort(byInstant)
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  const breaks = shown
    .filter((session) => !hasPage(session) && session.status !== "cancelled")
    .flatMap(({ title, slots: own }) => own.filter(({ rooms }) => rooms.length === 0).map((slot) => ({ title, slot })));
  return {
    path: paths.fixed("now"),
    from,
    to,
    breaks: breaks.map(({ title, slot }) => ({
      title: text(title),
      start: slot.start_instant,
      end: slot.end_instant,
    })),
  };
}

function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
