// SPDX-License-Identifier: MIT
import type { PlaceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Facts } from "./facts.tsx";
import { textIn } from "./text.tsx";

/** How to come, by each means. */
export function PlaceAccess({ access, lang }: { access: PlaceView["access"]; lang: Lang }) {
  if (access.length === 0) return null;
  const { labels, text } = wordsFor(lang);
  const modes = [...new Set(access.map(({ by }) => by))];
  return (
    <>
      <h3>{text.practical.access}</h3>
      <Facts
        facts={modes.map((mode) => ({
          term: labels.transport[mode],
          value: access
            .filter(({ by }) => by === mode)
            .map((way) => <p key={way.text.text}>{textIn(way.text, lang)}</p>),
        }))}
      />
    </>
  );
}

/** What the venue offers and what it lacks: a lack is said, for someone may be counting on it. */
export function PlaceAccessibility({ features, lang }: { features: PlaceView["accessibility"]; lang: Lang }) {
  if (features.length === 0) return null;
  const { labels, text } = wordsFor(lang);
  return (
    <>
      <h3>{text.practical.accessibility}</h3>
      <ul class="features">
        {features.map(({ feature, available, note }) => (
          <li key={feature} class={available ? "has" : "lacks"}>
            <span class="feature">
              {available ? labels.feature[feature] : text.practical.unavailable({ feature: labels.feature[feature] })}
            </span>
            {note && <span class="quiet"> {textIn(note, lang)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
