// SPDX-License-Identifier: MIT
import type { Page, TraceCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { between } from "./between.ts";
import { textIn } from "./text.tsx";
import { TraceFacts } from "./trace-facts.tsx";

interface Props {
  readonly traces: readonly TraceCard[];
  readonly page: Page;
  readonly ui: Ui;
  /** Level of the heading of each. */
  readonly level: 3 | 4;
  /** Set where there are too many to say more of each than its name and what it is. */
  readonly brief?: boolean | undefined;
  /** The axis whose list it is: its colour goes before those of others. */
  readonly axis?: { readonly index: number } | undefined;
}

/** Traces one under another: what each is called, what it is, what it is about and what it says. */
export function TraceList({ traces, brief, axis, ...rest }: Props) {
  return (
    <ul class={brief ? "traces-brief" : "traces-list"}>
      {traces.map((card) => (
        <li key={card.id} class={axisClass(axis ?? card.axes[0])}>
          {brief ? <Named card={card} {...rest} /> : <Told card={card} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

function axisClass(axis: { readonly index: number } | undefined): string | undefined {
  return axis && `axis-${axis.index}`;
}

type Entry = Pick<Props, "page" | "ui" | "level"> & { readonly card: TraceCard };

function Named({ card, page, ui }: Entry) {
  return (
    <>
      <TraceLink card={card} lang={page.lang} ui={ui} />{" "}
      {!card.untitled && <span class="quiet">{wordsFor(page.lang).labels.trace_type[card.type]}</span>}
    </>
  );
}

function Told({ card, page, ui, level }: Entry) {
  const { lang } = page;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="trace-name">
        <TraceLink card={card} lang={lang} ui={ui} />
      </Heading>
      <TraceFacts card={card} lang={lang} />
      {card.about && !card.untitled && <About about={card.about} lang={lang} ui={ui} />}
      {card.gist && <p class="trace-gist">{textIn(card.gist, lang)}</p>}
      <Unusual card={card} page={page} />
    </>
  );
}

/** The way to a trace; one without a title is called by what it is and what it is about. */
function TraceLink({ card, lang, ui }: { card: TraceCard; lang: Lang; ui: Ui }) {
  return (
    <a href={ui.href(card.path)}>
      {card.untitled && `${wordsFor(lang).labels.trace_type[card.type]} – `}
      {textIn(card.title, lang)}
    </a>
  );
}

function About({ about, lang, ui }: { about: NonNullable<TraceCard["about"]>; lang: Lang; ui: Ui }) {
  const title = textIn(about.title, lang);
  return (
    <p class="trace-of">
      <span class="quiet">{wordsFor(lang).text.trace.about}</span>{" "}
      {about.path === undefined ? title : <a href={ui.href(about.path)}>{title}</a>}
    </p>
  );
}

/** Its language when it is not the page's, its licence when it is not the one that everything has. */
function Unusual({ card, page }: Pick<Entry, "card" | "page">) {
  const { lang, chrome } = page;
  const { language, licence } = card;
  const said = [
    language !== undefined &&
      language !== lang &&
      wordsFor(lang).text.trace.in_language({ language: languageName(language, lang) }),
    licence.id !== chrome.content_licence.id && <span class="whole">{licence.name}</span>,
  ].filter((one) => one !== false);
  return said.length === 0 ? null : <p class="quiet">{said.map((one, index) => [index > 0 && between, one])}</p>;
}
