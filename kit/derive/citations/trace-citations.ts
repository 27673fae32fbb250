// SPDX-License-Identifier: MIT
import type { Lang } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { fill } from "../../words/fill.ts";
import { formatList } from "../../words/format-list.ts";
import { formatDateRange } from "../../words/format-range.ts";
import { inSentence } from "../../words/in-sentence.ts";
import { wordsFor } from "../../words/index.ts";
import type { Context } from "../context.ts";
import type { Citations, Said, TraceCard } from "../site.ts";
import { bibtex } from "./bibtex.ts";
import { citationData, citedNames } from "./citation-data.ts";
import { cslItem } from "./csl-json.ts";

/** Forms that every trace is cited in, besides that of the page's own language. */
const always: readonly Lang[] = ["fr", "en"];

/** A trace's citation ready to paste, in French, in English and in the page's language, and for reference managers. */
export function traceCitations(context: Context, card: TraceCard): Citations {
  const { edition, chrome, lang, words } = context;
  const url = chrome.site_url === undefined ? undefined : new URL(card.path, chrome.site_url).href;
  const told = { event: chrome.edition.title.text, ...present({ place: chrome.edition.city, url }) };
  const data = citationData(edition, card, told, citedNames(edition));
  const kind = words.labels.trace_type[card.type];
  return {
    texts: [...new Set([lang, ...always])].map((one) => ({ lang: one, parts: citation(context, card, one) })),
    bibtex: bibtex(data, kind),
    csl_json: `${JSON.stringify([cslItem(data, kind)], undefined, 2)}\n`,
    ...present({ url }),
  };
}

/** A citation in one language, in pieces: titles stay in theirs. */
function citation({ chrome }: Context, card: TraceCard, lang: Lang): readonly (string | Said)[] {
  const words = wordsFor(lang);
  return fill([card.title, chrome.edition.title], ([title = "", event = ""]) =>
    words.cite({
      title,
      type: inSentence(words.labels.trace_type[card.type], lang),
      authors: formatList(card.authors, lang) || undefined,
      event,
      city: chrome.edition.city,
      date: card.date && formatDateRange(card.date, card.date, lang),
      licence: card.licence.name,
    }),
  );
}
