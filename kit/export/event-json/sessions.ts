// SPDX-License-Identifier: MIT
import { hasPage } from "../../derive/views.ts";
import type { Session, Slot } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";
import { sessionUuid } from "../uuid.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";
import { linkData, resourceData } from "./shared.ts";

/** A session with its times, on the clock of the event and as instants, and its people by the part they take. */
export function sessionData(session: Session, exported: Exported, at: Addresses) {
  const { id, recording } = session;
  return filled({
    id,
    uuid: sessionUuid(exported.edition.id, id),
    kind: session.kind,
    title: session.title,
    subtitle: session.subtitle,
    question: session.question,
    abstract: session.abstract,
    axes: session.axes,
    track: session.track,
    format: session.format,
    language: session.language,
    level: session.level,
    slots: session.slots.map(slotData),
    status: session.status,
    status_note: session.status_note,
    updated: session.updated,
    revision: session.revision,
    people: peopleOf(session, exported),
    capacity: session.capacity,
    registration_url: session.registration_url,
    audience: session.audience,
    outcome: session.outcome,
    materials: session.materials,
    accessibility: session.accessibility,
    recording: filled({ planned: recording.planned, url: recording.url, licence: recording.licence }),
    links: session.links.map(linkData),
    resources: session.resources.map((one) => resourceData(one, at)),
    expected_traces: session.expected_traces.map(({ type, from, due }) =>
      filled({ type, from: from && exported.person(from)?.id, due }),
    ),
    picture: at.medium(session.picture),
    hrefs: hasPage(session) ? at.pages((paths) => paths.item("sessions", id)) : undefined,
  });
}

function slotData({ start, end, start_instant, end_instant, rooms, online_url }: Slot) {
  return filled({ start, end, start_instant, end_instant, rooms, online_url });
}

/** Ids by role; whoever has withdrawn is in none. */
function peopleOf(session: Session, { person }: Exported) {
  const roles = Object.entries(session.people).map(([role, ids]) => [role, ids.filter((id) => person(id))] as const);
  return filled(Object.fromEntries(roles));
}
