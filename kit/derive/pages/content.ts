// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, pageBase } from "../context.ts";
import { excerpt, sayMarkdown } from "../say.ts";
import type { FreeContentPage } from "../site.ts";

/** The author's own pages. */
export function freePages(context: Context): readonly FreeContentPage[] {
  const { edition, views, words, lang } = context;
  return edition.pages.map((page) => {
    const body = sayMarkdown(page.text, lang, edition.languages, "pages");
    const summary = views.maybe(page.summary);
    const title = views.text(page.title);
    const description =
      excerpt(summary?.text ?? body.text) ||
      words.describe.item({ event: context.chrome.edition.title.text, kind: "page", title: title.text });
    return {
      kind: "page",
      ...pageBase(context, { path: (paths) => paths.item("pages", page.id), title, description }),
      body,
      ...present({ summary, updated: page.updated }),
    };
  });
}
