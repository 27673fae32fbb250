// SPDX-License-Identifier: MIT
import { traceTitle } from "../../derive/credits/trace-works.ts";
import { mediumTypes, traceTypes } from "../../derive/json-ld/trace-type.ts";
import { mediaPath } from "../../derive/paths.ts";
import { excerpt } from "../../derive/say.ts";
import type { Trace, TraceMedium } from "../../model/edition.ts";
import { addressesOf } from "../event-json/addresses.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { type Entity, ref, refs } from "./ro-crate-entity.ts";
import { licenceId } from "./ro-crate-licences.ts";
import { type Agents, rolesOf } from "./ro-crate-people.ts";

/** Every trace that came, as the file that its page is, with its recordings that are elsewhere as entities beside it. */
export function traceEntities(exported: Exported, agents: Agents): readonly Entity[] {
  const received = exported.edition.traces.filter(({ status }) => status !== "expected");
  return received.flatMap((trace) => [
    traceEntity(trace, exported, agents),
    ...trace.media.flatMap((medium) => mediumEntity(medium, trace, exported)),
  ]);
}

function traceEntity(trace: Trace, exported: Exported, agents: Agents): Entity {
  const { edition, text, paths, lang } = exported;
  const { own } = addressesOf(edition);
  const gist = trace.summary ?? trace.key_ideas[0] ?? trace.report;
  return {
    "@id": own(paths.item("traces", trace.id)),
    "@type": ["File", traceTypes[trace.type]],
    name: text(traceTitle(trace, edition)),
    description: gist && excerpt(text(gist), 300),
    encodingFormat: "text/html",
    author: refs(trace.authors.flatMap((name) => agents.authors.get(name) ?? [])),
    contributor: refs(rolesOf(trace).flatMap((id) => agents.people.get(id) ?? [])),
    datePublished: trace.date,
    inLanguage: trace.language ?? lang,
    license: ref(licenceId(trace.licence)),
    about: ref("#event"),
    sameAs: httpUri(trace.url),
    archivedAt: httpUri(trace.archived_url),
    isBasedOn: trace.derived_from.flatMap(({ url }) => httpUri(url) ?? []),
    associatedMedia: refs(trace.media.flatMap((medium) => mediumId(medium, trace, exported) ?? [])),
  };
}

/** A file that is kept is described with the other files; what is elsewhere has a name of its own. */
function mediumId({ file, number }: TraceMedium, trace: Trace, { edition }: Exported): string {
  return file === undefined ? `#trace-${trace.id}-${number}` : addressesOf(edition).own(mediaPath(edition.id, file));
}

function mediumEntity(medium: TraceMedium, trace: Trace, exported: Exported): readonly Entity[] {
  if (medium.file !== undefined) return [];
  const { edition, text } = exported;
  return [
    {
      "@id": mediumId(medium, trace, exported),
      "@type": mediumTypes[medium.type],
      name: text(medium.title ?? traceTitle(trace, edition)),
      url: httpUri(medium.address?.page),
      contentUrl: httpUri(medium.address?.file),
      archivedAt: httpUri(medium.archived_url),
      creditText: medium.author,
      inLanguage: medium.language,
      license: ref(licenceId(medium.licence)),
    },
  ];
}
