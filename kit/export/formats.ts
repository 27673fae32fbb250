// SPDX-License-Identifier: MIT

import { citationCff } from "./credits/citation-cff.ts";
import { citationsBib, citationsJson } from "./credits/citations.ts";
import { creditsJson } from "./credits/credits-json.ts";
import { eventJson } from "./event-json/event-json.ts";
import { type ExportsOf, inEachLanguage, onceForEdition } from "./export-file.ts";
import type { Exported } from "./exported.ts";
import { atomFeed } from "./feeds/atom.ts";
import { jsonFeed } from "./feeds/json-feed.ts";
import type { FormatName } from "./format-names.ts";
import { calendarFiles, programmeCalendar } from "./ical/calendar-files.ts";
import { jsonLd } from "./json-ld.ts";
import { placesGeojson } from "./places-geojson.ts";
import { roCrate } from "./ro-crate/ro-crate.ts";
import { scheduleJson } from "./schedule/schedule-json.ts";
import { scheduleXml } from "./schedule/schedule-xml.ts";
import { sessionsCsv } from "./sessions-csv/sessions-csv.ts";

/** `export --to <name>`: the whole edition in one language, as one text. One line for each format. */
export const exportTexts: Readonly<Record<FormatName, (exported: Exported) => string>> = {
  ics: programmeCalendar,
  "event-json": eventJson,
  jsonld: jsonLd,
  "schedule-xml": scheduleXml,
  "schedule-json": scheduleJson,
  csv: sessionsCsv,
  geojson: placesGeojson,
};

/** What a site holds for other tools, in the order in which files are written: `inEachLanguage("schedule.xml", scheduleXml)`. */
export const siteExports: readonly ExportsOf[] = [
  calendarFiles,
  onceForEdition("event.json", eventJson),
  onceForEdition("credits.json", creditsJson),
  onceForEdition("CITATION.cff", citationCff),
  onceForEdition("citations.bib", citationsBib),
  onceForEdition("citations.json", citationsJson),
  onceForEdition("ro-crate-metadata.json", roCrate),
  inEachLanguage("feed.xml", atomFeed),
  inEachLanguage("feed.json", jsonFeed),
  inEachLanguage("schedule.xml", scheduleXml),
  inEachLanguage("schedule.json", scheduleJson),
  inEachLanguage("programme.csv", sessionsCsv),
  inEachLanguage("places.geojson", placesGeojson),
];
