// SPDX-License-Identifier: MIT
import { type Choice, chosen, facetKinds } from "./facets.ts";

/** What an address asks of a programme. */
export interface Asked {
  readonly choice: Choice;
  readonly query: string;
}

/** Longer than any search; a link may hold a megabyte. The page's own field takes as much. */
const longestQuery = 200;
/** More of one kind than anybody chooses. */
const mostChosen = 50;
/** An id of ours, or a language tag. */
const value = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/**
 * What an address asks: `?axis=donnees&axis=lieux&format=atelier&q=eau`. Where a page opened from a folder may not change
 * its query, the same stands after `#?`. Links come from anybody and what they ask is shown: only what can be an id is
 * taken, and no more than a person would ask.
 */
export function askedIn({ search, hash }: { readonly search: string; readonly hash: string }): Asked {
  const params = new URLSearchParams(hash.startsWith("#?") ? hash.slice(2) : search);
  const choice = Object.fromEntries(
    facetKinds.flatMap((kind) => {
      const ids = [...new Set(params.getAll(kind).filter(isId))].slice(0, mostChosen);
      return ids.length === 0 ? [] : [[kind, ids]];
    }),
  );
  return { choice, query: (params.get("q") ?? "").slice(0, longestQuery) };
}

function isId(text: string): boolean {
  return text.length <= 80 && value.test(text);
}

/** The query of an address that asks this, with its `?`; empty when nothing is asked. Parameters that are not ours stay. */
export function queryFor({ choice, query }: Asked, before = ""): string {
  const params = new URLSearchParams(before);
  for (const name of [...facetKinds, "q"]) params.delete(name);
  for (const kind of facetKinds) for (const id of chosen(choice, kind)) params.append(kind, id);
  if (query.trim() !== "") params.set("q", query.trim());
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
