// SPDX-License-Identifier: MIT
import { excerpt } from "../../derive/say.ts";
import { releaseDay } from "../credits/credits-release-day.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { permanentUuid } from "../uuid.ts";
import { type Entity, ref, refs } from "./ro-crate-entity.ts";
import { licenceId } from "./ro-crate-licences.ts";
import type { Agents } from "./ro-crate-people.ts";

const event = "#event";

/** The root of the crate: the edition's folder as a data set. Its day is that of the latest thing it dates, or its last one. */
export function editionDataset(exported: Exported, agents: Agents, parts: readonly Entity[]): Entity {
  const { edition, text, url, paths, lang } = exported;
  const { start, end } = edition.dates;
  const organisers = refs(agents.organisers);
  return {
    "@id": "./",
    "@type": "Dataset",
    name: text(edition.title),
    description: descriptionOf(exported),
    datePublished: releaseDay(edition) ?? end,
    license: ref(licenceId(edition.licences.content)),
    identifier: `urn:uuid:${permanentUuid(edition.id)}`,
    url: url(paths.fixed("index")),
    author: organisers,
    publisher: organisers,
    inLanguage: [lang, ...edition.languages.filter((other) => other !== lang)],
    keywords: edition.axes.length === 0 ? undefined : edition.axes.map(({ title }) => text(title)).join(", "),
    temporalCoverage: start === end ? start : `${start}/${end}`,
    about: ref(event),
    isBasedOn: edition.lineage.flatMap((parent) => httpUri(parent.url) ?? []),
    hasPart: refs(parts.map((part) => part["@id"])),
  };
}

/** The event that all of it is about. */
export function editionEvent({ edition, text }: Exported): Entity {
  const places = edition.places.map(({ name, address }) => [text(name), address?.city].filter(Boolean).join(", "));
  return {
    "@id": event,
    "@type": "Event",
    name: text(edition.title),
    startDate: edition.dates.start,
    endDate: edition.dates.end,
    location: places.length > 0 ? places : edition.territory && text(edition.territory.name),
  };
}

/** An archive asks for a description: the organiser's or, without one, the name. */
function descriptionOf({ edition, text }: Exported): string {
  const said = edition.description ?? edition.tagline;
  return (said && excerpt(text(said), 600)) || text(edition.title);
}
