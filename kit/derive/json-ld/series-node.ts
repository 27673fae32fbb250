// SPDX-License-Identifier: MIT
import type { EventLeaf, EventSeriesLeaf } from "schema-dts";
import { excerpt } from "../say.ts";
import type { EditionCard, PageOf } from "../site.ts";
import type { Linked } from "./linked.ts";
import { node } from "./node.ts";

/** A series as schema.org has it, on the page of all its editions: its names, and each edition in a few words. */
export function seriesNode(page: PageOf<"editions">, linked: Linked): EventSeriesLeaf {
  return node<EventSeriesLeaf>({
    "@type": "EventSeries",
    "@id": linked.series_id,
    name: page.name.text,
    alternateName: page.aliases,
    url: page.url ?? linked.url(page.path),
    description: (page.purpose && excerpt(page.purpose.text, 300)) || undefined,
    subEvent: page.editions.map((card) => editionNode(card, linked)),
  });
}

/** The name of an edition is its front page in its main language, as it says of itself. */
function editionNode({ id, title, start, end, path }: EditionCard, { url }: Linked): EventLeaf {
  const front = url(`${id}/index.html`);
  return node<EventLeaf>({
    "@type": "Event",
    "@id": front && `${front}#it`,
    name: title.text,
    startDate: start,
    endDate: end,
    url: url(path),
  });
}
