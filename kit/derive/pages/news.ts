// SPDX-License-Identifier: MIT
import type { NewsItem } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, pageBase } from "../context.ts";
import { excerpt, sayMarkdown } from "../say.ts";
import { compare } from "../schedule.ts";
import type { NewsCard, NewsItemPage, NewsPage } from "../site.ts";

/** News, latest first. */
export function newsCards(context: Context): readonly NewsCard[] {
  return latestFirst(context).map((item) => newsCard(context, item));
}

/** The page that lists the news. */
export function newsPage(context: Context): NewsPage {
  return { kind: "news", ...fixedBase(context, "news"), items: newsCards(context) };
}

/** A page for each piece of news. */
export function newsItemPages(context: Context): readonly NewsItemPage[] {
  const { edition, views, words, lang } = context;
  const items = latestFirst(context);
  const card = (item: NewsItem | undefined) => item && newsCard(context, item);
  return items.map((item, index) => {
    const body = sayMarkdown(item.text, lang, edition.languages, "news");
    const summary = views.maybe(item.summary);
    const title = views.text(item.title);
    return {
      kind: "news_item",
      ...pageBase(context, {
        path: (paths) => paths.item("news", item.id),
        title,
        description:
          excerpt(summary?.text ?? body.text) ||
          words.describe.item({ event: context.chrome.edition.title.text, kind: "news", title: title.text }),
        parents: ["news"],
      }),
      date: item.date,
      body,
      authors: item.authors,
      ...present({
        summary,
        picture: views.picture(item.picture),
        previous: card(items[index + 1]),
        next: card(items[index - 1]),
      }),
    };
  });
}

function latestFirst({ edition }: Context): readonly NewsItem[] {
  return [...edition.news].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
}

function newsCard({ views }: Context, item: NewsItem): NewsCard {
  return {
    id: item.id,
    title: views.text(item.title),
    date: item.date,
    path: views.paths.item("news", item.id),
    ...present({ summary: views.maybe(item.summary) }),
  };
}
