// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { formatWeekdays } from "../../../kit/words/format-weekdays.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Image } from "./figure.tsx";
import { HeroActions } from "./hero-actions.tsx";
import { Motif } from "./motif.tsx";
import { textIn } from "./text.tsx";

/** The poster: what, when, where, how far it is, beside the edition's motif or the organiser's own picture. */
export function PosterHero({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { chrome, lang } = page;
  const { edition } = chrome;
  const state = wordsFor(lang).labels.state[chrome.state];
  return (
    <div class={`hero hero-${chrome.state}`}>
      <div class="hero-text">
        <p class="state">
          <strong>{state.label}</strong> <span>{state.line}</span>
        </p>
        <data class="u-url" value={ui.href(page.canonical ?? page.path)} />
        <h1 class={`p-name ${titleSize(edition.title.text)}`}>{textIn(edition.title, lang)}</h1>
        {page.tagline && <p class="hero-tagline">{textIn(page.tagline, lang)}</p>}
        <p class="hero-fact hero-dates">
          <time datetime={edition.start} class="dt-start">
            {formatDateRange(edition.start, edition.end, lang)}
          </time>
          <data class="dt-end" value={edition.end} />
          <span class="hero-detail">{formatWeekdays(edition.start, edition.end, lang)}</span>
        </p>
        <HeroPlace page={page} ui={ui} />
        <HeroActions page={page} ui={ui} />
      </div>
      <div class="hero-motif">
        {page.picture ? (
          <Image picture={page.picture} ui={ui} first sizes="(min-width: 62em) 60vw, 110vw" />
        ) : (
          <Motif motif={chrome.motif} columns={5} rows={6} />
        )}
      </div>
    </div>
  );
}

/** Very long names are set smaller, so that a word never leaves the page. */
function titleSize(title: string): string {
  const longest = Math.max(...title.split(/[\s-]+/u).map((word) => word.length));
  if (longest > 20) return "title-tiny";
  if (longest > 14 || title.length > 60) return "title-small";
  return longest > 10 || title.length > 22 ? "title-medium" : "title-large";
}

function HeroPlace({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { edition } = page.chrome;
  const { mode } = wordsFor(page.lang).labels;
  const where = page.places.length > 0 && <Places page={page} ui={ui} />;
  const city = edition.city ?? page.places[0]?.city;
  const head = edition.mode === "online" ? mode.online : (city ?? where);
  if (head === false) return null;
  return (
    <p class="hero-fact p-location h-card">
      <span class={city === undefined || edition.mode === "online" ? "p-name" : "p-locality"}>{head}</span>
      {city !== undefined && where && edition.mode !== "online" && <span class="hero-detail p-name">{where}</span>}
      {edition.mode === "hybrid" && <span class="hero-detail">{mode.hybrid}</span>}
    </p>
  );
}

/** How many places a poster names; the others are one link away. */
const shownPlaces = 3;

/** Every place by its name, with its city when they are not all in the same. */
function Places({ page: { places, lang, chrome }, ui }: { page: LandingPage; ui: Ui }) {
  const cities = new Set(places.map(({ city }) => city));
  const more = places.length - shownPlaces;
  const all = chrome.menu.find(({ key }) => key === "practical")?.path;
  return (
    <>
      {places.slice(0, shownPlaces).map(({ name, city, path }, index) => [
        index > 0 && ", ",
        <a key={path} href={ui.href(path)}>
          {textIn(name, lang)}
        </a>,
        cities.size > 1 && city !== undefined && ` (${city})`,
      ])}
      {more > 0 &&
        all && [
          " ",
          <a key="more" href={ui.href(all)}>
            {wordsFor(lang).text.landing.more_places({ count: more })}
          </a>,
        ]}
    </>
  );
}
