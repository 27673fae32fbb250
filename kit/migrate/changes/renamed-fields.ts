// SPDX-License-Identifier: MIT
import type { YAMLMap } from "yaml";
import type { SourceKind } from "../../load/source.ts";
import { type ContentFile, listedIn, mappingsIn, pairOf, rangeOf } from "../content-file.ts";
import type { Change } from "../migration.ts";
import type { TextEdit } from "../text-edit.ts";

/** A field that has another name. */
export interface RenamedField {
  readonly from: string;
  readonly to: string;
  /** The kinds of files whose first level had it; without it, any file at any depth. */
  readonly of?: readonly SourceKind[];
}

/** Gives fields their new names. One that is there under both is left for its author to sort out: validation says so. */
export function renamedFields(renames: readonly RenamedField[]): Change {
  return { edits: (file) => renames.flatMap((rename) => editsOf(file, rename)) };
}

function editsOf(file: ContentFile, { from, to, of }: RenamedField): readonly TextEdit[] {
  const maps = of === undefined ? [...mappingsIn(file.root)] : of.flatMap((kind) => itemsOf(file, kind));
  return maps.flatMap((map) => {
    const pair = pairOf(map, from);
    return pair === undefined || pairOf(map, to) !== undefined ? [] : [{ ...rangeOf(pair.key), text: to }];
  });
}

/** The things of a kind that a file holds: itself, or those of the list in `event.yaml`. */
export function itemsOf(file: ContentFile, kind: SourceKind): readonly YAMLMap[] {
  if (file.kind === kind) return [file.root];
  return file.kind === "event" && kind === "session" ? listedIn(file.root, "sessions") : [];
}
