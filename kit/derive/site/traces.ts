// SPDX-License-Identifier: MIT
/** What remains: each trace, and all of them. Types only. */
import type { Day, Id, Lang, NextStep, TraceRole, TraceStatus, TraceType } from "../../model/edition.ts";
import type { TraceFacet } from "../paths.ts";
import type { NavLink, PageBase } from "./chrome.ts";
import type { Moment, RecordingView } from "./recordings.ts";
import type {
  AxisRef,
  FigureView,
  LicenceRef,
  LinkView,
  PersonRef,
  Ref,
  ResourceView,
  WorkView,
} from "./references.ts";
import type { Said, SaidMarkdown } from "./said.ts";

/** A trace as lists name it. */
export interface TraceCard {
  readonly id: Id;
  /** Its own page. */
  readonly path: string;
  /** Its own title; without one, that of what it is about, and `untitled` is set. */
  readonly title: Said;
  readonly untitled?: true;
  readonly type: TraceType;
  readonly status: TraceStatus;
  readonly authors: readonly string[];
  readonly date?: Day;
  readonly language?: Lang;
  readonly licence: LicenceRef;
  /** What it is about, with its page: a session or an axis; absent for the edition as a whole. */
  readonly about?: { readonly title: Said; readonly path?: string };
  /** The working group that made it. */
  readonly group?: Ref;
  /** Its own axis, or those of its session. */
  readonly axes: readonly AxisRef[];
  /** The format of its session, or the one that its method names. */
  readonly format?: Ref;
  /** What it says, in one sentence: its summary, or its first key idea. */
  readonly gist?: Said;
}

/** How many traces: promised, come, read again and agreed on, and still awaited; and the page that says which. */
export interface TraceCounts {
  readonly expected: number;
  readonly received: number;
  readonly validated: number;
  readonly awaited: number;
  readonly sessions_held: number;
  readonly path?: string;
  /** The page of all traces. */
  readonly all?: string;
}

/** What is said in a recording, as text. A long one takes several pages. */
export interface TranscriptPage extends PageBase {
  readonly kind: "transcript";
  readonly recording: RecordingView;
  readonly trace: { readonly title: Said; readonly path: string };
  readonly session?: { readonly title: Said; readonly path: string };
  /** The language of what is read here. */
  readonly spoken?: Lang;
  readonly voices: readonly string[];
  /** The chapters of the whole recording, each with the site path of its place in the text. */
  readonly contents: readonly { readonly time: string; readonly title: Said; readonly path: string }[];
  readonly parts: readonly {
    readonly chapter?: Moment;
    readonly paragraphs: readonly (Moment & { readonly voice?: string })[];
  }[];
  /** A transcript that someone wrote, instead of `parts`. */
  readonly body?: SaidMarkdown;
  readonly number: number;
  readonly count: number;
  readonly previous?: string;
  readonly next?: string;
  /** Ready to paste, in pieces: titles are in their language. */
  readonly citation: readonly (string | Said)[];
}

/** A trace on the page of its session: its ideas, and how much more there is to read. */
export interface TraceDigest {
  readonly card: TraceCard;
  readonly key_ideas: readonly Said[];
  readonly counts: { readonly disagreements: number; readonly decisions: number; readonly next_steps: number };
}

/** A disagreement as it stands: no position comes first but by the order of writing. */
export interface DisagreementView {
  readonly topic: Said;
  readonly positions: readonly { readonly text: Said; readonly by?: string }[];
}

export interface DecisionView {
  readonly text: Said;
  /** What or whom it concerns. */
  readonly scope?: Said;
  readonly by?: string;
}

export interface NextStepView {
  readonly what: Said;
  readonly who?: string;
  readonly when?: string;
  readonly status: NextStep["status"];
}

/** Everything of a trace that may be published. */
export interface TraceView extends TraceCard {
  readonly validated_by: readonly string[];
  readonly roles: readonly { readonly role: TraceRole; readonly people: readonly PersonRef[] }[];
  readonly attendance?: number;
  readonly summary?: Said;
  readonly question?: Said;
  readonly context?: Said;
  readonly key_ideas: readonly Said[];
  readonly agreements: readonly Said[];
  readonly disagreements: readonly DisagreementView[];
  readonly decisions: readonly DecisionView[];
  readonly next_steps: readonly NextStepView[];
  readonly open_questions: readonly Said[];
  /** Those that were approved, of people who have not withdrawn; `at` is a time code of the recording. */
  readonly quotes: readonly {
    readonly text: Said;
    readonly person?: PersonRef;
    readonly at?: string;
    /** What plays the recording from there. */
    readonly moment?: Moment;
  }[];
  readonly recordings: readonly RecordingView[];
  readonly figures: readonly FigureView[];
  readonly report?: SaidMarkdown;
  readonly method?: { readonly format?: Ref; readonly changes?: Said };
  readonly what_worked: readonly Said[];
  readonly what_to_change: readonly Said[];
  readonly resources: readonly ResourceView[];
  readonly raw_notes: readonly LinkView[];
  readonly url?: string;
  readonly archived_url?: string;
  /** Site path of the copy kept with the event. */
  readonly file?: string;
  readonly derived_from: readonly WorkView[];
  /** Also the traces of the event that say they were made from it. */
  readonly reused_in: readonly WorkView[];
  readonly citations: Citations;
  /** What its licence allows, in the words that say it. */
  readonly reuse_terms: ReuseTerms;
}

/** Anything; anything with credit; the same, shared alike; less than that; nothing without asking; unknown. */
export type ReuseTerms = "any" | "credit" | "credit_alike" | "limited" | "reserved" | "other";

/** How to cite a trace, ready to paste. */
export interface Citations {
  /** In the page's language first, then in French and English; in pieces: titles are in theirs. */
  readonly texts: readonly { readonly lang: Lang; readonly parts: readonly (string | Said)[] }[];
  readonly bibtex: string;
  readonly csl_json: string;
  /** The permanent address, when the site's is known. */
  readonly url?: string;
}

/** One trace; a withdrawn one keeps its address, which says so and nothing else. */
export interface TracePage extends PageBase {
  readonly kind: "trace";
  readonly trace?: TraceView;
  readonly previous?: TraceCard;
  readonly next?: TraceCard;
}

/** Some traces, in the order of the programme, under what they share. */
export interface TraceSection {
  /** Absent: those of no axis. */
  readonly axis?: AxisRef;
  readonly traces: readonly TraceCard[];
}

/** Traces that share a value of a facet, and their page. */
export interface TraceValue {
  readonly label: Said;
  readonly count: number;
  readonly path: string;
  /** For axes: 1-based, the CSS class `axis-N`. */
  readonly index?: number;
}

/** What remains of the event: how much, the ways in, and the list. */
export interface TracesPage extends PageBase {
  readonly kind: "traces";
  /** Sessions of the programme, breaks and meals left out. */
  readonly sessions: number;
  readonly received: number;
  readonly awaited: number;
  /** How many came of each type, the most frequent first. */
  readonly types: readonly { readonly type: TraceType; readonly count: number }[];
  readonly facets: readonly { readonly facet: TraceFacet; readonly values: readonly TraceValue[] }[];
  /** Pages that gather what traces say, or say which are missing. */
  readonly gathered: readonly NavLink[];
  /** All traces; empty in an event of so many that a page cannot hold them. */
  readonly sections: readonly TraceSection[];
  /** Set when there are too many to tell more of each than its name. */
  readonly brief?: true;
  /** The last to come, when `sections` is empty. */
  readonly latest: readonly TraceCard[];
}

/** Traces that share a value: of an axis, of a format, in a language… in several pages when there are many. */
export interface TraceGroupPage extends PageBase {
  readonly kind: "trace_group";
  readonly facet: TraceFacet;
  readonly count: number;
  /** Set for an axis: the page that tells it. */
  readonly axis?: AxisRef;
  readonly traces: readonly TraceCard[];
  readonly brief?: true;
  /** Which of `parts` this page is, from 1. */
  readonly part: number;
  readonly parts: readonly { readonly number: number; readonly path: string }[];
  readonly previous?: { readonly title: Said; readonly path: string };
  readonly next?: { readonly title: Said; readonly path: string };
}
