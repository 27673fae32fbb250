// SPDX-License-Identifier: MIT
import type { Context } from "../context.ts";
import { isAtRoot } from "../in-series.ts";
import { asOfSeries } from "../past-pages.ts";
import type { FixedPage } from "../paths.ts";
import type { Page } from "../site.ts";
import { accessibilityPage, legalPage, notFoundPage, privacyPage } from "./about.ts";
import { awaitedPage } from "./awaited.ts";
import { axesPage, axisPages, trackPages, tracksPage } from "./axes.ts";
import { changesPage } from "./changes.ts";
import { freePages } from "./content.ts";
import { creditsPage } from "./credits.ts";
import { dayPages } from "./days.ts";
import { familyPage } from "./family.ts";
import { formatPages, formatsPage } from "./formats.ts";
import { groupPages, groupsPage } from "./groups.ts";
import { landingPage } from "./landing.ts";
import { minePage } from "./mine.ts";
import { newsItemPages, newsPage } from "./news.ts";
import { nowPage } from "./now.ts";
import { outcomesPages } from "./outcomes.ts";
import { partnersPage } from "./partners.ts";
import { peoplePage, personPages } from "./people.ts";
import { practicalPage } from "./practical.ts";
import { programmePage } from "./programme.ts";
import { rerunPage } from "./rerun.ts";
import { roomPages, roomsPage } from "./rooms.ts";
import { searchPage } from "./search.ts";
import { seriesPages } from "./series.ts";
import { sessionPages } from "./sessions.ts";
import { spokenPage } from "./spoken.ts";
import { axisSynthesisPages, synthesisPages } from "./synthesis.ts";
import { traceGroupPages } from "./trace-groups.ts";
import { tracePages } from "./traces.ts";
import { tracesPage } from "./traces-hub.ts";
import { transcriptPages } from "./transcripts.ts";
import { withCalendar } from "./with-calendar.ts";

/** A fixed page with what hangs below it. */
const sections: Readonly<Record<FixedPage, (context: Context) => readonly Page[]>> = {
  index: (context) => [landingPage(context)],
  programme: (context) => [programmePage(context), ...dayPages(context), ...sessionPages(context)],
  rooms: (context) => [roomsPage(context), ...roomPages(context)],
  spoken: (context) => [spokenPage(context)],
  changes: (context) => [changesPage(context)],
  traces: (context) => [tracesPage(context), ...traceGroupPages(context)],
  synthesis: (context) => [...synthesisPages(context), ...axisSynthesisPages(context)],
  outcomes: (context) => outcomesPages(context),
  awaited: (context) => [awaitedPage(context)],
  search: (context) => [searchPage(context)],
  now: (context) => [nowPage(context)],
  mine: (context) => [minePage(context)],
  axes: (context) => [axesPage(context), ...axisPages(context)],
  people: (context) => [peoplePage(context), ...personPages(context)],
  practical: (context) => [practicalPage(context)],
  news: (context) => [newsPage(context), ...newsItemPages(context)],
  partners: (context) => [partnersPage(context)],
  formats: (context) => [formatsPage(context), ...formatPages(context)],
  tracks: (context) => [tracksPage(context), ...trackPages(context)],
  groups: (context) => [groupsPage(context), ...groupPages(context)],
  family: (context) => [familyPage(context)],
  rerun: (context) => [rerunPage(context)],
  credits: (context) => [creditsPage(context)],
  legal: (context) => [legalPage(context)],
  privacy: (context) => [privacyPage(context)],
  accessibility: (context) => [accessibilityPage(context)],
};

/** Every page of the site, language by language; `/` shows the front page of the main language. */
export function allPages(contexts: readonly Context[]): readonly Page[] {
  const pages = contexts.flatMap((context) =>
    [...context.exists]
      .flatMap((page) => sections[page](context).map(withCalendar))
      .concat(withdrawnAlone(context), freePages(context), tracePages(context), transcriptPages(context))
      .map((page) => asOfSeries(page, context.series)),
  );
  const main = contexts[0];
  if (main === undefined || !isAtRoot(main.series)) return pages;
  const front = landingPage(main);
  const across = main.series === undefined ? [] : seriesPages(contexts);
  return [{ ...front, path: "index.html", canonical: front.path }, notFoundPage(main), ...pages, ...across];
}

/** Without a list of people, those who have withdrawn keep their addresses all the same. */
function withdrawnAlone(context: Context): readonly Page[] {
  return context.exists.has("people") ? [] : personPages(context);
}
