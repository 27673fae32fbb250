// SPDX-License-Identifier: MIT
import { licenceRef } from "../../derive/licence-ref.ts";
import type { Exported } from "../exported.ts";
import { kitVersion } from "../kit-version.ts";
import { element, textElement, xmlText } from "../xml.ts";
import { type Feed, feedOf } from "./feed.ts";
import type { FeedItem } from "./feed-item.ts";

/** The feed of one language as Atom (RFC 4287), each entry with its licence as RFC 4946 has it; empty when there is none. */
export function atomFeed(exported: Exported): string {
  const feed = feedOf(exported);
  if (feed === undefined) return "";
  const inside = [
    "\n",
    textElement("id", feed.id),
    textElement("title", feed.title),
    textElement("subtitle", feed.subtitle),
    textElement("updated", feed.updated),
    element("link", { rel: "self", type: "application/atom+xml", href: feed.self.atom }),
    element("link", { rel: "alternate", type: "text/html", hreflang: feed.lang, href: feed.page }),
    authorsOf(feed.authors),
    licenceOf(feed.rights, feed),
    element("generator", { version: kitVersion }, "event-kit"),
    ...feed.items.map((item) => entryOf(item, feed)),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.lang };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("feed", attributes, inside.join(""))}`;
}

function entryOf(item: FeedItem, feed: Feed): string {
  const inside = [
    "\n",
    textElement("id", item.id),
    textElement("title", item.title),
    textElement("published", item.updated),
    textElement("updated", item.updated),
    element("link", { rel: "alternate", type: "text/html", href: item.page }),
    authorsOf(item.authors),
    element("category", { term: item.kind }),
    item.licence === undefined ? "" : licenceOf(item.licence, feed),
    item.summary === undefined ? "" : element("summary", { type: "text" }, xmlText(item.summary)),
  ];
  return element("entry", {}, inside.join(""));
}

function authorsOf(names: readonly string[]): string {
  return names.map((name) => element("author", {}, `\n${textElement("name", name)}`)).join("");
}

function licenceOf(id: string, { lang }: Feed): string {
  const { name, url } = licenceRef(id, false, lang);
  return textElement("rights", name) + (url === undefined ? "" : element("link", { rel: "license", href: url }));
}
