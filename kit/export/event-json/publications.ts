// SPDX-License-Identifier: MIT
import { fixedPages } from "../../derive/chrome.ts";
import { feedPaths } from "../../derive/feed-paths.ts";
import { pathsFor } from "../../derive/paths.ts";
import type { Edition } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";
import type { Addresses } from "./addresses.ts";

const perLanguage = [
  { format: "ics", type: "text/calendar", file: "programme.ics" },
  { format: "schedule-xml", type: "application/vnd.c3voc.schedule+xml", file: "schedule.xml" },
  { format: "schedule-json", type: "application/json", file: "schedule.json" },
  { format: "csv", type: "text/csv", file: "programme.csv" },
  { format: "geojson", type: "application/geo+json", file: "places.geojson" },
] as const;

/** The same programme in the formats of other tools, with what each is and where it stands. */
export function exportsData(edition: Edition, at: Addresses) {
  const written = perLanguage.filter(({ format }) => isWritten(edition, format));
  return edition.languages.flatMap((language) => {
    const front = pathsFor(edition.id, language, edition.languages[0] ?? language).fixed("index");
    const root = at.own(front).replace(/[^/]*$/u, "");
    return written.map(({ format, type, file }) => ({ format, type, language, href: root + file }));
  });
}

/** The feeds of each language; none when the site's address is not known, for a feed's links must be absolute. */
export function feedsData(edition: Edition, siteUrl: string | undefined, at: Addresses) {
  return edition.languages.flatMap((language) => {
    const paths = feedPaths(edition, language, siteUrl);
    if (paths === undefined) return [];
    return [
      { type: "application/atom+xml", language, href: at.own(paths.atom) },
      { type: "application/feed+json", language, href: at.own(paths.json) },
    ];
  });
}

/** The pages that gather what remains of the edition, in each language; only those it has. */
export function sectionsData({ edition, state }: Exported, at: Addresses) {
  const exists = fixedPages(edition, state);
  const gathering = ["traces", "synthesis", "outcomes", "awaited", "search", "family", "rerun", "credits"] as const;
  return Object.fromEntries(
    gathering.filter((page) => exists.has(page)).map((page) => [page, at.pages((paths) => paths.fixed(page))]),
  );
}

/** An event without a timed session has no calendar, one without coordinates no map. */
function isWritten(edition: Edition, format: (typeof perLanguage)[number]["format"]): boolean {
  if (format === "geojson") return edition.places.some(({ geo }) => geo !== undefined);
  if (format === "ics") return edition.sessions.some(({ slots, status }) => slots.length > 0 && status !== "proposed");
  return true;
}
