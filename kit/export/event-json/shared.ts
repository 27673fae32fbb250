// SPDX-License-Identifier: MIT
import type { Figure, Link, Resource } from "../../model/edition.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";

/** A document, with where it stands: at an address of its own, or among the site's files. */
export function resourceData({ title, url, file, author, licence, date, archived_url }: Resource, at: Addresses) {
  return filled({ title, url, file: at.medium(file), author, licence, date, archived_url });
}

/** A link with its title. */
export function linkData({ url, title }: Link) {
  return { url, title };
}

/** A number, what it counts, and who says so. */
export function figureData({ counts, label, value, unit, kind, source }: Figure) {
  const { title, url, date } = source;
  return filled({ counts, label, value, unit, kind, source: filled({ title, url, date }) });
}
