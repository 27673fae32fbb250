// SPDX-License-Identifier: MIT
import { languageName } from "../words/language-name.ts";
import type { Context } from "./context.ts";
import type { TraceFacet } from "./paths.ts";
import type { AxisRef, Said, TraceCard } from "./site.ts";

/** What traces are sorted by, in the order in which pages offer it. */
export const traceFacets: readonly TraceFacet[] = ["axis", "format", "type", "language", "licence"];

/** The traces that share a value, in the order of the programme. */
export interface TraceGroup {
  readonly facet: TraceFacet;
  /** The value as addresses name it. */
  readonly value: string;
  readonly label: Said;
  readonly axis?: AxisRef;
  readonly traces: readonly TraceCard[];
}

type Value = Pick<TraceGroup, "value" | "label" | "axis">;

/**
 * The groups of a facet that have a trace. Axes come in the edition's order, the others by how many they hold; a trace about
 * several axes is in each of them, and one without a value in none.
 * @param cards of the traces that came, in the order of the programme.
 */
export function traceGroups(
  context: Pick<Context, "edition" | "lang" | "words">,
  cards: readonly TraceCard[],
  facet: TraceFacet,
): readonly TraceGroup[] {
  const groups = new Map<string, Value & { traces: TraceCard[] }>();
  for (const card of cards) {
    for (const one of valuesOf(context, card, facet)) {
      // Addresses do not tell capitals from small letters.
      const key = one.value.toLowerCase();
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { ...one, traces: [card] });
      else group.traces.push(card);
    }
  }
  const found = [...groups.values()].map((group) => ({ facet, ...group }));
  const rank = new Map(context.edition.axes.map(({ id }, index) => [id, index]));
  return facet === "axis"
    ? found.sort((a, b) => (rank.get(a.value) ?? 0) - (rank.get(b.value) ?? 0))
    : found.sort((a, b) => b.traces.length - a.traces.length);
}

function valuesOf(
  { lang, words }: Pick<Context, "lang" | "words">,
  card: TraceCard,
  facet: TraceFacet,
): readonly Value[] {
  const own = (text: string): Said => ({ text, lang });
  if (facet === "axis") return card.axes.map((axis) => ({ value: axis.id, label: axis.title, axis }));
  if (facet === "type") return [{ value: card.type, label: own(words.labels.trace_type[card.type]) }];
  if (facet === "licence") return [{ value: card.licence.id, label: own(card.licence.name) }];
  if (facet === "format") return card.format ? [{ value: card.format.id, label: card.format.title }] : [];
  return card.language === undefined ? [] : [{ value: card.language, label: own(languageName(card.language, lang)) }];
}
