// SPDX-License-Identifier: MIT
import { editionEvent } from "../derive/json-ld/edition-event.ts";
import { document } from "../derive/json-ld/embedded.ts";
import { personNode } from "../derive/json-ld/people.ts";
import { placeNode, placeRef } from "../derive/json-ld/places.ts";
import { sessionEvent, sessionRef } from "../derive/json-ld/session-event.ts";
import { traceNode } from "../derive/json-ld/trace-node.ts";
import { hasPage } from "../derive/views.ts";
import type { Exported } from "./exported.ts";

/** The whole edition as one graph of schema.org (JSON-LD 1.1) in one language: the edition, its sessions, its places, its people, its own traces. */
export function jsonLd(exported: Exported): string {
  const { edition } = exported;
  const sessions = edition.sessions.filter(hasPage);
  const references = sessions.map((session) => sessionRef(session, exported));
  const graph = [
    editionEvent(exported, references, placeRef),
    ...sessions.map((session) => sessionEvent(session, exported)),
    ...edition.places.map((place) => placeNode(place, exported)),
    ...edition.people.filter(({ withdrawn }) => !withdrawn).map((person) => personNode(person, exported)),
    ...edition.traces
      .filter(({ session, status }) => session === undefined && status !== "expected")
      .map((trace) => traceNode(trace, exported)),
  ];
  return `${JSON.stringify(document(graph), null, 1)}\n`;
}
