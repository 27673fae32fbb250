// SPDX-License-Identifier: MIT
import type { SourceArchive } from "../bundle/bundle.ts";
import { type Paths, pathsFor } from "../derive/paths.ts";
import { say } from "../derive/say.ts";
import type { Page, SiteModel } from "../derive/site.ts";
import { absoluteUrl } from "../derive/sitemap.ts";
import { rememberedOf } from "../memo/remembered-of.ts";
import type { Edition, EditionState, Id, Lang, LocalizedText, Person } from "../model/edition.ts";
import type { Series } from "../model/series.ts";
import { wordsFor } from "../words/index.ts";
import type { Words } from "../words/words.ts";

/** What every export reads: the edition as one language says it, and the addresses of its pages. */
export interface Exported {
  readonly edition: Edition;
  /** Where the edition is in its life on the day of the build. */
  readonly state: EditionState;
  readonly lang: Lang;
  readonly words: Words;
  readonly paths: Paths;
  /** The pages of this language. */
  readonly pages: readonly Page[];
  /** Absolute URL of a site path; undefined when the site's address is not known. */
  url(path: string): string | undefined;
  /** A text in this language, or in the first that has it. */
  text(text: LocalizedText): string;
  /** The series of which the site holds the other editions too. */
  readonly series?: Series;
  /** The packed source of the event, when the site carries it. */
  readonly source?: SourceArchive;
  /** Files that the organisers said are withdrawn, by their paths in the event folder. */
  readonly withdrawn_media: readonly string[];
  /** Undefined for a person who has withdrawn: they appear in no export. */
  person(id: Id): Person | undefined;
}

/** The edition of a site as exports read it, in one of its languages; the same one, with all that it remembers, whenever it is asked for. */
export function exportedIn(site: SiteModel, lang: Lang): Exported {
  const known = ofSite(site);
  const exported = known.get(lang) ?? exportedOf(site, lang);
  known.set(lang, exported);
  return exported;
}

const ofSite = rememberedOf((_site: SiteModel) => new Map<Lang, Exported>());

function exportedOf(site: SiteModel, lang: Lang): Exported {
  const { edition, state, site_url } = site;
  const people = new Map(edition.people.filter(({ withdrawn }) => !withdrawn).map((person) => [person.id, person]));
  return {
    edition,
    state,
    lang,
    words: wordsFor(lang),
    pages: site.pages.filter((page) => page.lang === lang),
    paths: pathsFor(edition.id, lang, edition.languages[0] ?? lang),
    url: (path) => (site_url === undefined ? undefined : absoluteUrl(site_url, path)),
    text: once((text) => say(text, lang, edition.languages).text),
    withdrawn_media: site.withdrawn_media ?? [],
    person: (id) => people.get(id),
    ...(site.in_series && { series: site.in_series }),
    ...(site.source && { source: site.source }),
  };
}

/** The same titles are in every format: each is said once. */
function once(say: (text: LocalizedText) => string): (text: LocalizedText) => string {
  const said = new WeakMap<LocalizedText, string>();
  return (text) => {
    const before = said.get(text);
    if (before !== undefined) return before;
    const now = say(text);
    said.set(text, now);
    return now;
  };
}
