// SPDX-License-Identifier: MIT
import type { CreativeWorkLeaf, MediaObjectLeaf, VideoObjectLeaf } from "schema-dts";
import { licenceTerms } from "../../licences/terms.ts";
import { remembered } from "../../memo/remembered.ts";
import type { Trace, TraceMedium } from "../../model/edition.ts";
import { wordsFor } from "../../words/index.ts";
import { traceTitle } from "../credits/trace-works.ts";
import { licenceRef } from "../licence-ref.ts";
import { mediaPath } from "../paths.ts";
import { axisTerm } from "./axis-term.ts";
import { editionRef } from "./edition-event.ts";
import { indexOf } from "./index-of.ts";
import { idOf, type Linked, plainOf } from "./linked.ts";
import { node } from "./node.ts";
import { authorNodes, personRefs } from "./people.ts";
import { pictureUrl } from "./recorded.ts";
import { shared } from "./shared.ts";
import { mediumTypes, traceTypes } from "./trace-type.ts";

/** How many media, sources and people the data of a page names; the page shows them all. */
const named = 10;

/** A trace in a few words, for the pages of what it is about: what it is, by whom, under which licence, and its own page. */
export function traceNode(trace: Trace, linked: Linked): CreativeWorkLeaf | VideoObjectLeaf {
  return shared(linked, `trace ${trace.id}`, () => shortNode(trace, linked));
}

function shortNode(trace: Trace, linked: Linked): CreativeWorkLeaf | VideoObjectLeaf {
  const { text, lang, paths, url } = linked;
  const licence = licenceRef(trace.licence, false, lang);
  return node<CreativeWorkLeaf | VideoObjectLeaf>({
    ...typeOf(trace, linked),
    "@id": traceId(trace, linked),
    name: trace.title === undefined ? wordsFor(lang).labels.trace_type[trace.type] : text(trace.title),
    url: url(paths.item("traces", trace.id)) ?? trace.url,
    author: authorNodes(trace.authors, linked),
    datePublished: trace.date,
    inLanguage: trace.language,
    license: licence.url,
    creditText: [...trace.authors, licence.name].join(", "),
  });
}

/**
 * A trace on its own page: all of that, what it says in a few lines, what it was made from.
 * @param about what it is about: its session as an Event, its axis as a term, or the edition.
 */
export function traceWork(trace: Trace, linked: Linked, about: CreativeWorkLeaf["about"]) {
  const { edition, text } = linked;
  return node<CreativeWorkLeaf | VideoObjectLeaf>({
    ...traceNode(trace, linked),
    name: text(traceTitle(trace, edition)),
    description: plainOf(linked, trace.summary ?? trace.key_ideas[0] ?? trace.report),
    copyrightNotice: notice(trace),
    about,
    contributor: contributorsOf(trace, linked),
    sameAs: trace.url,
    archivedAt: trace.archived_url,
    isBasedOn: sourcesOf(trace, linked),
    associatedMedia: trace.media.slice(0, named).map((medium) => mediumNode(medium, trace, linked)),
  });
}

/** The name of a trace in linked data. */
function traceId({ id }: Trace, linked: Linked): string | undefined {
  return idOf(linked, (paths) => paths.item("traces", id));
}

/** What a trace is about when that is no session: its axis, or the edition. */
export function traceSubject(trace: Trace, linked: Linked) {
  return trace.axis === undefined ? editionRef(linked) : axisTerm(trace.axis, linked);
}

/** Search engines ask a VideoObject for a thumbnail and a date of upload: without both, it is a MediaObject. */
function typeOf(trace: Trace, linked: Linked) {
  const session = indexOf(linked.edition).sessions.get(trace.session ?? "");
  const thumbnailUrl = trace.type === "video" ? pictureUrl(session?.picture, linked) : undefined;
  if (trace.date !== undefined && thumbnailUrl !== undefined)
    return { "@type": "VideoObject", uploadDate: trace.date, thumbnailUrl } as const;
  // What is set here are fields of CreativeWork, which all of these types have.
  return { "@type": traceTypes[trace.type] as "CreativeWork" };
}

const asksForName = remembered((licence: string): boolean => licenceTerms(licence).attribution);

/** Whose it is and since when; nothing for what belongs to everybody, or to nobody named. */
function notice({ licence, authors, date }: Trace): string | undefined {
  if (authors.length === 0 || !asksForName(licence)) return undefined;
  return ["©", date?.slice(0, 4), authors.join(", ")].filter(Boolean).join(" ");
}

function contributorsOf({ people }: Trace, linked: Linked) {
  const ids = [...people.speakers, ...people.facilitators, ...people.rapporteurs, ...people.graphic_recorders];
  return personRefs(ids, linked).slice(0, named);
}

/** What it was made from: another trace by its page, or an address. */
function sourcesOf({ derived_from }: Trace, { url, paths }: Linked): readonly string[] {
  const page = (id: string | undefined) => (id === undefined ? undefined : url(paths.item("traces", id)));
  return derived_from.slice(0, named).flatMap((link) => link.url ?? page(link.trace) ?? []);
}

function mediumNode(medium: TraceMedium, trace: Trace, linked: Linked): MediaObjectLeaf {
  const { text, lang, edition, url } = linked;
  const licence = licenceRef(medium.licence, false, lang);
  const authors = medium.author === undefined ? trace.authors : [medium.author];
  return node<MediaObjectLeaf>({
    "@type": mediumTypes[medium.type] as "MediaObject",
    name: text(medium.title ?? traceTitle(trace, edition)),
    url: medium.address?.page,
    contentUrl: medium.file === undefined ? medium.address?.file : url(mediaPath(edition.id, medium.file)),
    embedUrl: medium.address?.embed,
    archivedAt: medium.archived_url,
    inLanguage: medium.language,
    license: licence.url,
    creditText: [...authors, licence.name].join(", "),
  });
}
