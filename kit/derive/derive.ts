// SPDX-License-Identifier: MIT
import type { Day, Edition, Lang } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { countTraces } from "../status/count-traces.ts";
import { wordsFor } from "../words/index.ts";
import { posterAxes } from "./axis-colors.ts";
import { chromeOf, fixedPages } from "./chrome.ts";
import type { Context } from "./context.ts";
import { drawnImages } from "./drawn-images.ts";
import { editionCss } from "./edition-css.ts";
import { editionState } from "./edition-state.ts";
import { linkTargets } from "./link-targets.ts";
import { allPages } from "./pages/all.ts";
import { mediaPath } from "./paths.ts";
import { groupBy, occurrences } from "./schedule.ts";
import type { SiteModel } from "./site.ts";
import { robots, sitemap } from "./sitemap.ts";
import { viewsOf } from "./views.ts";

/** What a build knows besides the edition. Nothing here is read from the machine. */
export interface Setting {
  /** The day as of which the site is built, in the edition's zone. */
  readonly today: Day;
  /** Absolute address of the site's root with a final `/`, when it is known. */
  readonly siteUrl?: string;
}

/** Everything the site shows, computed from the edition: pure, and the same for the same input. */
export function derive(edition: Edition, setting: Setting): SiteModel {
  const contexts = edition.languages.map((lang) => contextOf(edition, lang, setting));
  const pages = allPages(contexts);
  const main = contexts[0];
  if (main === undefined) throw new Error("an edition has at least one language");
  return {
    edition,
    ...present({ site_url: setting.siteUrl }),
    state: main.state,
    pages,
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
      { path: "robots.txt", content: robots(setting.siteUrl) },
      ...(setting.siteUrl === undefined ? [] : [{ path: "sitemap.xml", content: sitemap(pages, setting.siteUrl) }]),
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

function contextOf(edition: Edition, lang: Lang, { today, siteUrl }: Setting): Context {
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
    chrome: chromeOf(edition, views, state, siteUrl),
    exists: fixedPages(edition, state),
    count: countTraces(edition),
    traces: groupBy(
      edition.traces.filter((trace) => trace.session !== undefined && trace.status !== "expected"),
      (trace) => trace.session ?? "",
    ),
  };
}
