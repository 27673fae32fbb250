// SPDX-License-Identifier: MIT
import type { RelativeChange } from "../../../lineage/changes-between.ts";
import type { ManifestFault } from "../../../lineage/manifest-error.ts";
import type { Relation } from "../../../model/edition.ts";
import type { Retraction } from "../../../validate/lineage/retractions.ts";

/** Every sentence of `event-kit lineage`. Titles and addresses come ready to be shown. */
export interface LineageWords {
  /** Why an address that answered is of no use. */
  readonly manifest: Readonly<Record<ManifestFault, (url: string) => string>>;
  readonly add: {
    readonly which: string;
    itself(title: string): string;
    is_parent(title: string): string;
    found(title: string, about: string): string;
    /** `relation` is that of the child to this event, `here` this event's title. */
    says(relation: Relation, here: string): string;
    says_nothing(relation: Relation, here: string): string;
    added(file: string): string;
    completed(file: string): string;
    there(file: string): string;
    kept(file: string): string;
    would(file: string): string;
    next(folder: string): string;
    not_valid(file: string): string;
  };
  readonly check: {
    heading(title: string): string;
    readonly alone: string;
    readonly roles: { readonly parent: string; readonly ancestor: string; readonly child: string };
    readonly read_first: string;
    readonly same: string;
    change(change: RelativeChange): string;
    readonly no_address: string;
    kept_copy(day: string | undefined): string;
    readonly no_copy: string;
    readonly refused: string;
    held(count: number): string;
    held_one(what: Retraction["what"], id: string, by: string): string;
    readonly held_todo: string;
    readonly nothing_held: string;
    written(count: number): string;
    readonly nothing_written: string;
  };
  readonly colon: string;
}
