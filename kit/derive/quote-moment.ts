// SPDX-License-Identifier: MIT
import type { Trace, TraceMedium } from "../model/edition.ts";
import { secondsOf } from "../recordings/time-code.ts";
import type { Context } from "./context.ts";
import { momentOf } from "./recording-view.ts";
import type { Moment, Said } from "./site.ts";

const isRecorded = ({ type }: TraceMedium) => type === "video" || type === "audio";

/**
 * Where a quote can be heard: the first recording of its trace, or else of the other traces of its session, at the time code
 * that the quote gives; nothing when none can be played from there.
 */
export function quoteMoment(context: Context, trace: Trace, said: Said, at: string | undefined): Moment | undefined {
  const second = at === undefined ? undefined : secondsOf(at);
  if (second === undefined) return undefined;
  const beside = context.traces.get(trace.session ?? "") ?? [];
  return [trace, ...beside]
    .flatMap(({ media }) => media.filter(isRecorded))
    .map((medium) => momentOf(context, medium, second, said))
    .find(({ path, url }) => path !== undefined || url !== undefined);
}
