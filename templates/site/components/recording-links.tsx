// SPDX-License-Identifier: MIT
import type { RecordingView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { Outside } from "./outside.tsx";

type Props = { recording: RecordingView; lang: Lang; ui: Ui; transcripts?: boolean };

/** Every way to a recording: what is said in it, its page elsewhere, what was kept of it. All are plain links. */
export function RecordingLinks({ recording, lang, ui, transcripts = true }: Props) {
  const words = wordsFor(lang).recording;
  const { elsewhere, archived_url, file, captions } = recording;
  return (
    <ul class="recording-links">
      {transcripts &&
        recording.transcripts.map((one) => (
          <li key={one.path}>
            <a href={ui.href(one.path)} hreflang={one.lang}>
              {one.lang === undefined
                ? words.transcript
                : words.transcript_in({ language: languageName(one.lang, lang) })}
            </a>
          </li>
        ))}
      {elsewhere && (
        <li>
          <Outside href={elsewhere.url}>{there(recording.type, lang)({ host: elsewhere.host })}</Outside>
        </li>
      )}
      {archived_url && (
        <li>
          <Outside href={archived_url}>{words.archived}</Outside>
        </li>
      )}
      {file && (
        <li>
          <a href={ui.href(file.path)} download="">
            {words.download} <span class="quiet">({extensionOf(file.path)})</span>
          </a>
        </li>
      )}
      {captions.map((one) => (
        <li key={one.path}>
          <a href={ui.href(one.path)} hreflang={one.lang} download="">
            {words.captions({ language: languageName(one.lang, lang) })} <span class="quiet">(vtt)</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What one does with it there. */
function there(type: RecordingView["type"], lang: Lang) {
  const { watch, listen, see } = wordsFor(lang).recording;
  if (type === "video") return watch;
  return type === "audio" ? listen : see;
}

const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1);
