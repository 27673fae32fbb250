// SPDX-License-Identifier: MIT
import type { EditionCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { lightPaint } from "../images/paint.ts";
import { ElsewhereLink } from "./elsewhere-link.tsx";
import { Tiles } from "./motif.tsx";
import { Text } from "./text.tsx";

interface Props {
  readonly editions: readonly EditionCard[];
  readonly lang: Lang;
  readonly ui: Ui;
  /** Level of the heading of each. */
  readonly level: 2 | 3;
}

/** Editions side by side, each as its poster: paper and its own colours, whatever those of the site around are. */
export function EditionPosters({ editions, lang, ui, level }: Props) {
  return (
    <ul class="posters">
      {editions.map((card) => (
        <li key={card.id} class={card.current ? "poster poster-current" : "poster"}>
          <PosterMotif card={card} />
          <PosterText card={card} lang={lang} ui={ui} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** The edition's pattern in its own colours, which the stylesheet of another edition does not hold. */
function PosterMotif({ card: { motif, colors } }: { card: EditionCard }) {
  const [columns, rows] = [5, 4];
  return (
    <svg viewBox={`0 0 ${columns * 100} ${rows * 100}`} aria-hidden="true" focusable="false">
      <Tiles motif={motif} columns={columns} rows={rows} paint={lightPaint(colors)} />
    </svg>
  );
}

function PosterText({ card, lang, ui, level }: Omit<Props, "editions"> & { readonly card: EditionCard }) {
  const Heading = `h${level}` as const;
  const { labels, text } = wordsFor(lang);
  return (
    <div class="poster-text">
      <Heading>
        <ElsewhereLink to={card} page={{ lang }} ui={ui}>
          <Text said={card.title} lang={lang} />
        </ElsewhereLink>
      </Heading>
      <p class="poster-when">
        <time datetime={card.start}>{formatDateRange(card.start, card.end, lang)}</time>
        {card.city !== undefined && <span>{card.city}</span>}
      </p>
      {card.tagline && (
        <p>
          <Text said={card.tagline} lang={lang} />
        </p>
      )}
      <p class="poster-foot">
        {card.current && card.state !== "archived" && <strong>{text.editions.current}</strong>}{" "}
        <span>{labels.state[card.state].label}</span>
        {countsOf(card, lang).map((count) => (
          <span key={count}>{count}</span>
        ))}
      </p>
    </div>
  );
}

/** `40 sessions`, `24 people`, `12 traces`, without what there is none of. */
function countsOf({ counts }: EditionCard, lang: Lang): readonly string[] {
  const { count, traces } = wordsFor(lang).text;
  return [
    counts.sessions > 0 && count.sessions({ count: counts.sessions }),
    counts.people > 0 && count.people({ count: counts.people }),
    counts.traces > 0 && traces.count({ count: counts.traces }),
  ].filter((one) => one !== false);
}
