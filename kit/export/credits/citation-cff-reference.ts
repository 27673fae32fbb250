// SPDX-License-Identifier: MIT
import type { CitedName } from "../../derive/citations/citation-data.ts";
import { ancestorLines } from "../../derive/credits/credits-due.ts";
import { traceTitle } from "../../derive/credits/trace-works.ts";
import type { Lineage, Trace, TraceType } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { nameData, oneLine, spdxId } from "./citation-cff-values.ts";

const types: Readonly<Record<TraceType, string>> = {
  note: "unpublished",
  minutes: "report",
  synthesis: "report",
  takeaways: "report",
  slides: "slides",
  video: "video",
  audio: "sound-recording",
  photos: "art",
  graphic_recording: "art",
  dataset: "data",
  code: "software-code",
  article: "article",
  press: "newspaper-article",
  external_contribution: "generic",
  transcript: "generic",
};

/**
 * A trace as a `reference` of the Citation File Format, which asks each for an author.
 * @param credit who is named when the trace names nobody.
 */
export function citationReference(
  trace: Trace,
  credit: readonly string[],
  exported: Exported,
  nameOf: (name: string) => CitedName,
) {
  const { edition, text, url, paths } = exported;
  const language = trace.language?.split("-")[0];
  return {
    type: types[trace.type],
    title: oneLine(text(traceTitle(trace, edition))),
    authors: (trace.authors.length > 0 ? trace.authors : credit).map((name) => nameData(nameOf(name))),
    conference: { name: oneLine(text(edition.title)) },
    ...present({
      "date-released": trace.date,
      url: httpUri(url(paths.item("traces", trace.id)) ?? trace.url),
      license: spdxId(trace.licence),
      languages: language === undefined ? undefined : [language],
    }),
  };
}

/** An event that this one took from, as a `reference`: its own team is its author, its lines of credit are its notes. */
export function lineageReference(parent: Lineage, { edition, text, lang }: Exported) {
  const title = oneLine(text(parent.title));
  const credits = ancestorLines(parent, edition, lang).map(oneLine);
  return {
    type: "generic",
    title,
    authors: [nameData({ literal: title })],
    ...present({
      url: httpUri(parent.url),
      license: parent.licence === undefined ? undefined : spdxId(parent.licence),
      notes: credits.length === 0 ? undefined : credits.join(" "),
    }),
  };
}
