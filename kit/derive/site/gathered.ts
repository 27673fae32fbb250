// SPDX-License-Identifier: MIT
/** What all traces say together, what became of it, what is awaited. Types only. */
import type { Day, NextStep, TraceStatus, TraceType } from "../../model/edition.ts";
import type { PageBase } from "./chrome.ts";
import type { AxisRef, FigureView, LineageView, PersonRef, WorkView } from "./references.ts";
import type { Said } from "./said.ts";
import type { DecisionView, DisagreementView, NextStepView, TraceCard, TraceDigest } from "./traces.ts";

/** Lines of one trace, under it. */
export interface Gathered<T> {
  readonly source: TraceCard;
  readonly items: readonly T[];
}

/** What several traces say, list by list, in the order of the programme. */
export interface Gathering {
  readonly key_ideas: readonly Gathered<Said>[];
  readonly agreements: readonly Gathered<Said>[];
  readonly disagreements: readonly Gathered<DisagreementView>[];
  readonly decisions: readonly Gathered<DecisionView>[];
  readonly next_steps: readonly Gathered<NextStepView>[];
  readonly open_questions: readonly Gathered<Said>[];
  readonly what_to_change: readonly Gathered<Said>[];
}

/** An axis on the page of the whole event: how much was said, and the first of its ideas. */
export interface SynthesisOfAxis {
  /** Its path is that of its synthesis. */
  readonly axis: AxisRef;
  readonly traces: number;
  readonly counts: {
    readonly key_ideas: number;
    readonly decisions: number;
    readonly disagreements: number;
    readonly next_steps: number;
  };
  readonly ideas: readonly Gathered<Said>[];
}

/** What was said at the event. */
export interface SynthesisPage extends PageBase {
  readonly kind: "synthesis";
  /** Syntheses and take-aways of the event as a whole, as somebody wrote them. */
  readonly written: readonly TraceDigest[];
  readonly axes: readonly SynthesisOfAxis[];
  readonly figures: readonly FigureView[];
  /** All that was said; unless `complete`, only what belongs to no axis: axes have pages of their own. */
  readonly content: Gathering;
  readonly complete: boolean;
  /** Which of `parts` this page is, from 1. */
  readonly part: number;
  readonly parts: readonly { readonly number: number; readonly path: string }[];
}

/** What was said of one axis; a part of it when there is much. */
export interface AxisSynthesisPage extends PageBase {
  readonly kind: "axis_synthesis";
  readonly axis: AxisRef;
  readonly question?: Said;
  readonly written: readonly TraceDigest[];
  readonly content: Gathering;
  /** Which of `parts` this page is, from 1. */
  readonly part: number;
  readonly parts: readonly { readonly number: number; readonly path: string }[];
  /** The syntheses of the axes before and after. */
  readonly previous?: AxisRef;
  readonly next?: AxisRef;
}

/** A next step, with the trace that tells it. */
export interface OutcomeStep extends NextStepView {
  /** Set when it is not finished and the day or month it was planned for has gone by. */
  readonly overdue?: true;
  readonly source: TraceCard;
}

/** Something made since from one trace or several. */
export interface ReuseView {
  readonly work: WorkView;
  readonly sources: readonly TraceCard[];
}

/** What was done elsewhere during the event. */
export interface ContributionView {
  readonly card: TraceCard;
  readonly url?: string;
}

/** What became of the event: next steps, reuse, contributions elsewhere. */
export interface OutcomesPage extends PageBase {
  readonly kind: "outcomes";
  /** How many of each there are, on all pages together, and where the first stands. */
  readonly counts: readonly { readonly of: OutcomeList; readonly count: number; readonly path: string }[];
  readonly reuse: readonly ReuseView[];
  readonly contributions: readonly ContributionView[];
  readonly steps: readonly { readonly status: NextStep["status"]; readonly items: readonly OutcomeStep[] }[];
  /** Whether a step of this page should have been finished by now. */
  readonly some_overdue: boolean;
  /** What this event itself is built on; on the first page. */
  readonly lineage: readonly LineageView[];
  /** Which of `parts` this page is, from 1. */
  readonly part: number;
  readonly parts: readonly { readonly number: number; readonly path: string }[];
}

export type OutcomeList = "reuse" | "contributions" | NextStep["status"];

/** What has come and what is awaited, once the event has begun. */
export interface AwaitedPage extends PageBase {
  readonly kind: "awaited";
  readonly received: number;
  readonly validated: number;
  readonly awaited: number;
  /** How many traces were promised; those kept are this less `awaited`. */
  readonly promised: number;
  readonly days: readonly { readonly day?: Day; readonly subjects: readonly AwaitedSubject[] }[];
  /** What is about axes themselves, and about the edition as a whole. */
  readonly axes: readonly AwaitedSubject[];
  readonly whole?: AwaitedSubject;
  /** Set when there are too many sessions to tell of each more than what is awaited, and from whom. */
  readonly brief?: true;
  /** In a large event, how many sessions are not named because nothing is awaited of them. */
  readonly complete: number;
}

export interface AwaitedSubject {
  readonly title: Said;
  readonly path?: string;
  readonly came: readonly {
    readonly type: TraceType;
    readonly status: TraceStatus;
    readonly title?: Said;
    readonly path: string;
  }[];
  readonly awaited: readonly AwaitedView[];
}

export interface AwaitedView {
  readonly type: TraceType;
  readonly title?: Said;
  readonly from?: PersonRef;
  /** Others who announced it. */
  readonly names: readonly string[];
  readonly due?: Day;
}
