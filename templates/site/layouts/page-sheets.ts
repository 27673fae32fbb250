// SPDX-License-Identifier: MIT
import type { PageKind } from "../../../kit/derive/site.ts";

/** What a page may need beyond what every page has: sessions in lists, the programme, its rooms, what the event tells, the hall screen. */
type Sheet =
  | "sessions"
  | "programme"
  | "rooms"
  | "event"
  | "now"
  | "recordings"
  | "awaited"
  | "family"
  | "rerun"
  | "trace-lists"
  | "editions"
  | "series";

const story: readonly Sheet[] = ["event"];
const about: readonly Sheet[] = ["sessions", "event"];
const lists: readonly Sheet[] = ["event", "trace-lists"];
const recorded: readonly Sheet[] = ["sessions", "event", "recordings"];
const programme: readonly Sheet[] = ["sessions", "programme"];
const places: readonly Sheet[] = ["sessions", "programme", "rooms"];

/** What pages of a site of several editions have besides, and the front page that shows the posters of earlier ones. */
export const seriesSheets = { all: "series", posters: "editions" } as const satisfies Readonly<Record<string, Sheet>>;

/** The stylesheets that a page of each kind has after `site.css`, which all have: names, in their order. */
export const pageSheets: Readonly<Record<PageKind, readonly Sheet[]>> = {
  landing: about,
  programme,
  day: programme,
  grid: programme,
  session: recorded,
  synthesis: about,
  axis_synthesis: about,
  outcomes: story,
  trace: recorded,
  transcript: ["event", "recordings"],
  rooms: places,
  room: places,
  spoken: programme,
  changes: programme,
  now: ["sessions", "now"],
  mine: programme,
  awaited: ["awaited"],
  family: ["event", "family"],
  traces: lists,
  trace_group: lists,
  search: ["trace-lists"],
  axes: story,
  axis: [...about, "trace-lists"],
  formats: story,
  format: about,
  tracks: story,
  track: about,
  people: story,
  person: [...about, "trace-lists"],
  practical: story,
  partners: story,
  news: story,
  news_item: story,
  groups: story,
  group: lists,
  page: story,
  rerun: ["event", "rerun"],
  credits: story,
  legal: story,
  privacy: story,
  accessibility: story,
  editions: ["editions"],
  editions_people: ["event", "editions"],
  editions_axes: ["editions"],
  editions_traces: ["trace-lists", "editions"],
  moved: [],
  not_found: [],
};
