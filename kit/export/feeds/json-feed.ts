// SPDX-License-Identifier: MIT
import { licenceRef } from "../../derive/licence-ref.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { feedOf } from "./feed.ts";
import type { FeedItem } from "./feed-item.ts";

/** The feed of one language as JSON Feed 1.1 (jsonfeed.org); empty when there is none. */
export function jsonFeed(exported: Exported): string {
  const feed = feedOf(exported);
  if (feed === undefined) return "";
  const data = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    language: feed.lang,
    authors: named(feed.authors),
    items: feed.items.map((item) => itemData(item, feed.lang)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function itemData(item: FeedItem, lang: string) {
  return {
    id: item.id,
    url: item.page,
    title: item.title,
    // An item has one text at least (JSON Feed, « Items »): its title when nothing more is said.
    content_text: item.summary ?? item.title,
    date_published: item.updated,
    date_modified: item.updated,
    language: lang,
    tags: [item.kind],
    ...present({
      authors: item.authors.length === 0 ? undefined : named(item.authors),
      // Fields of ours begin with `_`, as the format asks.
      _licence: item.licence === undefined ? undefined : licenceData(item.licence, lang),
    }),
  };
}

function licenceData(id: string, lang: string) {
  const { url } = licenceRef(id, false, lang);
  return { id, ...present({ url }) };
}

function named(names: readonly string[]) {
  return names.map((name) => ({ name }));
}
