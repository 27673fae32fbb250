// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { KeepHere } from "../components/favourite-button.tsx";
import { textIn } from "../components/text.tsx";

/** The head of a session, in the colour of its axis: axis, format, title, question, and what changed. */
export function SessionBand({ page, ui }: { page: PageOf<"session">; ui: Ui }) {
  const { card, lang } = page;
  const [axis] = card.axes;
  const status = wordsFor(lang).labels.session_status[card.status];
  return (
    <div class={axis === undefined ? "band band-plain" : `band axis-${axis.index}`}>
      <div class="band-body">
        <Breadcrumb page={page} ui={ui} />
        <BandTags page={page} ui={ui} />
        <data class="u-url" value={ui.href(page.path)} />
        <h1 class="p-name">{textIn(page.title, lang)}</h1>
        {page.subtitle && <p class="band-subtitle">{textIn(page.subtitle, lang)}</p>}
        {card.question && <p class="band-question p-summary">{textIn(card.question, lang)}</p>}
        {status !== "" && (
          <p class="band-status">
            <strong>{status}</strong>
            {page.status_note && <> {textIn(page.status_note, lang)}</>}
          </p>
        )}
        <KeepHere card={card} />
      </div>
    </div>
  );
}

function BandTags({ page, ui }: { page: PageOf<"session">; ui: Ui }) {
  const { axes, format } = page.card;
  if (axes.length === 0 && format === undefined) return null;
  return (
    <ul class="band-tags">
      {axes.map((axis) => (
        <li key={axis.id}>
          <a href={ui.href(axis.path)} class={`axis-name axis-${axis.index} p-category`}>
            {textIn(axis.title, page.lang)}
          </a>
        </li>
      ))}
      {format && (
        <li>
          <a href={ui.href(format.path)}>{textIn(format.title, page.lang)}</a>
        </li>
      )}
    </ul>
  );
}
