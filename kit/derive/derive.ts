// SPDX-License-Identifier: MIT
import type { BundleContents } from "../bundle/bundle.ts";
import type { Day, Edition, Lang } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { InSeries } from "../model/series.ts";
import { countTraces } from "../status/count-traces.ts";
import { wordsFor } from "../words/index.ts";
import { posterAxes } from "./axis-colors.ts";
import { chromeOf, fixedPages } from "./chrome.ts";
import type { Context } from "./context.ts";
import { drawnImages } from "./drawn-images.ts";
import { editionCss } from "./edition-css.ts";
import { editionState } from "./edition-state.ts";
import { isAtRoot, underSeries } from "./in-series.ts";
import { linkTargets } from "./link-targets.ts";
import { withMoves } from "./moves/with-moves.ts";
import { allPages } from "./pages/all.ts";
import { mediaPath } from "./paths.ts";
import { groupBy, occurrences } from "./schedule.ts";
import type { Page, SiteModel } from "./site.ts";
import { robots, sitemap, sitemapIndex } from "./sitemap.ts";
import { viewsOf } from "./views.ts";

/** What a build knows besides the edition. Nothing here is read from the machine. */
export interface Setting {
  /** The day as of which the site is built, in the edition's zone. */
  readonly today: Day;
  /** Absolute address of the site's root with a final `/`, when it is known. */
  readonly siteUrl?: string;
  /** What the source that the site carries holds. */
  readonly source?: BundleContents;
  /** What the edition is among others, when it is one of several. */
  readonly series?: InSeries;
  /** Every address of the edition that was ever published, below the edition's own: what went answers all the same. */
  readonly recorded?: readonly string[];
}

/** Everything the site shows, computed from the edition: pure, and the same for the same input. */
export function derive(given: Edition, setting: Setting): SiteModel {
  const edition = underSeries(given, setting.series);
  const contexts = edition.languages.map((lang) => contextOf(edition, lang, setting));
  const pages = allPages(contexts);
  const main = contexts[0];
  if (main === undefined) throw new Error("an edition has at least one language");
  return {
    edition,
    ...present({ site_url: setting.siteUrl, in_series: setting.series?.series }),
    state: main.state,
    ...withMoves(edition, contexts, pages, setting.recorded ?? []),
    images: drawnImages(
      edition,
      contexts.map((context) => context.chrome),
    ),
    files: [
      {
        path: `${edition.id}/edition.css`,
        content: editionCss(
          edition.theme,
          main.chrome.colors,
          posterAxes(edition).map(({ shape }) => shape),
        ),
      },
      ...edition.theme.stylesheets.map(({ path, css }) => ({
        path: `${edition.id}/${path}`,
        content: `@layer author{${css}}\n`,
      })),
      ...edition.media.flatMap(({ path, text, withdrawn }) =>
        text === undefined || withdrawn ? [] : [{ path: mediaPath(edition.id, path), content: text }],
      ),
      ...forRobots(edition, pages, setting),
    ],
    media: edition.media
      .filter(({ withdrawn, text }) => !withdrawn && text === undefined)
      .flatMap(({ path, narrower = [] }) => [
        { from: path, to: mediaPath(edition.id, path) },
        ...narrower.map((copy) => ({ from: path, to: mediaPath(edition.id, copy.path), width: copy.width })),
      ]),
    targets: Object.fromEntries(contexts.map((context) => [context.lang, linkTargets(edition, context.views)])),
  };
}

/** What search engines are told; of several editions, each has its own list of pages, and the current one names them all. */
function forRobots({ id }: Edition, pages: readonly Page[], { siteUrl, series }: Setting): SiteModel["files"] {
  if (siteUrl === undefined) return isAtRoot(series) ? [{ path: "robots.txt", content: robots(siteUrl) }] : [];
  const own = { path: series === undefined ? "sitemap.xml" : `${id}/sitemap.xml`, content: sitemap(pages, siteUrl) };
  if (!isAtRoot(series)) return [own];
  const all = series?.editions?.map((edition) => `${edition.id}/sitemap.xml`);
  return [
    { path: "robots.txt", content: robots(siteUrl) },
    own,
    ...(all === undefined ? [] : [{ path: "sitemap.xml", content: sitemapIndex(all, siteUrl) }]),
  ];
}

function contextOf(edition: Edition, lang: Lang, { today, siteUrl, series, source }: Setting): Context {
  const words = wordsFor(lang);
  const views = viewsOf(edition, lang, words);
  const state = editionState(edition, today);
  const rooms = edition.places.flatMap((place) => place.rooms.map((room) => room.id));
  const programme = occurrences(edition.sessions.map(views.card), rooms);
  return {
    edition,
    lang,
    words,
    views,
    today,
    state,
    programme,
    ...(series && { series }),
    ...(source && { source }),
    chrome: chromeOf(edition, views, state, { siteUrl, series }),
    exists: fixedPages(edition, state),
    count: countTraces(edition),
    traces: groupBy(
      edition.traces.filter((trace) => trace.session !== undefined && trace.status !== "expected"),
      (trace) => trace.session ?? "",
    ),
  };
}
