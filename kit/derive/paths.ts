// SPDX-License-Identifier: MIT
import type { Id, Lang } from "../model/edition.ts";

/** Kinds of things that have a folder of pages of their own. */
export type Section =
  | "sessions"
  | "people"
  | "axes"
  | "formats"
  | "tracks"
  | "rooms"
  | "news"
  | "groups"
  | "pages"
  | "programme"
  | "traces"
  | "transcripts";

/** Pages that exist once in each language. */
export type FixedPage =
  | "index"
  | "now"
  | "programme"
  | "mine"
  | "people"
  | "axes"
  | "formats"
  | "tracks"
  | "practical"
  | "partners"
  | "news"
  | "groups"
  | "family"
  | "rooms"
  | "spoken"
  | "changes"
  | "traces"
  | "synthesis"
  | "outcomes"
  | "awaited"
  | "search"
  | "rerun"
  | "credits"
  | "legal"
  | "privacy"
  | "accessibility";

/** What traces are sorted by. */
export type TraceFacet = "axis" | "format" | "type" | "language" | "licence";

/**
 * Every address of an edition comes from here. The first language lives at `/<edition>/`, the others at
 * `/<edition>/<lang>/`; the words of paths are the same in every language, so that switching keeps the page.
 * Files are flat (`sessions/x.html`): one address a page, and it opens from a folder as it does from a server.
 */
export interface Paths {
  fixed(page: FixedPage): string;
  item(section: Section, id: Id): string;
  day(day: string): string;
  /** The grid of a day too large to be shown with its list. */
  grid(day: string): string;
  room(room: Id): string;
  /** The room among those of its place, on the practical page. */
  roomInPlace(room: Id): string;
  place(place: Id): string;
  /** What was said of an axis, or of the event; what is too long for one page goes on in numbered ones. */
  synthesis(axis: Id | undefined, part: number): string;
  /** What became of the event; what is too long for one page goes on in numbered ones. */
  outcomes(part: number): string;
  /** Traces that share a value: those of an axis, of a format, of a licence… What is too long for one page goes on in numbered ones. */
  traceGroup(facet: TraceFacet, value: string, part?: number): string;
  /** The programme as the scripts of pages read it. */
  programmeData(): string;
  /** What the page of search searches in. */
  searchData(): string;
}

/** The paths of one language of an edition. */
export function pathsFor(edition: Id, lang: Lang, mainLang: Lang): Paths {
  const root = lang === mainLang ? edition : `${edition}/${lang.toLowerCase()}`;
  return {
    // The screen of a hall is typed by hand: its address is a folder's.
    fixed: (page) => `${root}/${page === "now" ? "now/index" : page}.html`,
    item: (section, id) => `${root}/${section}/${id}.html`,
    day: (day) => `${root}/programme/${day}.html`,
    grid: (day) => `${root}/programme/${day}-grid.html`,
    room: (room) => `${root}/rooms/${room}.html`,
    roomInPlace: (room) => `${root}/practical.html#room-${room}`,
    place: (place) => `${root}/practical.html#place-${place}`,
    synthesis: (axis, part) =>
      axis === undefined
        ? `${root}/synthesis${part > 1 ? `-${part}` : ""}.html`
        : `${root}/synthesis/${axis}${part > 1 ? `/${part}` : ""}.html`,
    outcomes: (part) => `${root}/outcomes${part > 1 ? `-${part}` : ""}.html`,
    traceGroup: (facet, value, part = 1) =>
      `${root}/traces/by-${facet}/${nameOfFile(value, facet)}${part > 1 ? `/${part}` : ""}.html`,
    programmeData: () => `${root}/programme-data.js`,
    searchData: () => `${root}/search-data.js`,
  };
}

/** What is told of all editions together. */
export type AcrossPage = "index" | "people" | "axes" | "traces";

/**
 * Where a page across the editions of a series stands: the current edition's main language at `/editions/`, its others at
 * `/editions/<lang>/`; what is too long for one page goes on in numbered ones.
 */
export function acrossPath(page: AcrossPage, lang: Lang, mainLang: Lang, part = 1): string {
  const root = lang === mainLang ? "editions" : `editions/${lang.toLowerCase()}`;
  return `${root}/${page}${part > 1 ? `-${part}` : ""}.html`;
}

/** A value in small letters. Windows keeps four names for itself, which are also codes of languages (ISO 639-3), such as Cofán. */
function nameOfFile(value: string, facet: TraceFacet): string {
  const name = value.toLowerCase();
  return /^(?:aux|con|nul|prn)$/u.test(name) ? `${facet}-${name}` : name;
}

/** The calendar of what a page shows stands beside it: `sessions/x.html` and `sessions/x.ics`. */
export function calendarPath(page: string): string {
  return page.replace(/\.html$/u, ".ics");
}

/** Where the source of an edition stands, once for all its languages. */
export function sourcePath(edition: Id): string {
  return `${edition}/source.zip`;
}

/** Where a file of the event folder's `media/` is published. */
export function mediaPath(edition: Id, path: string): string {
  return `${edition}/${path}`;
}

/** The id of an hour in a day's page: `t1415`. */
export function hourAnchor(start: string): string {
  return `t${start.slice(11, 13)}${start.slice(14, 16)}`;
}
