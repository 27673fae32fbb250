// SPDX-License-Identifier: MIT
import type { ProgrammeIndex, SessionData, TextData } from "../../../../kit/page-data/programme-index.ts";
import { type Fields, indexed } from "../search/rank.ts";
import type { FacetKind, Traits } from "./facets.ts";

/** A session of the programme with what filters and search compare. */
export interface Known {
  readonly data: SessionData;
  readonly traits: Traits;
  /** Folded for search, when a search first asks for them. */
  readonly fields: () => Fields;
}

/** What a session says, in the words of the programme, for whoever looks for a word that it may have. */
export function wordsOf(index: ProgrammeIndex, data: SessionData): string {
  return fieldsOf(index, data).join(" ");
}

/** Every session of the programme, ready to be looked for. */
export function knownSessions(index: ProgrammeIndex): readonly Known[] {
  return index.sessions.map((data) => {
    let fields: Fields | undefined;
    return {
      data,
      traits: traitsOf(index, data),
      fields: () => {
        fields ??= indexed(fieldsOf(index, data));
        return fields;
      },
    };
  });
}

/** The words of a text, whatever its language. */
export function textOf(said: TextData | undefined): string {
  return typeof said === "string" ? said : (said?.[0] ?? "");
}

/** The title of a value of a filter: what an axis, a format, a track, a place, a room or a language is called. */
export function titleOf(index: ProgrammeIndex, kind: FacetKind, id: string): TextData {
  const named = listOf(index, kind).find(([one]) => one === id);
  return named?.[1] ?? id;
}

/** The ids of a kind in the order of the event. */
export function idsOf(index: ProgrammeIndex, kind: FacetKind): readonly string[] {
  return listOf(index, kind).map(([id]) => id);
}

function listOf(index: ProgrammeIndex, kind: FacetKind): readonly (readonly [string, TextData, ...unknown[]])[] {
  const lists = {
    axis: index.axes,
    format: index.formats,
    track: index.tracks,
    place: index.places,
    room: index.rooms,
    language: index.languages,
  };
  return lists[kind];
}

function traitsOf(index: ProgrammeIndex, { a = [], f, k, l, s = [] }: SessionData): Traits {
  const ids = (kind: FacetKind, ranks: readonly (number | undefined)[]) => {
    const list = listOf(index, kind);
    return [...new Set(ranks.flatMap((rank) => (rank === undefined ? [] : (list[rank]?.[0] ?? []))))];
  };
  const rooms = s.flatMap((slot) => slot[4]);
  return {
    axis: ids("axis", a),
    format: ids("format", [f]),
    track: ids("track", [k]),
    place: ids(
      "place",
      rooms.map((room) => index.rooms[room]?.[2]),
    ),
    room: ids("room", rooms),
    language: ids("language", [l]),
  };
}

function fieldsOf(
  index: ProgrammeIndex,
  { t, q, x = "", a = [], f, k, l, p = [], o = [], s = [] }: SessionData,
): Fields {
  const title = (list: readonly (readonly [string, TextData, ...unknown[]])[], rank: number | undefined) =>
    rank === undefined ? "" : textOf(list[rank]?.[1]);
  const rooms = s.flatMap((slot) => slot[4]);
  return [
    textOf(t),
    [...p, ...o].map((person) => index.people[person] ?? "").join(" "),
    [textOf(q), ...a.map((axis) => title(index.axes, axis))].join(" "),
    [
      x,
      title(index.formats, f),
      title(index.tracks, k),
      title(index.languages, l),
      ...s.map(([start]) => index.days.find(([day]) => day === start.slice(0, 10))?.[1] ?? ""),
      ...rooms.flatMap((room) => [title(index.rooms, room), title(index.places, index.rooms[room]?.[2])]),
    ].join(" "),
  ];
}
