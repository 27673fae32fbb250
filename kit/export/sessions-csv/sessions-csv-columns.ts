// SPDX-License-Identifier: MIT
import { sessionRoles } from "../../derive/pages/sessions.ts";
import { hasPage } from "../../derive/views.ts";
import type { Id, LocalizedText, Session, SessionRole, Slot } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";

/** A session at one of its times, or without one. */
export interface Row {
  readonly session: Session;
  readonly slot: Slot | undefined;
  /** From 1; 0 without a time. */
  readonly rank: number;
}
type Value = string | number | undefined;
export type Columns = Readonly<Record<string, (row: Row) => Value>>;

/** Between the things of one cell. */
const between = " | ";

/** The columns of the table, in order: what each says of a session at one of its times. */
export function columnsOf(exported: Exported): Columns {
  return {
    ...sessionColumns(exported),
    ...timeColumns,
    ...placeColumns(exported),
    ...subjectColumns(exported),
    ...peopleColumns(exported),
    ...lastColumns(exported),
  };
}

function sessionColumns({ text }: Exported): Columns {
  const said = (value: LocalizedText | undefined) => value && text(value);
  return {
    id: ({ session }) => session.id,
    slot: ({ rank }) => (rank === 0 ? undefined : rank),
    title: ({ session }) => text(session.title),
    subtitle: ({ session }) => said(session.subtitle),
    question: ({ session }) => said(session.question),
    kind: ({ session }) => session.kind,
    status: ({ session }) => session.status,
    status_note: ({ session }) => said(session.status_note),
  };
}

const timeColumns: Columns = {
  day: ({ slot }) => slot?.start.slice(0, 10),
  start_time: ({ slot }) => slot?.start.slice(11),
  end_time: ({ slot }) => slot?.end.slice(11),
  start: ({ slot }) => slot?.start,
  end: ({ slot }) => slot?.end,
  start_instant: ({ slot }) => slot?.start_instant,
  end_instant: ({ slot }) => slot?.end_instant,
  minutes: ({ slot }) => slot && Math.round((Date.parse(slot.end_instant) - Date.parse(slot.start_instant)) / 60_000),
};

function placeColumns({ edition, text }: Exported): Columns {
  const known = new Map(
    edition.places.flatMap((place) => {
      const at = { place: place.id, place_name: text(place.name) };
      return place.rooms.map((room) => [room.id, { ...at, room_name: text(room.name) }] as const);
    }),
  );
  const all = (slot: Slot | undefined, field: "place" | "place_name") =>
    [...new Set(slot?.rooms.map((id) => known.get(id)?.[field]))].join(between);
  return {
    rooms: ({ slot }) => slot?.rooms.join(between),
    rooms_names: ({ slot }) => slot?.rooms.map((id) => known.get(id)?.room_name).join(between),
    places: ({ slot }) => all(slot, "place"),
    places_names: ({ slot }) => all(slot, "place_name"),
    online_url: ({ slot }) => slot?.online_url,
  };
}

function subjectColumns({ edition, text }: Exported): Columns {
  const titles = (list: readonly { readonly id: Id; readonly title: LocalizedText }[]) => {
    const known = new Map(list.map(({ id, title }) => [id, text(title)]));
    return (id: Id | undefined) => known.get(id ?? "");
  };
  const [axis, track, format] = [titles(edition.axes), titles(edition.tracks), titles(edition.formats)];
  return {
    axes: ({ session }) => session.axes.join(between),
    axes_titles: ({ session }) => session.axes.map(axis).join(between),
    track: ({ session }) => session.track,
    track_title: ({ session }) => track(session.track),
    format: ({ session }) => session.format,
    format_title: ({ session }) => format(session.format),
    language: ({ session }) => session.language,
    level: ({ session }) => session.level,
    capacity: ({ session }) => session.capacity,
  };
}

/** Ids, then names, for each role; nobody who has withdrawn. */
function peopleColumns({ person }: Exported): Columns {
  const shown = ({ session }: Row, role: SessionRole) =>
    session.people[role].map(person).filter((found) => found !== undefined);
  const columns = sessionRoles.flatMap((role): [string, Columns[string]][] => [
    [
      role,
      (row) =>
        shown(row, role)
          .map(({ id }) => id)
          .join(between),
    ],
    [
      `${role}_names`,
      (row) =>
        shown(row, role)
          .map(({ name }) => name)
          .join(between),
    ],
  ]);
  return Object.fromEntries(columns);
}

function lastColumns({ url, paths }: Exported): Columns {
  return {
    registration_url: ({ session }) => session.registration_url,
    recording_url: ({ session }) => session.recording.url,
    updated: ({ session }) => session.updated,
    revision: ({ session }) => session.revision,
    url: ({ session }) => (hasPage(session) ? url(paths.item("sessions", session.id)) : undefined),
  };
}
