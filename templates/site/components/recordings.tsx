// SPDX-License-Identifier: MIT
import type { RecordingView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Recording } from "./recording.tsx";

type Props = { title: string; id: string; recordings: readonly RecordingView[]; lang: Lang; ui: Ui };

/** Recordings under one heading; nothing when there are none. */
export function Recordings({ title, id, recordings, lang, ui }: Props) {
  if (recordings.length === 0) return null;
  return (
    <section class="recordings" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {recordings.map((recording) => (
        <Recording key={recording.anchor} recording={recording} lang={lang} ui={ui} />
      ))}
    </section>
  );
}
