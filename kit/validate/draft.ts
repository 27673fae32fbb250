// SPDX-License-Identifier: MIT
import type { FindingArgs } from "../diagnostics/codes.ts";
import type { Code, Place } from "../diagnostics/finding.ts";
import type { MediaFile, Source } from "../load/source.ts";
import type { Retraction } from "./lineage/retractions.ts";
import type { Mapping } from "./reading.ts";

/** Collections whose items have an id, by the name they have in `event.yaml`. */
export const collections = [
  "axes",
  "tracks",
  "formats",
  "places",
  "organisations",
  "partners",
  "people",
  "sessions",
  "pages",
  "news",
  "working_groups",
  "traces",
] as const;
export type Collection = (typeof collections)[number];

/** One thing of the event with where it was written: a file of its own, or a value inside `event.yaml`. */
export interface Item<T = Mapping> {
  readonly id: string;
  readonly value: T;
  readonly source: Source;
  /** JSON Pointer of the value in its source; empty when the file is the thing. */
  readonly pointer: string;
}

/** A file as authored, its values converted to the numbers and truth values that the schema wants. */
export interface CheckedSource {
  readonly source: Source;
  readonly data: Mapping;
}

/** What the kit knows that no event folder says. */
export interface Library {
  /** Ids of the formats that every event may use. */
  readonly formats: readonly string[];
  /** SPDX licence ids. */
  readonly licences: ReadonlySet<string>;
  /** IANA time zones. */
  readonly zones: readonly string[];
}

/** Everything that could be read of an event, right or wrong: what the rules judge. */
export interface Draft extends Readonly<Record<Collection, readonly Item[]>> {
  readonly event: Item;
  readonly theme?: Item;
  /** The rooms of every place. */
  readonly rooms: readonly Item[];
  /** What the sidecars of `media/` say; the id is the path of the file they describe. */
  readonly media: readonly Item[];
  /** What the family of the edition last said of itself; the id is the edition's. */
  readonly relatives: readonly Item[];
  /** What the editions that this one comes from have withdrawn: it is marked as withdrawn here too. */
  readonly retractions: readonly Retraction[];
  readonly sources: readonly CheckedSource[];
  readonly files: readonly MediaFile[];
  readonly stylesheets: readonly { readonly path: string; readonly css: string }[];
  readonly library: Library;
}

/** Adds a finding; its severity is the code's own. */
export type Report = <C extends Code>(code: C, args: FindingArgs[C], place: Place, related?: Place) => void;
/** One rule beyond the schemas. It judges what is well formed and leaves the rest to others. */
export type Rule = (draft: Draft, report: Report) => void;

/** The place of a value of an item, by its pointer within the item. */
export function placeIn(item: Item<unknown>, pointer: string, at: "key" | "value" = "value"): Place {
  return item.source.locate(item.pointer + pointer, at);
}
