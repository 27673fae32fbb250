// SPDX-License-Identifier: MIT
import type { TraceType } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { CitationData } from "./citation-data.ts";

/** An item of CSL-JSON 1.0.2, as Zotero and citeproc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

const types: Readonly<Record<TraceType, string>> = {
  note: "document",
  minutes: "report",
  synthesis: "report",
  takeaways: "document",
  slides: "speech",
  video: "motion_picture",
  audio: "broadcast",
  photos: "graphic",
  graphic_recording: "graphic",
  dataset: "dataset",
  code: "software",
  article: "article",
  press: "article-newspaper",
  external_contribution: "document",
  transcript: "document",
};

/**
 * A trace as reference managers import it. CSL has no field for a licence: it stands in `note`.
 * @param kind what the trace is, as a word
 */
export function cslItem(data: CitationData, kind: string): CslItem {
  return {
    id: data.key,
    type: types[data.type],
    title: data.title,
    genre: kind,
    author: data.authors.map((name) =>
      name.literal === undefined ? { family: name.family, given: name.given } : { literal: name.literal },
    ),
    language: data.lang,
    "event-title": data.event,
    note: data.licence,
    ...present({
      "event-place": data.place,
      issued: data.date === undefined ? undefined : { "date-parts": [data.date.split("-").map(Number)] },
      URL: data.url,
    }),
  };
}
