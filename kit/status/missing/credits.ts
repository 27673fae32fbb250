// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import type { Item } from "../../validate/draft.ts";
import type { TraceInput } from "../../validate/input.ts";
import { type Look, placeOf } from "./missing.ts";
import { aboutTrace, mediaOf, receivedItems } from "./received.ts";

/** Traces of which nobody knows what others may do: neither they nor the event name a licence. */
export const tracesWithoutLicence: Look = ({ input }) => {
  if (input.event.value.licences?.content !== undefined) return [];
  return receivedItems({ input })
    .filter(({ value }) => value.licence === undefined)
    .map((item) => ({ code: "trace/no-licence", ...aboutTrace(item) }));
};

/** Traces that nobody signs, neither a person nor a working group. */
export const tracesWithoutAuthor: Look = ({ input }) =>
  receivedItems({ input })
    .filter(({ value }) => (value.authors ?? []).length === 0 && value.working_group === undefined)
    .map((item) => ({ code: "trace/no-author", ...aboutTrace(item) }));

/** Traces that nobody has read again. */
export const rawTraces: Look = ({ input }) =>
  receivedItems({ input })
    .filter(({ value }) => (value.status ?? "raw") === "raw")
    .map((item) => ({ code: "trace/raw", ...aboutTrace(item, "/status") }));

/** Media of traces: who made them, what others may do with them, and, of pictures, what they show. */
export const mediaOfTraces: Look = ({ input }) =>
  receivedItems({ input }).flatMap((item) =>
    mediaOf(item).flatMap(({ medium, pointer }) => {
      const own = sidecarOf(input, medium.file);
      const about = { ...aboutTrace(item, pointer), ...present({ url: medium.url, path: medium.file }) };
      const isPicture = medium.type === "picture" && medium.alt === undefined && own?.alt === undefined;
      return [
        // A file of `media/` that lacks them is told where the file itself is looked at.
        ...(medium.file === undefined && medium.author === undefined && !isSigned(item)
          ? [{ code: "media/credit-missing" as const, ...about }]
          : []),
        ...(medium.file === undefined && isPicture ? [{ code: "media/alt-missing" as const, ...about }] : []),
        ...(medium.licence === undefined && own?.licence === undefined && !hasLicence(input, item)
          ? [{ code: "media/no-licence" as const, ...about }]
          : []),
      ];
    }),
  );

/** Files of `media/` of which nobody knows what others may do. Media of traces say it there. */
export const filesWithoutLicence: Look = ({ input }) => {
  const { media, content } = input.event.value.licences ?? {};
  if (media !== undefined || content !== undefined) return [];
  const ofTraces = new Set(input.traces.flatMap((item) => mediaOf(item).map(({ medium }) => medium.file)));
  return input.media
    .filter(({ id, value }) => !value.withdrawn && value.licence === undefined && !ofTraces.has(id))
    .map((item) => ({ code: "media/no-licence", ...placeOf(item), id: item.id, path: item.id }));
};

/** What a trace's author made of it, its media included, is theirs. */
function isSigned({ value }: Item<TraceInput>): boolean {
  return (value.authors ?? []).length > 0 || value.working_group !== undefined;
}

function hasLicence({ event }: CheckedInput, { value }: Item<TraceInput>): boolean {
  const { media, content } = event.value.licences ?? {};
  return value.licence !== undefined || media !== undefined || content !== undefined;
}

function sidecarOf(input: CheckedInput, file: string | undefined) {
  return file === undefined ? undefined : input.media.find(({ id }) => id === file)?.value;
}
