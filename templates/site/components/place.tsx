// SPDX-License-Identifier: MIT
import type { PlaceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Figure } from "./figure.tsx";
import { Markdown } from "./markdown.tsx";
import { PlaceAccess, PlaceAccessibility } from "./place-access.tsx";
import { PlaceAddress } from "./place-address.tsx";
import { RoomsList } from "./rooms-list.tsx";
import { textIn } from "./text.tsx";

/** One place: where it is, how to come, what it offers to whom, its rooms. */
export function Place({ place, lang, ui }: { place: PlaceView; lang: Lang; ui: Ui }) {
  const words = wordsFor(lang).text.practical;
  return (
    <section class="part place" id={`place-${place.id}`} aria-labelledby={`place-${place.id}-name`}>
      <h2 id={`place-${place.id}-name`}>{textIn(place.name, lang)}</h2>
      <div class="part-body">
        <PlaceAddress place={place} lang={lang} />
        {place.body && <Markdown said={place.body} lang={lang} ui={ui} level={3} />}
        <PlaceAccess access={place.access} lang={lang} />
        <PlaceAccessibility features={place.accessibility} lang={lang} />
        {place.plan && (
          <>
            <h3>{words.plan}</h3>
            <Figure picture={place.plan} lang={lang} ui={ui} />
          </>
        )}
        <RoomsList place={place} lang={lang} ui={ui} />
      </div>
    </section>
  );
}
