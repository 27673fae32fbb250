// SPDX-License-Identifier: MIT
import type { Day, Edition } from "../../model/edition.ts";

/** The day of the latest thing that the edition dates: a trace, news, a change, a page; undefined when nothing has a day. */
export function releaseDay({ traces, news, sessions, pages }: Edition): Day | undefined {
  const days = [
    ...traces.filter(({ status }) => status !== "expected").map(({ date }) => date),
    ...news.map(({ date }) => date),
    ...sessions.map(({ updated }) => updated),
    ...pages.map(({ updated }) => updated),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
