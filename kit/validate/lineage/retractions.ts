// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import type { Draft, Item } from "../draft.ts";
import { field, fieldAt, list, mapping, text } from "../reading.ts";
import { ancestorsOf, type WithLineage } from "./ancestors.ts";
import type { EditionName } from "./same-edition.ts";

/** Something of this event that an edition it comes from has withdrawn. */
export interface Retraction {
  readonly what: "person" | "trace" | "medium";
  /** An id; of a medium, its path. */
  readonly id: string;
  /** The edition that withdrew it. */
  readonly by: string;
  /** Where this event still holds it. */
  readonly place: Place;
}

type Unmarked = Omit<Draft, "retractions">;
/** What an ancestor withdrew, and the name it goes by. */
type Withdrawal = readonly [id: string, by: string];

/**
 * The event as it is once what its ancestors withdrew is withdrawn here too: the person, the trace or the file of the same
 * id or path. A thing that says `withdrawn`, be it `false`, is the organiser's to decide.
 */
export function withRetractions(draft: Unmarked): Draft {
  const ancestors = ancestorsOf(namesIn(draft.event.value, "lineage"), draft.relatives.map(toldBy));
  const withdrawn = (what: "people" | "traces" | "media"): readonly Withdrawal[] =>
    ancestors.flatMap(({ id, value }) =>
      list(fieldAt(value, "withdrawn", what)).flatMap((one) => (text(one) === undefined ? [] : [[String(one), id]])),
    );
  const people = marked(draft.people, "person", withdrawn("people"));
  const traces = marked(draft.traces, "trace", withdrawn("traces"));
  const media = marked(describedFiles(draft, withdrawn("media")), "medium", withdrawn("media"));
  return {
    ...draft,
    people: people.items,
    traces: traces.items,
    media: media.items,
    retractions: [...people.retractions, ...traces.retractions, ...media.retractions],
  };
}

function toldBy({ id, value }: Item): WithLineage & { readonly value: Item["value"] } {
  const manifest = text(field(value, "manifest")) ?? "";
  return { id, value, manifest, url: text(field(value, "url")), lineage: namesIn(value, "lineage") };
}

function namesIn(value: unknown, name: string): readonly EditionName[] {
  return list(field(value, name)).map((one) => ({
    edition: text(field(one, "edition")),
    url: text(field(one, "url")),
  }));
}

/** The items of a kind, those that were withdrawn elsewhere marked, and what was marked. */
function marked(items: readonly Item[], what: Retraction["what"], withdrawn: readonly Withdrawal[]) {
  const retractions: Retraction[] = [];
  if (withdrawn.length === 0) return { items, retractions };
  const byId = new Map([...withdrawn].reverse());
  const mark = (item: Item): Item => {
    const by = byId.get(item.id);
    if (by === undefined || mapping(item.value) === undefined || field(item.value, "withdrawn") !== undefined)
      return item;
    retractions.push({ what, id: item.id, by, place: placeOf(item, what) });
    return { ...item, value: { ...item.value, withdrawn: true } };
  };
  return { items: items.map(mark), retractions };
}

/** What is said of files, with an entry for each withdrawn one of which nothing is said. */
function describedFiles({ media, files, event }: Unmarked, withdrawn: readonly Withdrawal[]): readonly Item[] {
  const described = new Set(media.map(({ id }) => id));
  const paths = new Set(withdrawn.map(([path]) => path));
  const silent = files.filter(({ path }) => paths.has(path) && !described.has(path));
  return [...media, ...silent.map(({ path }) => ({ id: path, value: { path }, source: event.source, pointer: "" }))];
}

function placeOf({ id, source, pointer }: Item, what: Retraction["what"]): Place {
  if (what === "medium") return { file: id, line: 1, column: 1, length: 0, pointer: "" };
  return source.locate(pointer === "" ? "" : `${pointer}/id`);
}
