// SPDX-License-Identifier: MIT
import type { RecordingView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { ownLanguageName } from "../../../kit/words/language-name.ts";
import { Figure } from "./figure.tsx";
import { plain } from "./text.tsx";

type Props = { recording: RecordingView; lang: Lang; ui: Ui };

/** The recording itself: the copy kept here plays or shows as it is; another host's player waits until somebody asks for it. */
export function RecordingPlayer({ recording, lang, ui }: Props) {
  const { picture, file, player } = recording;
  if (picture) return <Figure picture={picture} lang={lang} ui={ui} />;
  if (file?.played) return <Kept recording={recording} as={file.played} path={file.path} ui={ui} />;
  return player ? <Elsewhere recording={recording} player={player} lang={lang} /> : null;
}

type KeptProps = Pick<Props, "recording" | "ui"> & { as: "video" | "audio"; path: string };

/** A file of the site: the browser's own player, which loads nothing before it is used. */
function Kept({ recording, as: Tag, path, ui }: KeptProps) {
  return (
    <Tag class="recording-kept" controls preload="none" src={ui.href(path)} aria-label={plain(recording.title)}>
      {recording.captions.map((one, index) => (
        <track
          key={one.path}
          kind="captions"
          src={ui.href(one.path)}
          srcLang={one.lang}
          label={ownLanguageName(one.lang)}
          default={index === 0}
        />
      ))}
    </Tag>
  );
}

type ElsewhereProps = Pick<Props, "recording" | "lang"> & { player: NonNullable<RecordingView["player"]> };

/** Only scripts can put a player where this button is: without them it stays hidden, and the links do all. */
function Elsewhere({ recording, player, lang }: ElsewhereProps) {
  const words = wordsFor(lang).recording;
  const { host } = player;
  return (
    <div
      class={`recording-player recording-${recording.type}`}
      data-player={player.as}
      data-url={player.url}
      data-name={words.player({ host, title: plain(recording.title) })}
      hidden
    >
      <button type="button" class="recording-play">
        <span class="recording-play-word">{words.play}</span>
        <span class="vh"> – </span>
        <span class="recording-play-warning">{words.play_warning({ host })}</span>
      </button>
      <p class="recording-failed" role="status" hidden>
        {words.failed({ host })}
      </p>
    </div>
  );
}
