// SPDX-License-Identifier: MIT

/** The formats that `event-kit export --to` can write. Apart from the formats themselves, so that help loads none of them. */
export const formatNames = ["ics", "schedule-xml", "schedule-json", "event-json", "csv", "geojson", "jsonld"] as const;

export type FormatName = (typeof formatNames)[number];

/** All that `--to` takes: the formats, and the archive that every site carries. */
export const exportNames = [...formatNames, "source-zip"] as const;

export type ExportName = (typeof exportNames)[number];
