// SPDX-License-Identifier: MIT
import type { Edition, Lang } from "../../model/edition.ts";
import { wordsFor } from "../../words/index.ts";
import type { Context } from "../context.ts";
import type { EditionRef, ElsewhereLink } from "../site.ts";
import { type Views, viewsOf } from "../views.ts";

/** An edition as a page across editions tells it: in the page's language when the edition has it, else in its first. */
export interface Year {
  readonly edition: Edition;
  readonly views: Views;
  readonly ref: EditionRef;
  readonly current: boolean;
  link(path: string): ElsewhereLink;
}

/** The editions of the series, the latest first, as the language of `context` tells them. */
export function yearsOf({ edition: current, lang, series }: Context): readonly Year[] {
  const editions = series?.editions ?? [];
  const yearOf = ({ dates }: Edition) => dates.start.slice(0, 4);
  const isAlone = (edition: Edition) => editions.filter((one) => yearOf(one) === yearOf(edition)).length === 1;
  return editions.map((edition) => {
    const own = languageOf(edition, lang);
    const views = viewsOf(edition, own, wordsFor(own));
    const link = (path: string): ElsewhereLink => ({ path, lang: own });
    const label = isAlone(edition) ? { text: yearOf(edition), lang } : views.text(edition.short_title);
    const ref = { id: edition.id, label, ...link(views.paths.fixed("index")) };
    return { edition, views, ref, link, current: edition.id === current.id };
  });
}

function languageOf({ languages }: Edition, lang: Lang): Lang {
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}
