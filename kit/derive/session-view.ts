// SPDX-License-Identifier: MIT
import type { Id, LocalizedText, Session, Slot } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { hasPage } from "./has-page.ts";
import { excerpt } from "./say.ts";
import type { RoomRef, SessionCard, SlotView } from "./site.ts";
import type { Views } from "./views.ts";

type Parts = Pick<Views, "paths" | "text" | "maybe" | "axis" | "format" | "track" | "room" | "people">;

/** A session as lists, grids and other pages show it: those who speak, moderate or facilitate, without repeats. */
export function sessionCard(session: Session, views: Parts): SessionCard {
  const { speakers, moderators, facilitators } = session.people;
  const page = hasPage(session);
  return {
    id: session.id,
    kind: session.kind,
    title: views.text(session.title),
    axes: session.axes.map(views.axis),
    people: views.people([...new Set([...speakers, ...moderators, ...facilitators])]),
    slots: session.slots.map((slot) => slotView(slot, views.room)),
    status: session.status,
    expects_trace: session.expected_traces.length > 0,
    ...present({
      path: page ? views.paths.item("sessions", session.id) : undefined,
      question: views.maybe(session.question),
      text: page ? undefined : views.maybe(shortened(session.abstract)),
      format: session.format === undefined ? undefined : views.format(session.format),
      track: session.track === undefined ? undefined : views.track(session.track),
      language: session.language,
    }),
  };
}

/** One line of a text, in each of its languages, without its marks. */
function shortened(text: LocalizedText | undefined): LocalizedText | undefined {
  return text && Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, excerpt(words)]));
}

/** Its length is between instants: on the night of a clock change the clocks on the wall do not tell it. */
function slotView(slot: Slot, room: (id: Id) => RoomRef): SlotView {
  const { start, end, start_instant, end_instant } = slot;
  return {
    day: start.slice(0, 10),
    start,
    end,
    start_instant,
    end_instant,
    minutes: Math.round((Date.parse(end_instant) - Date.parse(start_instant)) / 60_000),
    rooms: slot.rooms.map(room),
    ...present({ online_url: slot.online_url }),
  };
}
