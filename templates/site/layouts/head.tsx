// SPDX-License-Identifier: MIT
import type { Page, Said } from "../../../kit/derive/site.ts";
import type { Links, Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { FramePolicy } from "../components/frame-policy.tsx";
import { JsonLd } from "../components/json-ld.tsx";
import { Drawn } from "../components/once.tsx";
import { PageScript } from "../components/page-script.tsx";
import { plain } from "../components/text.tsx";
import { pageSheets, seriesSheets } from "./page-sheets.ts";
import { SocialCard } from "./social-card.tsx";

/** What browsers and robots read of a page. Nothing in it runs, and nothing is asked of another site. */
export function Head({ page, ui }: { page: Page; ui: Ui }) {
  return (
    <head>
      <meta charset="utf-8" />
      <FramePolicy page={page} />
      {page.kind === "moved" && <Onward to={page.to} ui={ui} />}
      <title>{documentTitle(page)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={page.description} />
      <Drawn html={ui.once(`loaded ${page.kind} ${page.indexed}`, (links) => <Loaded page={page} ui={links} />)} />
      <Addresses page={page} ui={ui} />
      <Drawn html={ui.once("machines", (links) => <Machines page={page} ui={links} />)} />
      <JsonLd ui={ui} />
      <SocialCard page={page} ui={ui} title={documentTitle(page)} />
    </head>
  );
}

/** What a browser loads to show it, and how. */
function Loaded({ page, ui }: { page: Page; ui: Links }) {
  const { chrome } = page;
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      {!page.indexed && <meta name="robots" content="noindex" />}
      {chrome.fonts === "bundled" &&
        chrome.preload.map((font) => (
          <link key={font} rel="preload" href={ui.href(font)} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      {stylesheets(page).map((sheet) => (
        <link key={sheet} rel="stylesheet" href={ui.href(sheet)} />
      ))}
      <link rel="icon" href={ui.href(chrome.favicon)} type="image/svg+xml" />
      <PageScript page={page} ui={ui} />
    </>
  );
}

/** Sends the browser from an old address to the new one, at once: that takes nothing away from whoever reads (WCAG G110). */
function Onward({ to, ui }: { to: string; ui: Ui }) {
  return <meta http-equiv="refresh" content={`0; url=${/^https?:/u.test(to) ? to : ui.href(to)}`} />;
}

/** What every page has, what this kind of page has, what several editions ask for, then the edition's own and the author's. */
function stylesheets(page: Page): readonly string[] {
  const [all, ...own] = page.chrome.stylesheets;
  const names = [
    ...pageSheets[page.kind],
    ...(page.kind === "landing" && page.earlier !== undefined ? [seriesSheets.posters] : []),
    ...(page.chrome.series === undefined ? [] : [seriesSheets.all]),
  ];
  return [...(all === undefined ? [] : [all]), ...names.map((name) => `assets/${name}.css`), ...own];
}

/** What tells a page from others of the same heading: the synthesis of an axis from the axis, a part from the first. */
function apart(page: Page): readonly string[] {
  const words = wordsFor(page.lang).text.synthesis;
  const numbered = "parts" in page && "part" in page && page.part > 1 ? page : undefined;
  return [
    ...(page.kind === "axis_synthesis" ? [words.of_axis] : []),
    ...(numbered === undefined ? [] : [words.part({ part: numbered.part, parts: numbered.parts.length })]),
  ];
}

/** The page's title, then the event's: nothing is said twice on the landing page. */
function documentTitle(page: Page): string {
  const title = [plain(page.title), ...apart(page)].join(" – ");
  const event = plain(eventOf(page));
  return title === event || page.kind === "landing" ? event : `${title} – ${event}`;
}

/** What a page is of: the event, in short on any page but its first, or the series. */
function eventOf({ kind, chrome: { edition, series } }: Page): Said {
  if (kind.startsWith("editions") && series !== undefined) return series.name;
  return kind === "landing" ? edition.title : edition.short_title;
}

/** What other tools read: the edition as data, and the feeds. */
function Machines({ page, ui }: { page: Page; ui: Links }) {
  const { event_json, feeds, edition } = page.chrome;
  const title = plain(edition.title);
  return (
    <>
      <link rel="alternate" type="application/json" href={ui.href(event_json)} />
      {feeds && <link rel="alternate" type="application/atom+xml" title={title} href={ui.href(feeds.atom)} />}
      {feeds && <link rel="alternate" type="application/feed+json" title={title} href={ui.href(feeds.json)} />}
    </>
  );
}

/** The page's own address and those of its translations, when the site's address is known. */
function Addresses({ page, ui }: { page: Page; ui: Ui }) {
  const own = ui.absolute(page.canonical ?? page.path);
  if (page.kind === "moved" && page.canonical === undefined) return null;
  if (own !== undefined && page.kind === "moved") return <link rel="canonical" href={own} />;
  if (own === undefined || !page.indexed) return null;
  const languages =
    page.alternates.length === 0 ? [] : [{ lang: page.lang, path: page.canonical ?? page.path }, ...page.alternates];
  return (
    <>
      <link rel="canonical" href={own} />
      {languages.map(({ lang, path }) => (
        <link key={lang} rel="alternate" hreflang={lang} href={ui.absolute(path)} />
      ))}
    </>
  );
}
