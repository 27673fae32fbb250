// SPDX-License-Identifier: MIT
import type { Moment, RecordingView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { between } from "./between.ts";
import { Licence } from "./licence.tsx";
import { MomentLink } from "./moment-link.tsx";
import { RecordingLinks } from "./recording-links.tsx";
import { RecordingPlayer } from "./recording-player.tsx";
import { textIn } from "./text.tsx";

type Props = { recording: RecordingView; lang: Lang; ui: Ui };

/** A recording, slides, a picture or a file: itself, who made it, and every way to it. */
export function Recording({ recording, lang, ui }: Props) {
  return (
    <article class="recording" id={recording.anchor} aria-labelledby={`${recording.anchor}-title`}>
      <h3 id={`${recording.anchor}-title`}>{textIn(recording.title, lang)}</h3>
      <RecordingFacts recording={recording} lang={lang} />
      <RecordingPlayer recording={recording} lang={lang} ui={ui} />
      <RecordingLinks recording={recording} lang={lang} ui={ui} />
      <Chapters chapters={recording.chapters} lang={lang} ui={ui} />
    </article>
  );
}

/** What it is, by whom, in which language, under which licence, on one line. */
export function RecordingFacts({ recording, lang }: Pick<Props, "recording" | "lang">) {
  const { recording: words, labels, text } = wordsFor(lang);
  const { type, title, author, language, licence } = recording;
  const kind = labels.medium_type[type];
  return (
    <p class="recording-facts quiet">
      {title.text !== kind && (
        <>
          {kind}
          {between}
        </>
      )}
      {author && (
        <>
          {words.by({ name: author })}
          {between}
        </>
      )}
      {/* A picture has no language; the one of its trace says nothing of it. */}
      {language && type !== "picture" && (
        <>
          {languageName(language, lang)}
          {between}
        </>
      )}
      <Licence licence={licence} />
      {licence.inherited && ` (${text.trace.licence_inherited})`}
    </p>
  );
}

function Chapters({ chapters, lang, ui }: { chapters: readonly Moment[]; lang: Lang; ui: Ui }) {
  if (chapters.length === 0) return null;
  return (
    <details class="recording-chapters">
      <summary>{wordsFor(lang).recording.chapters}</summary>
      <ol>
        {chapters.map((moment) => (
          <li key={moment.second}>
            <MomentLink moment={moment} ui={ui} />
            <span>{textIn(moment.title, lang)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
