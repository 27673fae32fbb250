// SPDX-License-Identifier: MIT
import { type FeedEntry, feedEntries } from "../../derive/feed-entries.ts";
import { type FeedPaths, feedPaths } from "../../derive/feed-paths.ts";
import type { Exported } from "../exported.ts";
import { permanentUuid } from "../uuid.ts";
import { plainText } from "../xml.ts";
import { type FeedItem, feedItem } from "./feed-item.ts";

/** A feed as both its formats tell it; every address is absolute, every moment an instant (RFC 3339). */
export interface Feed {
  /** A `urn:uuid`, the same for ever. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** When the newest entry was written. */
  readonly updated: string;
  /** The page where the same is read. */
  readonly page: string;
  readonly authors: readonly string[];
  readonly rights: string;
  readonly items: readonly FeedItem[];
  /** The addresses of the two formats. */
  readonly self: { readonly atom: string; readonly json: string };
}

/** What followers of the edition are told in one language, or undefined when there is no feed: see {@link feedPaths}. */
export function feedOf(exported: Exported): Feed | undefined {
  const { edition, lang, url } = exported;
  const paths = feedPaths(edition, lang, url(""));
  const entries = feedEntries(edition);
  const [newest] = entries;
  if (paths === undefined || newest === undefined) return undefined;
  return {
    id: `urn:uuid:${permanentUuid(edition.id, "feed", lang)}`,
    lang,
    title: exported.text(edition.title),
    subtitle: exported.words.text.feeds.subtitle,
    updated: momentOf(newest.day),
    page: url(exported.paths.fixed(edition.news.length > 0 ? "news" : "index")) ?? "",
    authors: organisers(exported),
    rights: edition.licences.content,
    items: entries.map((entry) => itemOf(entry, exported)),
    self: addresses(paths, url),
  };
}

function itemOf(entry: FeedEntry, exported: Exported): FeedItem {
  const { edition, lang } = exported;
  const { title, summary, ...item } = feedItem(entry, exported);
  const said = summary === undefined ? "" : plainText(summary).trim();
  return {
    ...item,
    title: plainText(title),
    ...(said === "" ? {} : { summary: said }),
    id: `urn:uuid:${permanentUuid(edition.id, `feed/${lang}/${entry.kind}`, entry.id)}`,
    updated: momentOf(entry.day),
  };
}

/** A day is known, its hour is not: midnight UTC, whatever the machine's zone. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function addresses({ atom, json }: FeedPaths, url: Exported["url"]): Feed["self"] {
  return { atom: url(atom) ?? "", json: url(json) ?? "" };
}

/** Whoever organises speaks in the feed; the edition itself when nobody is named. */
function organisers({ edition, text }: Exported): readonly string[] {
  const roles = new Set(["organiser", "co_organiser"]);
  const ids = new Set(edition.partners.filter(({ role }) => roles.has(role)).map(({ organisation }) => organisation));
  const names = edition.organisations.filter(({ id }) => ids.has(id)).map(({ name }) => text(name));
  return names.length > 0 ? names : [text(edition.title)];
}
