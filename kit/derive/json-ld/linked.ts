// SPDX-License-Identifier: MIT
import type { Edition, EditionState, Id, Lang, LocalizedText, Person } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { acrossPath, type Paths, pathsFor } from "../paths.ts";
import { excerpt, say } from "../say.ts";
import type { SiteModel } from "../site.ts";
import { absoluteUrl } from "../sitemap.ts";

/** An edition as one language says it, with the addresses of its pages: what JSON-LD is made from. */
export interface Linked {
  readonly edition: Edition;
  readonly state: EditionState;
  readonly lang: Lang;
  readonly paths: Paths;
  /** Absolute URL of a site path; undefined when the site's address is not known. */
  url(path: string): string | undefined;
  text(text: LocalizedText): string;
  /** The name of its series, when the other editions are on the same site; undefined also when its address is not known. */
  readonly series_id?: string;
  /** Undefined for whoever has withdrawn. */
  person(id: Id): Person | undefined;
}

/** A site's edition in one of its languages. */
export function linkedIn(site: SiteModel, lang: Lang): Linked {
  const { edition, state, site_url } = site;
  const url = (path: string) => (site_url === undefined ? undefined : absoluteUrl(site_url, path));
  const people = new Map(edition.people.filter(({ withdrawn }) => !withdrawn).map((person) => [person.id, person]));
  return {
    edition,
    state,
    lang,
    paths: pathsFor(edition.id, lang, edition.languages[0] ?? lang),
    url,
    ...present({ series_id: site.in_series && seriesId(url) }),
    text: (text) => say(text, lang, edition.languages).text,
    person: (id) => people.get(id),
  };
}

/** The name of the series of a site of several editions in linked data: their common page. */
function seriesId(url: Linked["url"]): string | undefined {
  const page = url(acrossPath("index", "", ""));
  return page && `${page}#it`;
}

/**
 * The name of a thing in linked data: its page in the main language, with a fragment, so that every language speaks of
 * the same thing. Undefined when the site's address is not known.
 */
export function idOf({ edition, lang, url }: Linked, pick: (paths: Paths) => string): string | undefined {
  if (url("") === undefined) return undefined;
  const main = edition.languages[0] ?? lang;
  const page = url(pick(pathsFor(edition.id, main, main)));
  return page === undefined || page.includes("#") ? page : `${page}#it`;
}

/** The beginning of an author's Markdown as plain text; undefined when there is none. */
export function plainOf({ text }: Linked, said: LocalizedText | undefined): string | undefined {
  return (said && excerpt(text(said), 300)) || undefined;
}
