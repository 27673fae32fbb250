// SPDX-License-Identifier: MIT
import type { PageKind } from "../../../kit/derive/site.ts";

/** What a page may need beyond what every page has: sessions in lists, the programme, its rooms, what the event tells, the hall screen. */
type Sheet = "sessions" | "programme" | "rooms" | "event" | "now";

const story: readonly Sheet[] = ["event"];
const about: readonly Sheet[] = ["sessions", "event"];
const programme: readonly Sheet[] = ["sessions", "programme"];
const places: readonly Sheet[] = ["sessions", "programme", "rooms"];

/** The stylesheets that a page of each kind has after `site.css`, which all have: names, in their order. */
export const pageSheets: Readonly<Record<PageKind, readonly Sheet[]>> = {
  landing: about,
  programme,
  day: programme,
  grid: programme,
  session: about,
  rooms: places,
  room: places,
  spoken: programme,
  changes: programme,
  now: ["sessions", "now"],
  mine: programme,
  axes: story,
  axis: about,
  formats: story,
  format: about,
  tracks: story,
  track: about,
  people: story,
  person: about,
  practical: story,
  partners: story,
  news: story,
  news_item: story,
  groups: story,
  group: about,
  page: story,
  credits: story,
  legal: story,
  privacy: story,
  accessibility: story,
  not_found: [],
};
