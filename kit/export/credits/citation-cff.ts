// SPDX-License-Identifier: MIT
import { stringify } from "yaml";
import { citedNames } from "../../derive/citations/citation-data.ts";
import { organisers } from "../../derive/credits/published-works.ts";
import { excerpt } from "../../derive/say.ts";
import type { Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { citationReference, lineageReference } from "./citation-cff-reference.ts";
import { nameData, oneLine, spdxId } from "./citation-cff-values.ts";
import { releaseDay } from "./credits-release-day.ts";

/** How many traces the file names: it tells how to cite the edition, and `citations.bib` has them all. */
export const citedTraces = 50;

/**
 * How to cite the edition: `CITATION.cff`, Citation File Format 1.2.0 (https://doi.org/10.5281/zenodo.5171937), in the
 * edition's main language. Every text is quoted, so that readers of YAML 1.1 and 1.2 understand the same. Its day is that of
 * the latest thing the edition dates, never the day of the build; its address is there when the site's is known.
 */
export function citationCff(exported: Exported): string {
  const { edition, text, url, words, paths } = exported;
  const authors = organisers(edition);
  const nameOf = citedNames(edition);
  const credit = authors.length > 0 ? authors : [text(edition.title)];
  const received = edition.traces.filter(({ status }) => status !== "expected").slice(0, citedTraces);
  const references = [
    ...edition.lineage.map((parent) => lineageReference(parent, exported)),
    ...received.map((trace: Trace) => citationReference(trace, credit, exported, nameOf)),
  ];
  const document = {
    "cff-version": "1.2.0",
    message: words.text.credits.cff_message,
    type: "dataset",
    title: oneLine(text(edition.title)),
    authors: credit.map((name) => nameData({ literal: name })),
    ...present({
      abstract: (edition.description && excerpt(text(edition.description), 600)) || undefined,
      "date-released": releaseDay(edition),
      url: httpUri(url(paths.fixed("index"))),
      license: spdxId(edition.licences.content),
      keywords: keywords(exported),
      references: references.length === 0 ? undefined : references,
    }),
  };
  return stringify(document, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

function keywords({ edition, text }: Exported): readonly string[] | undefined {
  const words = [...edition.axes.map(({ title }) => text(title)), ...edition.hashtags].map(oneLine);
  return words.length === 0 ? undefined : [...new Set(words)];
}
