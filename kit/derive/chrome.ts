// SPDX-License-Identifier: MIT
import type { Contact, Edition, EditionState } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { InSeries } from "../model/series.ts";
import { promisedTraces } from "../status/promised-trace.ts";
import { cityOf } from "./city-of.ts";
import { hasFamily } from "./family/has-family.ts";
import { feedPaths } from "./feed-paths.ts";
import { looksOf } from "./looks-of.ts";
import { allEditions, menusOf } from "./menus-of.ts";
import { hasTimes, nowOf } from "./now-span.ts";
import { hasOutcomes } from "./outcomes/outcome-lists.ts";
import type { FixedPage } from "./paths.ts";
import type { Chrome, ContactView } from "./site.ts";
import { isGathered } from "./synthesis/gather.ts";
import { hasPage, type Views } from "./views.ts";
import { changedSessions, hasTraces, isGathering, isSearched, spokenLanguages, usedRooms } from "./what-exists.ts";

/** The fixed pages this edition has, in the order in which they are made: those about nothing are left out. */
export function fixedPages(edition: Edition, state: EditionState): ReadonlySet<FixedPage> {
  const has: Readonly<Record<FixedPage, boolean>> = {
    index: true,
    rerun: true,
    credits: true,
    legal: true,
    privacy: true,
    accessibility: true,
    programme: edition.sessions.length > 0,
    now: hasTimes(edition),
    mine: edition.sessions.some(hasPage),
    people: edition.people.some((person) => !person.withdrawn),
    axes: edition.axes.length > 0,
    formats: edition.formats.length > 0,
    tracks: edition.tracks.length > 0,
    practical: edition.places.length > 0,
    partners: edition.partners.length > 0,
    news: edition.news.length > 0,
    groups: edition.working_groups.length > 0,
    family: hasFamily(edition),
    rooms: usedRooms(edition).size > 0,
    spoken: spokenLanguages(edition).length > 1,
    changes: changedSessions(edition).length > 0,
    synthesis: edition.traces.some((trace) => trace.status !== "expected" && isGathered(trace)),
    traces: hasTraces(edition, state),
    search: isSearched(edition),
    outcomes: hasOutcomes(edition),
    awaited: isGathering(state) && promisedTraces(edition).length > 0,
  };
  const pages = Object.keys(has) as FixedPage[];
  return new Set(pages.filter((page) => has[page]));
}

/** Where an edition stands: the address of its site, and other editions beside it. */
export interface Around {
  readonly siteUrl: string | undefined;
  readonly series: InSeries | undefined;
}

/** What every page of one language shares. */
export function chromeOf(edition: Edition, views: Views, state: EditionState, { siteUrl, series }: Around): Chrome {
  const exists = fixedPages(edition, state);
  return {
    lang: views.lang,
    edition: inBrief(edition, views),
    state,
    home: views.paths.fixed("index"),
    ...menusOf(edition, views, { exists, state, series }),
    ...looksOf(edition),
    event_json: `${edition.id}/event.json`,
    social_image: socialImage(edition, views.lang),
    content_licence: views.licence(edition.licences.content),
    // Without an audit nothing may be claimed, whatever the organiser wrote.
    accessibility_status: edition.accessibility.audit === undefined ? "not" : edition.accessibility.status,
    hashtags: edition.hashtags,
    ...present({
      logo: views.picture(edition.theme.logo),
      site_url: siteUrl,
      feeds: feedPaths(edition, views.lang, siteUrl),
      now: nowOf(edition, views),
      mine: exists.has("mine") ? { path: views.paths.fixed("mine"), data: views.paths.programmeData() } : undefined,
      search: exists.has("search") ? views.paths.fixed("search") : undefined,
      contact: edition.contact && contactView(edition.contact, views),
      series: series && {
        name: views.text(series.series.name),
        past: series.past,
        current: "index.html",
        editions: allEditions(edition, views, series),
      },
    }),
  };
}

/** What every page says of the edition. */
function inBrief(edition: Edition, views: Views): Chrome["edition"] {
  const { id, dates, mode, timezone, places } = edition;
  return {
    id,
    title: views.text(edition.title),
    short_title: views.text(edition.short_title),
    start: dates.start,
    end: dates.end,
    mode,
    timezone,
    ...present({
      tagline: views.maybe(edition.tagline),
      city: cityOf(edition, views),
      place: places.length === 1 ? views.maybe(places[0]?.name) : undefined,
    }),
  };
}

/** Where the card for social networks stands, in one language. */
export function socialImage(edition: Edition, lang: string): string {
  return `${edition.id}/social${lang === edition.languages[0] ? "" : `-${lang.toLowerCase()}`}.png`;
}

/** An e-mail or a phone is shown only when the organiser asked for it by name. */
function contactView({ name, url, email, phone, publish }: Contact, views: Views): ContactView {
  return present({
    name: views.maybe(name),
    url,
    email: publish.includes("email") ? email : undefined,
    phone: publish.includes("phone") ? phone : undefined,
  });
}
