// SPDX-License-Identifier: MIT
import type { InSeries } from "../model/series.ts";
import type { Page, PageKind } from "./site.ts";

/**
 * Which pages of a past edition search engines are still to find: what was said, done and left there, by whom. What made
 * sense before and during it, and the lists and notices that the current edition has too, would stand in front of the
 * current ones: they stay where they are, for whoever follows a link, and ask not to be listed.
 */
const stillFound: Readonly<Record<PageKind, boolean>> = {
  landing: true,
  session: true,
  person: true,
  axes: true,
  axis: true,
  track: true,
  trace: true,
  traces: true,
  trace_group: true,
  transcript: true,
  synthesis: true,
  axis_synthesis: true,
  outcomes: true,
  family: true,
  group: true,
  news_item: true,
  page: true,
  credits: true,
  programme: false,
  day: false,
  grid: false,
  rooms: false,
  room: false,
  spoken: false,
  changes: false,
  now: false,
  mine: false,
  awaited: false,
  search: false,
  people: false,
  formats: false,
  format: false,
  tracks: false,
  groups: false,
  rerun: false,
  practical: false,
  partners: false,
  news: false,
  legal: false,
  privacy: false,
  accessibility: false,
  editions: false,
  editions_people: false,
  editions_axes: false,
  editions_traces: false,
  moved: false,
  not_found: false,
};

/** A page as its edition shows it: once another edition is the current one, only what lasts is for search engines. */
export function asOfSeries(page: Page, series: InSeries | undefined): Page {
  return series?.past && page.indexed && !stillFound[page.kind] ? { ...page, indexed: false } : page;
}
