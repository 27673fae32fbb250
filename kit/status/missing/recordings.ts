// SPDX-License-Identifier: MIT
import type { Id } from "../../model/edition.ts";
import type { Item } from "../../validate/draft.ts";
import type { TraceInput, TraceMediumInput } from "../../validate/input.ts";
import { type Look, type Missing, placeOf, type Written } from "./missing.ts";
import { aboutTrace, mediaOf, receivedItems } from "./received.ts";

const isRecording = (type: string | undefined) => type === "video" || type === "audio";
const hasText = ({ captions, transcript }: TraceMediumInput) => (captions ?? []).length > 0 || transcript !== undefined;

/** Recordings that someone who does not hear cannot follow: no captions, no transcript, nor one among the session's traces. */
export const recordingsWithoutCaptions: Look = ({ input }) => {
  const items = receivedItems({ input });
  const readable = readableSessions(items);
  const isSilent = ({ value }: Item<TraceInput>) => !readable.has(value.session ?? "");
  const inTraces = items.filter(isSilent).flatMap((item) => [
    ...mediaOf(item)
      .filter(({ medium }) => isRecording(medium.type) && !hasText(medium))
      .map(({ pointer }): Missing => ({ code: "recording/no-captions", ...aboutTrace(item, pointer) })),
    ...(isBareRecording(item) ? [{ code: "recording/no-captions" as const, ...aboutTrace(item) }] : []),
  ]);
  const ofSessions = sessionRecordings({ input })
    .filter(({ id }) => !readable.has(id))
    .map((item): Missing => ({ code: "recording/no-captions", ...aboutSession(item) }));
  return [...inTraces, ...ofSessions];
};

/** What is kept nowhere but at an address of someone else's: neither a file of the event nor an archived address. */
export const onlyElsewhere: Look = ({ input }) => {
  const inTraces = receivedItems({ input }).flatMap((item) => {
    const { url, file, archived_url } = item.value;
    const isAway = url !== undefined && file === undefined && archived_url === undefined;
    const own = isAway ? [{ code: "trace/only-elsewhere" as const, ...aboutTrace(item, "/url"), url }] : [];
    const media = mediaOf(item).flatMap(({ medium, pointer }): readonly Missing[] =>
      medium.url === undefined || medium.url === url || medium.file !== undefined || medium.archived_url !== undefined
        ? []
        : [{ code: "trace/only-elsewhere", ...aboutTrace(item, `${pointer}/url`), url: medium.url }],
    );
    return [...own, ...media];
  });
  const ofSessions = sessionRecordings({ input }).map(
    (item): Missing => ({ code: "recording/only-elsewhere", ...aboutSession(item), url: item.url }),
  );
  return [...inTraces, ...ofSessions];
};

/** A trace that is a recording, and does not say so again among its media. */
function isBareRecording(item: Item<TraceInput>): boolean {
  const { type, url, file, report } = item.value;
  const isIt = isRecording(type) && (url ?? file) !== undefined && report === undefined;
  return isIt && !mediaOf(item).some(({ medium }) => isRecording(medium.type));
}

/** Sessions of which what was said can be read. */
function readableSessions(items: readonly Item<TraceInput>[]): ReadonlySet<Id> {
  const readable = items.filter((item) => item.value.type === "transcript" || mediaOf(item).some(saysAll));
  return new Set(readable.flatMap(({ value }) => value.session ?? []));
}

const saysAll = ({ medium }: { readonly medium: TraceMediumInput }) => isRecording(medium.type) && hasText(medium);

/** Recordings that sessions name by themselves, without those that are traces too. */
function sessionRecordings({ input }: Pick<Written, "input">) {
  const traced = new Set(
    receivedItems({ input }).flatMap((item) => [item.value.url, ...mediaOf(item).map(({ medium }) => medium.url)]),
  );
  return input.sessions.flatMap((item) => {
    const url = item.value.recording?.url;
    return url === undefined || traced.has(url) ? [] : [{ id: item.id, url, item }];
  });
}

function aboutSession({ id, item }: ReturnType<typeof sessionRecordings>[number]) {
  return { ...placeOf(item, "/recording/url"), id, session: id };
}
