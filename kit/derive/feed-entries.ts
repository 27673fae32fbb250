// SPDX-License-Identifier: MIT
import type { Day, Edition, NewsItem, Session, Trace } from "../model/edition.ts";
import { compare } from "./schedule.ts";
import { hasPage } from "./views.ts";

/** One thing that happened, on the day that its source gives. */
export type FeedEntry =
  | { readonly kind: "news"; readonly id: string; readonly day: Day; readonly item: NewsItem }
  | { readonly kind: "change"; readonly id: string; readonly day: Day; readonly item: Session }
  | { readonly kind: "trace"; readonly id: string; readonly day: Day; readonly item: Trace };

/** Feed readers ask for the whole file each time: what is older stays on the site. */
const feedLength = 50;

/**
 * What followers of an edition are told: news, sessions added, moved or cancelled, and traces received; newest first, at
 * most {@link feedLength}. Something without a day of its own is left out, for the clock may not give it one.
 */
export function feedEntries(edition: Edition): readonly FeedEntry[] {
  const news = edition.news.map((item): FeedEntry => ({ kind: "news", id: item.id, day: item.date, item }));
  const entries = [...news, ...edition.sessions.flatMap(changed), ...edition.traces.flatMap(received)];
  return entries
    .sort((a, b) => compare(b.day, a.day) || compare(a.kind, b.kind) || compare(a.id, b.id))
    .slice(0, feedLength);
}

function changed(item: Session): readonly FeedEntry[] {
  const { id, status, updated } = item;
  if (updated === undefined || status === "scheduled" || !hasPage(item)) return [];
  // A session that changes again is news again: its revision tells one change from the next.
  return [{ kind: "change", id: `${id}/${Math.max(item.revision, 1)}`, day: updated, item }];
}

function received(item: Trace): readonly FeedEntry[] {
  return item.status === "expected" || item.date === undefined
    ? []
    : [{ kind: "trace", id: item.id, day: item.date, item }];
}
