// SPDX-License-Identifier: MIT
/** What one edition knows of another of its family. Types only. */
import type { Day, Id, LicenceId, LocalizedText, Relation } from "./edition.ts";

/**
 * Another edition, as its own published manifest (`event.json`) last told of it, reduced to this: there is nothing of
 * people in it but the ids of those who withdrew. Kept in the event folder as `lineage/<id>.json`.
 */
export interface Relative {
  readonly id: Id;
  readonly title: LocalizedText;
  /** Absolute address of its manifest. */
  readonly manifest: string;
  /** Absolute address of its front page. */
  readonly url?: string;
  readonly dates?: { readonly start: Day; readonly end: Day };
  readonly territory?: LocalizedText;
  readonly languages: readonly string[];
  readonly licence?: LicenceId;
  /** SHA-256 of its `source.zip`. */
  readonly checksum?: string;
  /** When its site last answered. */
  readonly read?: Day;
  readonly lineage: readonly RelativeLink[];
  readonly children: readonly RelativeLink[];
  /** What its organisers have withdrawn since: whoever took it has to let it go too. */
  readonly withdrawn: {
    readonly people: readonly Id[];
    readonly traces: readonly Id[];
    /** Paths in the event folder. */
    readonly media: readonly string[];
  };
}

/** An edition that a relative names as its parent or child. */
export interface RelativeLink {
  readonly relation: Relation;
  readonly title: LocalizedText;
  readonly url?: string;
  readonly edition?: Id;
  readonly territory?: LocalizedText;
  readonly date?: Day;
}
