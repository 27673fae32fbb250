// SPDX-License-Identifier: MIT
import type { Context } from "./context.ts";
import type { FileForTools } from "./site.ts";

/**
 * What the site holds for other programs, with their site paths in the page's language: the table first, which most people
 * open, then timetables, places, the whole event, feeds. Only what is really written: no places without coordinates, no feed
 * without an address or news.
 */
export function filesForTools({ edition, chrome }: Context): readonly FileForTools[] {
  const here = chrome.home.replace(/[^/]*$/u, "");
  const located = edition.places.some(({ geo }) => geo !== undefined);
  return [
    { key: "csv", path: `${here}programme.csv` },
    { key: "schedule_xml", path: `${here}schedule.xml` },
    { key: "schedule_json", path: `${here}schedule.json` },
    ...(located ? [{ key: "geojson", path: `${here}places.geojson` } as const] : []),
    { key: "event_json", path: chrome.event_json },
    ...feedFiles(chrome.feeds),
  ];
}

function feedFiles(feeds: Context["chrome"]["feeds"]): readonly FileForTools[] {
  if (feeds === undefined) return [];
  return [
    { key: "atom", path: feeds.atom },
    { key: "json_feed", path: feeds.json },
  ];
}
