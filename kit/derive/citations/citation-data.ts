// SPDX-License-Identifier: MIT
import { rememberedOf } from "../../memo/remembered-of.ts";
import type { Day, Edition, Lang, TraceType } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { TraceCard } from "../site.ts";

/** What reference managers need to know of a trace, in one language; plain texts, nothing escaped yet. */
export interface CitationData {
  /** Unique in the edition and safe as a BibTeX key: `nec18-nantes-qui-decide`. */
  readonly key: string;
  readonly type: TraceType;
  readonly title: string;
  readonly lang: Lang;
  readonly authors: readonly CitedName[];
  readonly event: string;
  readonly place?: string;
  readonly date?: Day;
  readonly url?: string;
  readonly licence: string;
}
/** A person's name in its two parts, or the name of a group as it is written. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly literal?: undefined }
  | { readonly literal: string };

/** The names as authors sort them: people of the event by their two parts, everyone else whole. */
export const citedNames = rememberedOf((edition: Edition): ((name: string) => CitedName) => {
  const sorted = new Map(edition.people.filter(({ withdrawn }) => !withdrawn).map((one) => [one.name, one.sort_name]));
  return (name) => {
    const [family = "", given] = (sorted.get(name) ?? "").split(/,\s*/u, 2);
    return given === undefined ? { literal: name } : { family, given };
  };
});

/** The facts of a citation from a trace as pages show it; `url` is its permanent address, when the site's is known. */
export function citationData(
  edition: Edition,
  card: TraceCard,
  told: { readonly event: string; readonly place?: string | undefined; readonly url?: string | undefined },
  nameOf: (name: string) => CitedName,
): CitationData {
  return {
    key: `${edition.id}-${card.id}`,
    type: card.type,
    title: card.title.text,
    lang: card.title.lang,
    authors: card.authors.map(nameOf),
    event: told.event,
    licence: card.licence.name,
    ...present({ place: told.place, date: card.date, url: told.url }),
  };
}
