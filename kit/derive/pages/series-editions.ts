// SPDX-License-Identifier: MIT
import type { Day } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Series } from "../../model/series.ts";
import { axisColors, posterAxes, tokensOf } from "../axis-colors.ts";
import { cityOf } from "../city-of.ts";
import { type Context, own } from "../context.ts";
import { editionState } from "../edition-state.ts";
import { motif } from "../motif.ts";
import { acrossPath } from "../paths.ts";
import type { AcrossLink, EditionCard, EditionsPage, LandingPage } from "../site.ts";
import { hasPage, type Views } from "../views.ts";
import { acrossBase } from "./series-base.ts";
import { type Year, yearsOf } from "./series-years.ts";

/** How many earlier editions the front page shows. */
const shownBefore = 3;

/** All editions, and what the series says of itself. */
export function editionsPage(context: Context, series: Series, across: readonly AcrossLink["page"][]): EditionsPage {
  const { views, words, lang, edition } = context;
  const main = edition.languages[0] ?? lang;
  return {
    kind: "editions",
    ...acrossBase(context, "index", own(context, words.pages.editions)),
    name: views.text(series.name),
    editions: yearsOf(context).map((year) => cardOf(year, context.today)),
    planned: series.planned.map(({ title, ...when }) => ({ title: views.text(title), ...when })),
    across: across.map((page) => ({ page, path: acrossPath(page, lang, main) })),
    aliases: series.aliases,
    ...aboutOf(series, views),
  };
}

function aboutOf({ purpose, governance, url, brand, charter }: Series, views: Views) {
  return present({
    purpose: views.markdown(purpose, ""),
    governance: views.markdown(governance, ""),
    url,
    brand,
    charter: charter && { url: charter.url, title: views.text(charter.title) },
  });
}

/** What the current edition's front page shows of those before it; undefined when it is the first, or alone. */
export function earlierEditions(context: Context): LandingPage["earlier"] {
  const before = yearsOf(context).filter(
    ({ edition, current }) => !current && edition.dates.start <= context.edition.dates.start,
  );
  if (before.length === 0) return undefined;
  return {
    editions: before.slice(0, shownBefore).map((year) => cardOf(year, context.today)),
    count: context.series?.editions?.length ?? 0,
  };
}

function cardOf({ edition, views, ref, current }: Year, today: Day): EditionCard {
  const axes = posterAxes(edition);
  const { sessions, people, traces } = edition;
  return {
    ...ref,
    title: views.text(edition.title),
    start: edition.dates.start,
    end: edition.dates.end,
    state: editionState(edition, today),
    current,
    motif: motif(
      edition.id,
      axes.map(({ shape }) => shape),
    ),
    colors: axisColors(axes, tokensOf(edition.theme)),
    counts: {
      sessions: sessions.filter((session) => session.kind === "session" && hasPage(session)).length,
      people: people.filter(({ withdrawn }) => !withdrawn).length,
      traces: traces.filter(({ status }) => status !== "expected").length,
    },
    ...present({ tagline: views.maybe(edition.tagline), city: cityOf(edition, views) }),
  };
}
