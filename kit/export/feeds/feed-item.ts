// SPDX-License-Identifier: MIT
import { traceTitle } from "../../derive/credits/trace-works.ts";
import type { FeedEntry } from "../../derive/feed-entries.ts";
import { excerpt } from "../../derive/say.ts";
import type { LicenceId, NewsItem, Session, Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { formatList } from "../../words/format-list.ts";
import { formatTimeRange } from "../../words/format-range.ts";
import type { Exported } from "../exported.ts";

/** One entry of a feed, in plain text. */
export interface FeedItem {
  readonly id: string;
  readonly updated: string;
  readonly kind: FeedEntry["kind"];
  readonly title: string;
  /** The page that tells it. */
  readonly page: string;
  readonly summary?: string;
  readonly authors: readonly string[];
  /** Its own licence, when it is not the feed's. */
  readonly licence?: LicenceId;
}

type Told = Omit<FeedItem, "id" | "updated" | "kind">;

/** How many characters of a text a feed quotes: enough to choose, the page has the rest. */
const quoted = 400;

/** What a feed says of one entry: title, page, summary, authors. */
export function feedItem(entry: FeedEntry, exported: Exported): Told & Pick<FeedItem, "kind"> {
  const { kind } = entry;
  if (kind === "news") return { kind, ...news(entry.item, exported) };
  return kind === "change" ? { kind, ...change(entry.item, exported) } : { kind, ...trace(entry.item, exported) };
}

function news(item: NewsItem, { text, url, paths }: Exported): Told {
  const summary = item.summary === undefined ? excerpt(text(item.text), quoted) : text(item.summary);
  return {
    title: text(item.title),
    page: url(paths.item("news", item.id)) ?? "",
    authors: item.authors,
    ...present({ summary: summary || undefined }),
  };
}

/** A session that was added, moved or cancelled: which, why, and when it is held now. */
function change(session: Session, exported: Exported): Told {
  const { text, url, paths, words } = exported;
  const note = session.status_note && text(session.status_note);
  const when = session.status === "cancelled" ? undefined : whenOf(session, exported);
  return {
    title: `${words.labels.session_status[session.status]} – ${text(session.title)}`,
    page: url(paths.item("sessions", session.id)) ?? "",
    authors: [],
    ...present({ summary: [note, when].filter(Boolean).join("\n") || undefined }),
  };
}

function whenOf({ slots }: Session, { lang, edition, text }: Exported): string {
  const rooms = new Map(edition.places.flatMap((place) => place.rooms.map((room) => [room.id, room.name] as const)));
  return slots
    .map(({ start, end, rooms: held }) => {
      const names = held.map((id) => text(rooms.get(id) ?? {}));
      const day = formatDay(start.slice(0, 10), lang, "weekday-day");
      return [day, formatTimeRange(start, end, lang), formatList(names, lang)].filter(Boolean).join(", ");
    })
    .join("\n");
}

/** A trace that came: what it says in one sentence, and the way to its own page. */
function trace(item: Trace, { edition, text, url, paths, words }: Exported): Told {
  const gist = item.summary ?? item.key_ideas[0] ?? item.report;
  return {
    title: `${words.labels.trace_type[item.type]} – ${text(traceTitle(item, edition))}`,
    page: url(paths.item("traces", item.id)) ?? "",
    authors: item.authors,
    licence: item.licence,
    ...present({ summary: (gist && excerpt(text(gist), quoted)) || undefined }),
  };
}
