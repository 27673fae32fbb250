// SPDX-License-Identifier: MIT
import type { EventLeaf, EventSeriesLeaf, OfferLeaf, VirtualLocationLeaf } from "schema-dts";
import type { EditionMode, EditionState, SessionStatus } from "../../model/edition.ts";
import { socialImage } from "../chrome.ts";
import { idOf, type Linked, plainOf } from "./linked.ts";
import { node } from "./node.ts";
import { organisationsAs } from "./people.ts";
import { placeAndRooms, type placeRef, placesOf } from "./places.ts";
import { shared } from "./shared.ts";

/** How many sessions the front page names in its data; the whole programme is one export away. */
export const namedSessions = 50;

/** The edition in a few words: what a session is part of. */
export function editionRef(linked: Linked): EventLeaf {
  const { edition, text } = linked;
  return shared(linked, "edition", () =>
    node<EventLeaf>({
      "@type": "Event",
      "@id": editionId(linked),
      name: text(edition.title),
      startDate: edition.dates.start,
    }),
  );
}

/** The edition as an Event of schema.org. Whether it is free is not guessed from the words that say its price. */
export function editionEvent(linked: Linked, sessions: readonly EventLeaf[], draw = placeAndRooms): EventLeaf {
  const { edition, text, url, paths, lang } = linked;
  const short = text(edition.short_title);
  return node<EventLeaf>({
    ...editionRef(linked),
    endDate: edition.dates.end,
    url: url(paths.fixed("index")),
    alternateName: short === text(edition.title) ? undefined : short,
    description: plainOf(linked, edition.description ?? edition.tagline),
    eventStatus: isCancelled(linked.state) ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
    eventAttendanceMode: attendanceMode(edition.mode),
    location: editionLocations(linked, draw),
    image: url(socialImage(edition, lang)),
    organizer: organisationsAs(["organiser", "co_organiser"], linked),
    sponsor: organisationsAs(["supporter"], linked),
    funder: organisationsAs(["funder"], linked),
    superEvent: seriesOf(linked),
    offers: offerOf(linked),
    inLanguage: edition.languages,
    keywords: edition.axes.map(({ title }) => text(title)),
    subEvent: sessions,
  });
}

/** Whether an event will not be held: itself, or the edition it belongs to. */
export function isCancelled(state: EditionState, status?: SessionStatus): boolean {
  return state === "cancelled" || status === "cancelled";
}

const modes = {
  on_site: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
} as const;

/** Schema.org's word for how one attends. */
export function attendanceMode(mode: EditionMode): `https://schema.org/${(typeof modes)[EditionMode]}` {
  return `https://schema.org/${modes[mode]}`;
}

function editionId(linked: Linked): string | undefined {
  return idOf(linked, (paths) => paths.fixed("index"));
}

/** Where the edition is held: its places; online, the site itself is where one goes. */
export function editionLocations(linked: Linked, draw: typeof placeRef) {
  const { edition, url, paths } = linked;
  const page = url(paths.fixed("index"));
  const virtual = edition.mode !== "on_site" && page !== undefined;
  return [
    ...(edition.mode === "online" ? [] : placesOf(linked, draw)),
    ...(virtual ? [node<VirtualLocationLeaf>({ "@type": "VirtualLocation", url: page })] : []),
  ];
}

function seriesOf({ edition: { series }, text, series_id }: Linked): EventSeriesLeaf | undefined {
  return (
    series &&
    node<EventSeriesLeaf>({ "@type": "EventSeries", "@id": series_id, name: text(series.name), url: series.url })
  );
}

function offerOf({ edition: { registration }, text }: Linked): OfferLeaf | undefined {
  if (registration?.url === undefined) return undefined;
  const { url, opens, closes, price } = registration;
  return node<OfferLeaf>({
    "@type": "Offer",
    url,
    availabilityStarts: opens,
    availabilityEnds: closes,
    description: price && text(price),
  });
}
