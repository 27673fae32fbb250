// SPDX-License-Identifier: MIT
import type { Edition, LocalizedText, Session, Trace, TraceMedium } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { hasPage } from "../has-page.ts";
import { indexOf } from "../json-ld/index-of.ts";
import type { Credited } from "./work.ts";

/** A trace that came, and what it holds that has an author, a licence or an address of its own. */
export function traceWorks(trace: Trace, edition: Edition): readonly Credited[] {
  if (trace.status === "expected") return [];
  const title = traceTitle(trace, edition);
  const work: Credited = {
    id: `traces/${trace.id}`,
    kind: "trace",
    type: trace.type,
    title,
    authors: trace.authors,
    licence: trace.licence,
    licence_inherited: trace.licence_inherited,
    page: (paths) => paths.item("traces", trace.id),
    ...present({ source: trace.url, archived_url: trace.archived_url }),
  };
  const parts = trace.media.filter((medium) => isApart(medium, trace, edition));
  return [work, ...parts.map((medium) => mediumWork(medium, trace, title))];
}

/** The title of a trace or, when it has none, of what it is about. */
export function traceTitle(trace: Trace, edition: Edition): LocalizedText {
  const { sessions, axes } = indexOf(edition);
  const group = edition.working_groups.find(({ id }) => id === trace.working_group);
  const about = sessions.get(trace.session ?? "") ?? axes.get(trace.axis ?? "") ?? group ?? edition;
  return trace.title ?? about.title;
}

/** What is credited with the trace, or as a file of the site under the same licence, is not said twice. */
function isApart(medium: TraceMedium, trace: Trace, edition: Edition): boolean {
  if (medium.is_trace) return medium.licence !== trace.licence;
  if (medium.address !== undefined || medium.archived_url !== undefined || medium.file === undefined) return true;
  return indexOf(edition).media.get(medium.file)?.licence !== medium.licence;
}

function mediumWork(medium: TraceMedium, trace: Trace, title: LocalizedText): Credited {
  return {
    id: `traces/${trace.id}/media/${medium.number}`,
    kind: "recording",
    type: medium.type,
    title: medium.title ?? title,
    authors: medium.author === undefined ? [] : [medium.author],
    licence: medium.licence,
    licence_inherited: medium.licence_inherited,
    page: (paths) => paths.item("traces", trace.id),
    ...present({ source: medium.address?.page, archived_url: medium.archived_url, file: medium.file }),
  };
}

/** The recording that a session names itself, unless one of its traces is that recording. */
export function sessionRecordingWorks(session: Session, edition: Edition): readonly Credited[] {
  const { url, licence, planned } = session.recording;
  if (url === undefined || !hasPage(session)) return [];
  const traces = indexOf(edition).traces.get(session.id) ?? [];
  if (traces.some((trace) => trace.url === url || trace.media.some(({ address }) => address?.page === url))) return [];
  const { content, media = content } = edition.licences;
  return [
    {
      id: `sessions/${session.id}/recording`,
      kind: "recording",
      type: planned === "audio" ? "audio" : "video",
      title: session.title,
      authors: [],
      licence: licence ?? media,
      licence_inherited: licence === undefined,
      source: url,
      page: (paths) => paths.item("sessions", session.id),
    },
  ];
}
