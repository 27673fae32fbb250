// SPDX-License-Identifier: MIT
import type { TraceCard } from "./site.ts";

/** Bytes that a page may give to a list of traces: its head, its styles and its scripts come on top, within 100 KB. */
const most = 44_000;
/** Bytes of markup and addresses around an entry told in full, and around one that is only named. */
const around = { whole: 520, brief: 250 };

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Roughly how many bytes of a page a trace takes, told in full or only named. */
export function traceWeight(card: TraceCard, brief: boolean): number {
  const named = 2 * bytesOf(card.id) + bytesOf(card.title.text) + bytesOf(card.authors.join(", "));
  if (brief) return around.brief + named;
  const about = card.about === undefined ? 0 : bytesOf(card.about.title.text) + bytesOf(card.about.path ?? "");
  return around.whole + named + about + bytesOf(card.gist?.text ?? "");
}

/** Whether a page can hold all these traces. */
export function fitsInPage(cards: readonly TraceCard[], brief: boolean): boolean {
  return cards.reduce((sum, card) => sum + traceWeight(card, brief), 0) <= most;
}

/** Cuts a list of traces into pages that a slow line can carry, in order. */
export function tracesInParts(cards: readonly TraceCard[], brief: boolean): readonly (readonly TraceCard[])[] {
  const parts: TraceCard[][] = [];
  let weight = most;
  for (const card of cards) {
    const own = traceWeight(card, brief);
    if (weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(card);
    weight += own;
  }
  return parts;
}
