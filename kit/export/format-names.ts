// SPDX-License-Identifier: MIT

/** What `event-kit export --to` can write. Apart from the formats themselves, so that help loads none of them. */
export const formatNames = ["ics", "schedule-xml", "schedule-json", "event-json", "csv", "geojson", "jsonld"] as const;

export type FormatName = (typeof formatNames)[number];
