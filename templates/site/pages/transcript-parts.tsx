// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { MomentLink } from "../components/moment-link.tsx";
import { otherLanguage, textIn } from "../components/text.tsx";

type Props = { page: PageOf<"transcript">; ui: Ui };
type Part = PageOf<"transcript">["parts"][number];

/** The text of captions by chapters; each paragraph has its time, its address and, when it changes, who speaks. */
export function TranscriptParts({ page, ui }: Props) {
  return (
    <>
      {page.parts.map((part, index) => (
        <div key={part.chapter?.second ?? `part-${index}`} class="said">
          {part.chapter && <h2 id={`chapter-${part.chapter.second}`}>{textIn(part.chapter.title, page.lang)}</h2>}
          {part.paragraphs.map((paragraph, at) => (
            <Paragraph
              key={paragraph.second}
              paragraph={paragraph}
              isNewVoice={paragraph.voice !== part.paragraphs[at - 1]?.voice}
              page={page}
              ui={ui}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function Paragraph(props: Props & { paragraph: Part["paragraphs"][number]; isNewVoice: boolean }) {
  const { paragraph, isNewVoice, page, ui } = props;
  const { second, time, title, voice } = paragraph;
  const { here } = wordsFor(page.lang).recording;
  return (
    <div id={`t${second}`}>
      <p>
        <MomentLink moment={paragraph} ui={ui} />{" "}
        <a href={`#t${second}`} aria-label={here({ time })}>
          #
        </a>
      </p>
      <p {...otherLanguage(title, page.lang)}>
        {voice && isNewVoice && <strong>{voice}</strong>} {title.text}
      </p>
    </div>
  );
}
