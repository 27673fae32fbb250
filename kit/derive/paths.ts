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
  | "programme";

/** Pages that exist once in each language. */
export type FixedPage =
  | "index"
  | "programme"
  | "people"
  | "axes"
  | "formats"
  | "tracks"
  | "practical"
  | "partners"
  | "news"
  | "groups"
  | "credits"
  | "legal"
  | "privacy"
  | "accessibility";

/**
 * Every address of an edition comes from here. The first language lives at `/<edition>/`, the others at
 * `/<edition>/<lang>/`; the words of paths are the same in every language, so that switching keeps the page.
 * Files are flat (`sessions/x.html`): one address a page, and it opens from a folder as it does from a server.
 */
export interface Paths {
  fixed(page: FixedPage): string;
  item(section: Section, id: Id): string;
  day(day: string): string;
  room(room: Id): string;
  place(place: Id): string;
}

/** The paths of one language of an edition. */
export function pathsFor(edition: Id, lang: Lang, mainLang: Lang): Paths {
  const root = lang === mainLang ? edition : `${edition}/${lang.toLowerCase()}`;
  return {
    fixed: (page) => `${root}/${page}.html`,
    item: (section, id) => `${root}/${section}/${id}.html`,
    day: (day) => `${root}/programme/${day}.html`,
    room: (room) => `${root}/practical.html#room-${room}`,
    place: (place) => `${root}/practical.html#place-${place}`,
  };
}

/** The calendar of what a page shows stands beside it: `sessions/x.html` and `sessions/x.ics`. */
export function calendarPath(page: string): string {
  return page.replace(/\.html$/u, ".ics");
}

/** Where a file of the event folder's `media/` is published. */
export function mediaPath(edition: Id, path: string): string {
  return `${edition}/${path}`;
}

/** The id of an hour in a day's page: `t1415`. */
export function hourAnchor(start: string): string {
  return `t${start.slice(11, 13)}${start.slice(14, 16)}`;
}
