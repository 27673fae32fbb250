// SPDX-License-Identifier: MIT
import { excerpt } from "../derive/say.ts";
import type { Page, PageKind, PageOf, Said, SaidMarkdown, TraceView, TranscriptPage } from "../derive/site.ts";
import { formatDay } from "../words/format-day.ts";
import { frenchSpacing } from "../words/french-spacing.ts";
import { isFrench } from "../words/is-french.ts";
import { languageName } from "../words/language-name.ts";
import type { Words } from "../words/words.ts";
import type { SearchKind } from "./search-index.ts";

/** One thing to find, before it is written short. */
export interface Found {
  readonly kind: SearchKind;
  /** Site path, with the fragment of a moment. */
  readonly path: string;
  readonly title: Said;
  readonly about: string;
  readonly people: readonly string[];
  readonly texts: readonly Said[];
}

type Told = Omit<Found, "path" | "title">;
type Tells = { readonly [K in PageKind]?: (page: PageOf<K>, words: Words) => readonly (Told & Partial<Found>)[] };

/** What each kind of page says that somebody may look for; those not named here are lists of what others say. */
const tells: Tells = {
  session: (page) => [
    told(
      "session",
      [page.card.question, page.subtitle, page.abstract, page.audience, page.outcome, ...page.materials],
      {
        about: [...page.card.axes.map(({ title }) => title.text), page.card.format?.title.text],
        people: page.roles.flatMap(({ people }) => people.map(({ name }) => name)),
      },
    ),
  ],
  trace: ({ trace }, { labels }) =>
    trace === undefined
      ? []
      : [
          told("trace", textsOfTrace(trace), {
            about: [labels.trace_type[trace.type], trace.about?.title.text],
            people: [...trace.authors, ...trace.roles.flatMap(({ people }) => people.map(({ name }) => name))],
          }),
        ],
  transcript: momentsOf,
  person: (page) => [
    told("person", [page.role, page.biography], { about: [page.person.affiliation?.text], people: [] }),
  ],
  news_item: (page) => [
    told("news", [page.summary, page.body], {
      about: [formatDay(page.date, page.lang, "short")],
      people: page.authors,
    }),
  ],
  page: (page) => [told("page", [page.summary, page.body])],
  axis: (page, { pages }) => [told("page", [page.question, page.body], { about: [pages.axes], people: [] })],
  format: (page, { pages }) => [
    told("page", [page.purpose, page.produces, ...page.steps, page.body], { about: [pages.formats], people: [] }),
  ],
  group: (page, { pages }) => [
    told(
      "page",
      [page.purpose, page.body, ...page.lines.flatMap(({ title, points }) => [title, ...points]), page.contribute],
      {
        about: [pages.groups],
        people: page.coordinators.map(({ name }) => name),
      },
    ),
  ],
};

/** What can be found of one language's pages, in their order; pages that say only that something was withdrawn are not there. */
export function searchEntries(pages: readonly Page[], words: Words): readonly Found[] {
  return pages
    .filter(({ indexed }) => indexed)
    .flatMap((page) => {
      const tell = tells[page.kind] as ((page: Page, words: Words) => readonly (Told & Partial<Found>)[]) | undefined;
      return (tell?.(page, words) ?? []).map((one) => ({ path: page.path, title: page.title, ...one }));
    });
}

interface Around {
  readonly about: readonly (string | undefined)[];
  readonly people: readonly string[];
}

function told(
  kind: SearchKind,
  texts: readonly (Said | SaidMarkdown | undefined)[],
  { about, people }: Around = { about: [], people: [] },
): Told {
  return {
    kind,
    about: about.filter(Boolean).join(" · "),
    people: [...new Set(people)],
    texts: texts.filter((said) => said !== undefined).map(plain),
  };
}

/** Every text of a trace: what was said, decided, disputed and left open, and its report. */
function textsOfTrace(trace: TraceView): readonly (Said | SaidMarkdown | undefined)[] {
  return [
    trace.summary,
    trace.question,
    trace.context,
    ...trace.key_ideas,
    ...trace.agreements,
    ...trace.disagreements.flatMap(({ topic, positions }) => [topic, ...positions.map(({ text }) => text)]),
    ...trace.decisions.flatMap(({ text, scope }) => [text, scope]),
    ...trace.next_steps.map(({ what }) => what),
    ...trace.open_questions,
    ...trace.quotes.map(({ text }) => text),
    ...trace.figures.map(({ label }) => label),
    trace.report,
    trace.method?.changes,
    ...trace.what_worked,
    ...trace.what_to_change,
    ...trace.resources.map(({ title }) => title),
  ];
}

/** What is said in a recording: each paragraph is found at its time. */
function momentsOf(page: TranscriptPage, { labels, recording }: Words): readonly (Told & Partial<Found>)[] {
  const what = labels.medium_type[page.recording.type];
  const title = page.trace.title;
  const of =
    page.spoken === undefined ? undefined : recording.captions({ language: languageName(page.spoken, page.lang) });
  if (page.body !== undefined) return [{ ...told("transcript", [page.body], { about: [what], people: [] }), title }];
  return page.parts.flatMap(({ chapter, paragraphs }) =>
    paragraphs.map((paragraph) => ({
      ...told("transcript", [paragraph.title], {
        about: [paragraph.time, chapter?.title.text ?? what, of],
        people: paragraph.voice === undefined ? [] : [paragraph.voice],
      }),
      title,
      path: `${page.path.split("#")[0]}#t${paragraph.second}`,
    })),
  );
}

/** A text without its marks, in the spaces of its language. */
function plain(said: Said | SaidMarkdown): Said {
  if (!("markdown" in said)) return { text: said.text, lang: said.lang };
  const text = excerpt(said.text, said.text.length + 1);
  return { text: isFrench(said.lang) ? frenchSpacing(text) : text, lang: said.lang };
}
