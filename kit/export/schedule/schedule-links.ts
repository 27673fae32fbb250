// SPDX-License-Identifier: MIT
import { mediaPath } from "../../derive/paths.ts";
import type { Session, Slot, Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { plainText } from "../xml.ts";
import type { Reference, ScheduleEvent } from "./schedule-shape.ts";

/** What a file of `media/` is called on the web: undefined without the site's address, or when its people withdrew it. */
export function mediaUri({ edition, url }: Exported, path: string | undefined): string | undefined {
  if (path === undefined || edition.media.some((medium) => medium.path === path && medium.withdrawn)) return undefined;
  return httpUri(url(mediaPath(edition.id, path)));
}

/** What to read around a session: where to follow it, to register, its links, and the traces that are pages. */
export function linksOf(
  exported: Exported,
  session: Session,
  slot: Slot,
  traces: readonly Trace[],
): readonly Reference[] {
  const { text, words } = exported;
  return [
    ...reference(slot.online_url, words.text.session.join_online),
    ...reference(session.registration_url, words.text.session.register),
    ...session.links.flatMap((link) => reference(link.url, text(link.title))),
    ...traces.filter((trace) => !isFile(trace)).flatMap((trace) => traceReference(exported, trace)),
  ];
}

/** Documents of a session that have an address: its resources, and the traces that are files to keep. */
export function attachmentsOf(exported: Exported, session: Session, traces: readonly Trace[]): readonly Reference[] {
  return [
    ...session.resources.flatMap((one) => reference(one.url ?? mediaUri(exported, one.file), exported.text(one.title))),
    ...traces.filter(isFile).flatMap((trace) => traceReference(exported, trace)),
  ];
}

/**
 * Whether a session is recorded, and where to see it: what is not planned is not to be recorded, unless it is there. Only
 * a licence that was given for the recording itself is said: readers take it as its speakers' word.
 */
export function recordingOf({ recording }: Session, traces: readonly Trace[]): ScheduleEvent["recording"] {
  const video = traces.find(({ type, url }) => type === "video" && url !== undefined);
  const url = httpUri(recording.url ?? video?.url);
  const licence = recording.licence ?? (recording.url === undefined ? video?.licence : undefined);
  return {
    licence: licence ?? "",
    optout: recording.planned === "none" && url === undefined,
    streamed: recording.planned === "live",
    ...present({ url }),
  };
}

const isFile = ({ type }: Trace) => type === "slides" || type === "dataset" || type === "graphic_recording";

function traceReference(exported: Exported, trace: Trace): readonly Reference[] {
  const { text, words } = exported;
  const type = words.labels.trace_type[trace.type];
  const title = trace.title === undefined ? type : text(trace.title);
  return reference(trace.url ?? mediaUri(exported, trace.file), title, trace.type === "slides" ? "slides" : undefined);
}

function reference(address: string | undefined, title: string, type?: "slides"): readonly Reference[] {
  const url = httpUri(address);
  return url === undefined ? [] : [{ url, title: plainText(title), ...present({ type }) }];
}
