// SPDX-License-Identifier: MIT
import { socialImage } from "../../derive/chrome.ts";
import { creditFiles } from "../../derive/credits/credit-files.ts";
import type { Edition } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";
import { kitVersion } from "../kit-version.ts";
import { permanentUuid } from "../uuid.ts";
import { aboutData } from "./about.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { axisData, formatData, freePageData, groupData, mediumData, newsData, trackData } from "./contents.ts";
import { childData, lineageData, withdrawnData } from "./family.ts";
import { organisationData, partnerData, personData } from "./people.ts";
import { placeData } from "./places.ts";
import { exportsData, feedsData, sectionsData } from "./publications.ts";
import { sessionData } from "./sessions.ts";
import { figureData } from "./shared.ts";
import { sourceData, taskData } from "./source.ts";
import { traceCounts, traceData } from "./traces.ts";

/**
 * The edition as data: `event.json`, for other tools, for hubs that gather editions, for whoever runs the event again.
 * Every text is a map from language to text, every address within the site is relative to the file itself, times are
 * given both on the event's clock and as instants. Its schema is `schemas/published/event-manifest.schema.json`.
 */
export function eventJson(exported: Exported): string {
  const { edition } = exported;
  const at = addressesOf(edition);
  return `${JSON.stringify({ ...identity(exported, at), ...programme(exported, at), ...results(exported, at) }, null, 1)}\n`;
}

function identity(exported: Exported, at: Addresses) {
  const { edition, state } = exported;
  const siteUrl = exported.url("");
  return {
    $schema: "../assets/event-manifest.schema.json",
    format: 1,
    kit: { name: "event-kit", version: kitVersion },
    id: edition.id,
    uuid: permanentUuid(edition.id),
    title: edition.title,
    short_title: edition.short_title,
    ...(siteUrl === undefined ? {} : { site_url: siteUrl }),
    hrefs: at.pages((paths) => paths.fixed("index")),
    image: at.own(socialImage(edition, edition.languages[0] ?? "")),
    languages: edition.languages,
    dates: { start: edition.dates.start, end: edition.dates.end },
    timezone: edition.timezone,
    mode: edition.mode,
    state,
    hashtags: edition.hashtags,
    ...aboutData(exported),
    counts: counts(edition),
    feeds: feedsData(edition, siteUrl, at),
    exports: exportsData(edition, at),
    credit_files: creditFiles(edition).map(({ key, type, path }) => ({ key, type, href: at.own(path) })),
    sections: sectionsData(exported, at),
    ...sourceData(exported, at),
    lineage: edition.lineage.map(lineageData),
    children: edition.children.map(childData),
    withdrawn: withdrawnData(edition, exported.withdrawn_media),
    tasks: edition.tasks.map(taskData),
  };
}

/** A session that is only proposed is shown nowhere, and does not count. */
function shownSessions({ sessions }: Edition) {
  return sessions.filter(({ status }) => status !== "proposed");
}

function counts(edition: Edition) {
  const sessions = shownSessions(edition).filter(({ kind }) => kind === "session");
  return {
    sessions: sessions.length,
    cancelled: sessions.filter(({ status }) => status === "cancelled").length,
    people: edition.people.filter(({ withdrawn }) => !withdrawn).length,
    organisations: edition.organisations.length,
    places: edition.places.length,
    rooms: edition.places.flatMap(({ rooms }) => rooms).length,
    formats: edition.formats.length,
    traces: traceCounts(edition),
  };
}

function programme(exported: Exported, at: Addresses) {
  const { edition } = exported;
  return {
    axes: edition.axes.map((axis) => axisData(axis, at)),
    tracks: edition.tracks.map((track) => trackData(track, at)),
    formats: edition.formats.map((format) => formatData(format, at)),
    places: edition.places.map((place) => placeData(place, at)),
    organisations: edition.organisations.map((one) => organisationData(one, at)),
    partners: edition.partners.map(partnerData),
    people: edition.people.filter(({ withdrawn }) => !withdrawn).map((person) => personData(person, at)),
    sessions: shownSessions(edition).map((session) => sessionData(session, exported, at)),
  };
}

function results(exported: Exported, at: Addresses) {
  const { edition } = exported;
  const received = edition.traces.filter(({ status }) => status !== "expected");
  return {
    traces: received.map((trace) => traceData(trace, exported, at)),
    figures: edition.figures.map(figureData),
    news: edition.news.map((item) => newsData(item, at)),
    pages: edition.pages.map((page) => freePageData(page, at)),
    working_groups: edition.working_groups.map((group) => groupData(group, at)),
    media: edition.media.filter(({ withdrawn }) => !withdrawn).map((medium) => mediumData(medium, at)),
  };
}
