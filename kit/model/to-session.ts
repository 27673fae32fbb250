// SPDX-License-Identifier: MIT
import type { SessionInput } from "../validate/input.ts";
import type { Session } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";
import { toSlot } from "./slots.ts";
import { toLinks, toResource } from "./to-content.ts";

/** A session in its one form; its times become instants in the edition's zone. */
export function toSession(id: string, session: SessionInput, local: Localize, timezone: string): Session {
  const { recording } = session;
  return {
    id,
    kind: session.kind ?? "session",
    title: local.text(session.title),
    axes: session.axes ?? [],
    slots: (session.slots ?? []).map((slot) => toSlot(slot, timezone)),
    status: session.status ?? "scheduled",
    people: roles(session),
    materials: local.list(session.materials),
    accessibility: local.list(session.accessibility),
    recording: {
      planned: recording?.planned ?? "none",
      ...present({ url: recording?.url, licence: recording?.licence }),
    },
    links: toLinks(session.links, local),
    resources: (session.resources ?? []).map((one) => toResource(one, local)),
    expected_traces: session.expected_traces ?? [],
    revision: session.revision ?? 0,
    ...texts(session, local),
    ...present({
      track: session.track,
      format: session.format,
      language: session.language,
      level: session.level,
      capacity: session.capacity,
      registration_url: session.registration_url,
      picture: session.picture,
      updated: session.updated,
    }),
  };
}

function roles(session: SessionInput): Session["people"] {
  return {
    speakers: session.speakers ?? [],
    facilitators: session.facilitators ?? [],
    moderators: session.moderators ?? [],
    rapporteurs: session.rapporteurs ?? [],
    graphic_recorders: session.graphic_recorders ?? [],
    interpreters: session.interpreters ?? [],
  };
}

function texts(session: SessionInput, local: Localize) {
  return present({
    subtitle: local.maybe(session.subtitle),
    question: local.maybe(session.question),
    abstract: local.maybe(session.abstract),
    status_note: local.maybe(session.status_note),
    audience: local.maybe(session.audience),
    outcome: local.maybe(session.outcome),
  });
}
