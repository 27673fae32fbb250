// SPDX-License-Identifier: MIT
import type { BundleContents } from "../bundle/bundle.ts";
import type { Day, Edition, EditionState, Lang, Trace } from "../model/edition.ts";
import type { InSeries } from "../model/series.ts";
import type { TraceCount } from "../status/count-traces.ts";
import type { Words } from "../words/words.ts";
import type { FixedPage, Paths } from "./paths.ts";
import { pathsFor } from "./paths.ts";
import type { Occurrence } from "./schedule.ts";
import type { Chrome, Crumb, PageBase, Said } from "./site.ts";
import type { Views } from "./views.ts";

/** What every page builder of one language starts from. */
export interface Context {
  readonly edition: Edition;
  readonly lang: Lang;
  readonly words: Words;
  readonly views: Views;
  readonly chrome: Chrome;
  /** What the edition is among others, when it is one of several. */
  readonly series?: InSeries;
  /** What the source that the site carries holds; unknown when it carries none. */
  readonly source?: BundleContents;
  readonly today: Day;
  readonly state: EditionState;
  /** The whole programme in order. */
  readonly programme: readonly Occurrence[];
  /** Which fixed pages exist: an event without partners has no partners page. */
  readonly exists: ReadonlySet<FixedPage>;
  /** Traces by session id. */
  readonly traces: ReadonlyMap<string, readonly Trace[]>;
  /** What was promised, what came and what is awaited. */
  readonly count: TraceCount;
}

export interface PageStart {
  readonly path: (paths: Paths) => string;
  readonly title: Said;
  readonly description: string;
  readonly parents?: readonly FixedPage[];
  readonly indexed?: boolean;
}

const keys = {
  index: "home",
  programme: "programme",
  // The hall screen is another view of the programme, and stands in no menu.
  now: "programme",
  mine: "mine",
  people: "people",
  axes: "axes",
  formats: "formats",
  tracks: "tracks",
  practical: "practical",
  rooms: "rooms",
  spoken: "spoken",
  changes: "changes",
  traces: "traces",
  synthesis: "synthesis",
  outcomes: "outcomes",
  awaited: "awaited",
  search: "search",
  partners: "partners",
  news: "news",
  groups: "groups",
  family: "family",
  rerun: "rerun",
  credits: "credits",
  legal: "legal",
  privacy: "privacy",
  accessibility: "accessibility",
} as const satisfies Readonly<Record<FixedPage, keyof Words["pages"]>>;

/** The key under which menus and breadcrumbs name a fixed page. */
export function navKey(page: FixedPage): (typeof keys)[FixedPage] {
  return keys[page];
}

/** The fields that all pages share: address, alternates in the other languages, breadcrumb. */
export function pageBase(context: Context, start: PageStart): PageBase {
  const { edition, lang, views, chrome } = context;
  const main = edition.languages[0] ?? lang;
  const path = start.path(views.paths);
  const parents = (["index", ...(start.parents ?? [])] as FixedPage[]).filter(
    (page) => views.paths.fixed(page) !== path,
  );
  const crumbs: Crumb[] = parents.map((page) => ({ path: views.paths.fixed(page), key: navKey(page) }));
  return {
    path,
    lang,
    title: start.title,
    description: start.description,
    chrome,
    alternates: edition.languages
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, path: start.path(pathsFor(edition.id, other, main)) })),
    breadcrumb: crumbs,
    indexed: start.indexed ?? true,
  };
}

/** A word of the interface as a text of this page's language. */
export function own(context: Context, text: string): Said {
  return { text, lang: context.lang };
}

/** A fixed page's shared fields, with the interface's word for its title. */
export function fixedBase(
  context: Context,
  page: Exclude<FixedPage, "index" | "now">,
  description?: string,
  parents: readonly FixedPage[] = [],
): PageBase {
  const title = context.words.pages[page];
  return pageBase(context, {
    path: (paths) => paths.fixed(page),
    title: own(context, title),
    description: description ?? context.words.describe.list({ event: context.chrome.edition.title.text, page: title }),
    parents,
  });
}
