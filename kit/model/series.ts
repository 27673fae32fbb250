// SPDX-License-Identifier: MIT
/** Several editions of the same event. Types only. */
import type { Day, Edition, Id, Lang, LocalizedText } from "./edition.ts";

/** What `series.yaml` says. */
export interface Series {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly aliases: readonly string[];
  /** Markdown. */
  readonly purpose?: LocalizedText;
  /** Markdown. */
  readonly governance?: LocalizedText;
  readonly url?: string;
  readonly brand?: { readonly owner?: string; readonly rules_url?: string };
  readonly charter?: { readonly url: string; readonly title: LocalizedText };
  readonly planned: readonly PlannedEdition[];
}

export interface PlannedEdition {
  readonly title: LocalizedText;
  readonly start?: Day;
  readonly end?: Day;
  readonly url?: string;
}

/** What an edition knows of the series it belongs to. */
export interface InSeries {
  readonly series: Series;
  /** Whether another edition is the current one and this one came before it. */
  readonly past: boolean;
  /**
   * Every edition, the latest first: for the current one alone, which draws the pages across editions. The others must not
   * know them, so that they stay the same when a neighbour changes.
   */
  readonly editions?: readonly Edition[];
  /** The languages of every edition, the main one first: all that a past one knows of its neighbours, to lead to their pages. */
  readonly languages?: ReadonlyMap<Id, readonly Lang[]>;
}
