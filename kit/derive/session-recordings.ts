// SPDX-License-Identifier: MIT
import type { Edition, Session, TraceMedium } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { recordingKey } from "../recordings/address-at.ts";
import { recognise } from "../recordings/recognise.ts";
import type { Context } from "./context.ts";
import { recordingView } from "./recording-view.ts";
import type { RecordingView } from "./site.ts";

const isRecorded = ({ type }: TraceMedium) => type === "video" || type === "audio";

/** What can be watched or heard of a session again: its own recording, then those of its traces; none of them twice. */
export function sessionRecordings(context: Context, session: Session): readonly RecordingView[] {
  const ofTraces = (context.traces.get(session.id) ?? []).flatMap((trace) =>
    trace.media.filter(isRecorded).map((medium) => ({ medium, trace })),
  );
  const known = new Set(ofTraces.flatMap(({ medium }) => (medium.address ? [recordingKey(medium.address)] : [])));
  const own = ownRecording(context.edition, session);
  const isNew = own?.address !== undefined && !known.has(recordingKey(own.address));
  return [
    ...(isNew ? [recordingView(context, own, {})] : []),
    ...ofTraces.map(({ medium, trace }) => recordingView(context, medium, trace)),
  ];
}

/** What a session says of its recording, as a medium. */
export function ownRecording(edition: Edition, { recording, language }: Session): TraceMedium | undefined {
  const address = recording.url === undefined ? undefined : recognise(recording.url);
  if (address === undefined) return undefined;
  return {
    number: 1,
    is_trace: false,
    type: recording.planned === "audio" || address.kind === "audio" ? "audio" : "video",
    address,
    licence: recording.licence ?? edition.licences.media ?? edition.licences.content,
    licence_inherited: recording.licence === undefined,
    captions: [],
    chapters: [],
    ...present({ language }),
  };
}
