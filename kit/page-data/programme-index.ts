// SPDX-License-Identifier: MIT
/**
 * The programme as the scripts of pages read it: `programme-data.js` assigns one of these to the global `eventKitProgramme`.
 * Types only. Keys of what is repeated are short, for a phone on a slow line; lists of names are written once and pointed
 * at by rank. Nobody who has withdrawn is in it.
 */

/** A text of the page's language, or a text and the language it is really in. */
export type TextData = string | readonly [text: string, lang: string];

/** A thing that has a title: an axis, a format, a track, a place. */
export type NamedData = readonly [id: string, title: TextData];

/** A room: its place is a rank in `places`. */
export type RoomData = readonly [id: string, name: TextData, place: number];

/**
 * One time of a session: local start `YYYY-MM-DDTHH:MM`; its time in words, a rank in `ranges`; start in minutes since the
 * epoch; length in minutes; ranks of rooms; where it is as calendars say it, a rank in `wheres`; its link, held online.
 */
export type SlotData = readonly [
  start: string,
  range: number,
  epochMinutes: number,
  minutes: number,
  rooms: readonly number[],
  where: number,
  online?: string,
];

export interface SessionData {
  readonly id: string;
  /** Title. */
  readonly t: TextData;
  /** Question. */
  readonly q?: TextData;
  /** The beginning of its text, to search in. */
  readonly x?: string;
  /** Ranks of its axes, format, track. */
  readonly a?: readonly number[];
  readonly f?: number;
  readonly k?: number;
  /** Ranks of the people whom its card names, then of the others who take part. */
  readonly p?: readonly number[];
  readonly o?: readonly number[];
  /** Rank of the language it is held in. */
  readonly l?: number;
  readonly s?: readonly SlotData[];
  /** Its status when it is not simply scheduled, with why. */
  readonly st?: "added" | "moved" | "cancelled";
  readonly n?: TextData;
  /** What calendars know a version by: the day it was last said, and its sequence. */
  readonly u: string;
  readonly r?: number;
  /** Its title in calendars, where that is another. */
  readonly c?: string;
}

/** Words that scripts say; `{0}`, `{1}` stand for what they say them of. */
export interface ProgrammeWords {
  /** `12 séances`, by plural category of the language; `{0}` is the number. */
  readonly sessions: Readonly<Record<string, string>>;
  readonly and: readonly [between: string, last: string];
  readonly status: Readonly<Record<"added" | "moved" | "cancelled", string>>;
  readonly kinds: Readonly<Record<"axis" | "format" | "track" | "place" | "room" | "language", string>>;
  readonly say: Readonly<Record<SayKey, string>>;
}

export type SayKey =
  | "results"
  | "shown"
  | "none"
  | "none_help"
  | "suggestions"
  | "everywhere"
  | "without"
  | "remove"
  | "clear"
  | "more"
  | "overlap"
  | "gone"
  | "forget"
  | "cleared"
  | "restored"
  | "copied"
  | "kept_shared"
  | "unscheduled"
  | "mine"
  | "online";

export interface ProgrammeIndex {
  readonly edition: string;
  readonly lang: string;
  /** Short title of the event. */
  readonly title: string;
  /** Absolute address of the language's root with a final `/`, when it is known. */
  readonly url?: string;
  /** Where a session's page stands from the language's root; `{0}` is its id. */
  readonly page: string;
  readonly axes: readonly NamedData[];
  readonly formats: readonly NamedData[];
  readonly tracks: readonly NamedData[];
  readonly places: readonly NamedData[];
  readonly rooms: readonly RoomData[];
  readonly people: readonly string[];
  /** BCP 47 tag and name. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  /** `2031-06-14` and its name. */
  readonly days: readonly (readonly [day: string, name: string])[];
  /** `09:30` and how it is said. */
  readonly clocks: readonly (readonly [clock: string, said: string])[];
  readonly ranges: readonly string[];
  readonly wheres: readonly string[];
  readonly sessions: readonly SessionData[];
  readonly words: ProgrammeWords;
}
