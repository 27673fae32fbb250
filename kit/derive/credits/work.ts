// SPDX-License-Identifier: MIT
import type { LicenceId, LocalizedText, TraceMediumType, TraceType } from "../../model/edition.ts";
import type { Paths } from "../paths.ts";

/** What a work is: the edition's own texts and data, what its sessions left, files, what comes from elsewhere. */
export type WorkKind =
  | "content"
  | "data"
  | "code"
  | "brand"
  | "trace"
  | "recording"
  | "medium"
  | "resource"
  | "format"
  | "font"
  | "lineage";

/** Something that the site publishes or leads to, with whose it is and what may be done with it. */
export interface Work {
  /** Unique in the edition: `traces/ouverture`, `traces/ouverture/media/2`, or a path such as `media/hall.jpg`. */
  readonly id: string;
  readonly kind: WorkKind;
  readonly type?: TraceType | TraceMediumType;
  readonly title: LocalizedText;
  /** Names as people read them; empty when nobody is named. */
  readonly authors: readonly string[];
  readonly licence: LicenceId;
  /** True when nobody chose it for this work: the edition's default holds. */
  readonly licence_inherited: boolean;
  /** Where it comes from when that is not this edition: an address, or words. */
  readonly source?: string;
  readonly archived_url?: string;
  /** The page that shows it. */
  readonly page?: (paths: Paths) => string;
  /** Path in the event folder, for a file of `media/` that the site publishes. */
  readonly file?: string;
  /** Whether a fork may carry it: anybody may reuse, change and sell it. */
  readonly free: boolean;
}

/** A work before its freedom is known: that follows from its licence. */
export type Credited = Omit<Work, "free">;
