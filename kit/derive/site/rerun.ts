// SPDX-License-Identifier: MIT
/** How to run the event again elsewhere. Types only. */
import type { BundleContents } from "../../bundle/bundle.ts";
import type { Edition, Task } from "../../model/edition.ts";
import type { CreditLine } from "../credits/credits-due.ts";
import type { PageBase } from "./chrome.ts";
import type { LicenceRef, LineageView } from "./references.ts";
import type { Said } from "./said.ts";
import type { ReuseTerms } from "./traces.ts";

export interface RerunPage extends PageBase {
  readonly kind: "rerun";
  /** What the licence of the texts allows. */
  readonly terms: ReuseTerms;
  readonly licences: readonly { readonly what: keyof Edition["licences"]; readonly licence: LicenceRef }[];
  readonly charter?: { readonly title: Said; readonly url?: string; readonly commitments: number };
  /** The line of credit to keep, in the page’s language. */
  readonly credit: CreditLine;
  /** Those of the events that this one took from. */
  readonly ancestors: readonly CreditLine[];
  /** The absolute address of the front page, when it is known. */
  readonly address?: string;
  /** The source, to download; its size is known once it is packed. */
  readonly source?: BundleContents & { readonly path: string; readonly bytes?: number };
  readonly formats: readonly { readonly path: string; readonly title: Said; readonly purpose?: Said }[];
  /** In the order of their dates; those without one last. */
  readonly tasks: readonly TaskView[];
  readonly to_change: LearntList;
  readonly worked: LearntList;
  readonly lineage: readonly LineageView[];
}

export interface TaskView {
  readonly title: Said;
  /** Days before the first day when negative, after the last when positive. */
  readonly due?: number;
  readonly phase?: NonNullable<Task["phase"]>;
  readonly role?: Said;
  readonly note?: Said;
}

/** What those who made traces noted of how it went, with the trace it is from; the first ones, and how many more there are. */
export interface LearntList {
  readonly items: readonly { readonly text: Said; readonly path: string; readonly title: Said }[];
  readonly more: number;
}
