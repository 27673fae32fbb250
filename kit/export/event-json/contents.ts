// SPDX-License-Identifier: MIT
import type { Axis, Format, FreePage, Medium, NewsItem, Track, WorkingGroup } from "../../model/edition.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";
import { resourceData } from "./shared.ts";

/** A theme of the edition, with its question, its colour and its shape. */
export function axisData({ id, title, question, description, color, shape }: Axis, at: Addresses) {
  return filled({
    id,
    title,
    question,
    description,
    color,
    shape,
    hrefs: at.pages((paths) => paths.item("axes", id)),
  });
}

/** A suite of sessions. */
export function trackData({ id, title, description, axis, lead }: Track, at: Addresses) {
  return filled({ id, title, description, axis, lead, hrefs: at.pages((paths) => paths.item("tracks", id)) });
}

/** A format with its whole method sheet: what another territory needs to run it again. */
export function formatData(format: Format, at: Addresses) {
  const { id, title, purpose, produces, steps, group_size, duration, room_setup, roles, materials } = format;
  return filled({
    id,
    title,
    purpose,
    produces,
    steps,
    group_size,
    duration,
    room_setup,
    roles,
    materials,
    description: format.description,
    sources: format.sources.map((one) => resourceData(one, at)),
    from_kit: format.from_kit,
    hrefs: at.pages((paths) => paths.item("formats", id)),
  });
}

/** A piece of news, by its title and summary; its page holds the text. */
export function newsData({ id, title, date, summary, authors }: NewsItem, at: Addresses) {
  return filled({ id, title, date, summary, authors, hrefs: at.pages((paths) => paths.item("news", id)) });
}

/** A page of the organiser's own, by its title and summary. */
export function freePageData({ id, title, summary, updated }: FreePage, at: Addresses) {
  return filled({ id, title, summary, updated, hrefs: at.pages((paths) => paths.item("pages", id)) });
}

/** A working group, by its title and purpose. */
export function groupData({ id, title, purpose }: WorkingGroup, at: Addresses) {
  return filled({ id, title, purpose, hrefs: at.pages((paths) => paths.item("groups", id)) });
}

/** A file of the site, with its author and licence. */
export function mediumData({ path, alt, caption, credit, licence, source }: Medium, at: Addresses) {
  return filled({ path: at.medium(path), alt, caption, credit, licence, source });
}
