// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { Facts, factsOf } from "../components/facts.tsx";
import { Markdown } from "../components/markdown.tsx";
import { PageHead } from "../components/page-head.tsx";
import { RecordingFacts } from "../components/recording.tsx";
import { RecordingLinks } from "../components/recording-links.tsx";
import { RecordingPlayer } from "../components/recording-player.tsx";
import { textIn } from "../components/text.tsx";
import { TextLine } from "../components/text-line.tsx";
import { Document } from "../layouts/document.tsx";
import { TranscriptParts } from "./transcript-parts.tsx";

type Props = { page: PageOf<"transcript">; ui: Ui };

/** What is said in a recording, to read, to search and to quote; every moment of it has an address. */
export function Transcript({ page, ui }: Props): VNode {
  const { lang, recording } = page;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <RecordingFacts recording={recording} lang={lang} />
      </PageHead>
      <div class="sheet with-aside">
        <Aside page={page} ui={ui} />
        <div class="sheet-main transcript">
          <RecordingPlayer recording={recording} lang={lang} ui={ui} />
          <RecordingLinks recording={recording} lang={lang} ui={ui} transcripts={false} />
          <About page={page} />
          <Contents page={page} ui={ui} />
          {page.body ? <Markdown said={page.body} lang={lang} ui={ui} /> : <TranscriptParts page={page} ui={ui} />}
          <Turn page={page} ui={ui} />
          <Quote page={page} />
        </div>
      </div>
    </Document>
  );
}

function Aside({ page, ui }: Props) {
  const { lang, session, trace, recording } = page;
  const words = wordsFor(lang).recording;
  const others = recording.transcripts.filter(({ lang: other }) =>
    page.body === undefined ? other !== page.spoken : other,
  );
  const facts = factsOf([
    [words.of_session, session && <a href={ui.href(session.path)}>{textIn(session.title, lang)}</a>],
    [
      words.of_trace,
      <a key="trace" href={ui.href(trace.path)}>
        {textIn(trace.title, lang)}
      </a>,
    ],
    [words.voices, page.voices.length > 0 && formatList(page.voices, lang)],
    [
      words.others,
      others.length > 0 &&
        others.map((other) => (
          <p key={other.path}>
            <a href={ui.href(other.path)} hreflang={other.lang}>
              {other.lang === undefined ? words.transcript : languageName(other.lang, lang)}
            </a>
          </p>
        )),
    ],
  ]);
  return (
    <aside class="session-aside" aria-label={words.about}>
      <Facts facts={facts} />
    </aside>
  );
}

/** Where this text comes from, and what its times do. */
function About({ page }: Pick<Props, "page">) {
  const words = wordsFor(page.lang).recording;
  const { spoken = page.lang, body, count, number } = page;
  const moment = page.parts[0]?.paragraphs[0];
  const plays = moment?.path !== undefined || moment?.url !== undefined;
  return (
    <p class="quiet">
      {body ? words.written : words.automatic({ language: languageName(spoken, page.lang) })} {plays && words.times}
      {count > 1 && <> {words.part({ number: String(number), count: String(count) })}.</>}
    </p>
  );
}

function Contents({ page, ui }: Props) {
  if (page.contents.length < 2) return null;
  const words = wordsFor(page.lang).recording;
  return (
    <nav class="transcript-contents" aria-label={words.chapters}>
      <ol>
        {page.contents.map(({ time, title, path }) => (
          <li key={path}>
            <span class="moment">{time}</span>
            <a href={ui.href(path)}>{textIn(title, page.lang)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Turn({ page, ui }: Props) {
  const words = wordsFor(page.lang).recording;
  if (page.count === 1) return null;
  return (
    <p class="link-row">
      {page.previous && (
        <a href={ui.href(page.previous)} rel="prev">
          {words.previous}
        </a>
      )}
      {page.next && (
        <a href={ui.href(page.next)} rel="next">
          {words.next}
        </a>
      )}
    </p>
  );
}

function Quote({ page }: Pick<Props, "page">) {
  const words = wordsFor(page.lang).recording;
  return (
    <>
      <h2 id="cite">{words.quote}</h2>
      <p class="citation">
        <TextLine parts={page.citation} lang={page.lang} />
      </p>
      {page.parts.length > 0 && <p class="quiet">{words.quote_passage}</p>}
    </>
  );
}
