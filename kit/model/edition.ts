// SPDX-License-Identifier: MIT
/**
 * The one shape of an event that everything downstream reads. Types only: nothing here runs.
 *
 * Conventions: fields keep the names an organiser writes (snake_case, the words of `schemas/`); lists are always
 * present, possibly empty; an absent scalar is `undefined`; references are ids that are known to resolve.
 * Local times are wall-clock times in the edition's IANA zone, `YYYY-MM-DDTHH:MM`; instants are ISO 8601 with offset.
 */

import type { Cue } from "../recordings/captions.ts";
import type { Recognised } from "../recordings/recognised.ts";
import type { Relative } from "./relatives.ts";

/** A BCP 47 language tag, such as `fr` or `pt-BR`. */
export type Lang = string;
/** The same text in each language it exists in; at least one. Plain text unless the field says Markdown. */
export type LocalizedText = Readonly<Record<Lang, string>>;
/** A `YYYY-MM-DD` day. */
export type Day = string;
/** A `YYYY-MM-DDTHH:MM` wall-clock time in the edition's zone. */
export type LocalTime = string;
/** A slug, unique among the things of its kind, permanent. */
export type Id = string;
/** An SPDX licence id, or `LicenseRef-…`. */
export type LicenceId = string;

export type EditionState = "announced" | "call" | "programme" | "live" | "harvest" | "archived" | "cancelled";
export type EditionMode = "on_site" | "online" | "hybrid";

export interface Edition {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly short_title: LocalizedText;
  readonly tagline?: LocalizedText;
  /** Markdown. */
  readonly description?: LocalizedText;
  /** First is the main language; never empty. */
  readonly languages: readonly Lang[];
  readonly timezone: string;
  readonly dates: { readonly start: Day; readonly end: Day };
  readonly mode: EditionMode;
  /** The organiser's override; otherwise derived from dates and data. */
  readonly state?: EditionState;
  readonly url?: string;
  readonly hashtags: readonly string[];
  readonly series?: { readonly name: LocalizedText; readonly url?: string };
  readonly territory?: Territory;
  readonly contact?: Contact;
  readonly registration?: Registration;
  readonly call?: Call;
  readonly licences: Licences;
  readonly legal?: Legal;
  readonly privacy?: Privacy;
  readonly accessibility: AccessibilityStatement;
  readonly charter?: Charter;
  readonly theme: Theme;
  readonly axes: readonly Axis[];
  readonly tracks: readonly Track[];
  readonly formats: readonly Format[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly partners: readonly Partnership[];
  readonly people: readonly Person[];
  readonly sessions: readonly Session[];
  readonly pages: readonly FreePage[];
  readonly news: readonly NewsItem[];
  readonly working_groups: readonly WorkingGroup[];
  /** None of those that were withdrawn: what stays of them is `withdrawn_traces`. */
  readonly traces: readonly Trace[];
  /** Ids of withdrawn traces: their addresses stay, and say so. */
  readonly withdrawn_traces: readonly Id[];
  readonly figures: readonly Figure[];
  readonly lineage: readonly Lineage[];
  readonly children: readonly Child[];
  readonly redirects: readonly Redirect[];
  readonly tasks: readonly Task[];
  /** What the family of the edition last said of itself, from `lineage/<id>.json`. */
  readonly relatives: readonly Relative[];
  readonly media: readonly Medium[];
}

export interface Territory {
  readonly name: LocalizedText;
  readonly level?: "municipality" | "intermunicipality" | "department" | "region" | "country" | "other";
  /** Official code, such as an INSEE or SIREN number. */
  readonly code?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly url?: string;
}

export interface Contact {
  readonly name?: LocalizedText;
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  /** What the organiser asked, by name, to publish. An e-mail or phone not named here never leaves the folder. */
  readonly publish: readonly ("email" | "phone")[];
}

export interface Registration {
  readonly url?: string;
  readonly opens?: Day;
  readonly closes?: Day;
  readonly price?: LocalizedText;
  /** Markdown. */
  readonly note?: LocalizedText;
}

export interface Call {
  readonly url?: string;
  readonly opens?: Day;
  readonly closes?: Day;
  /** Markdown. */
  readonly text?: LocalizedText;
}

export interface Licences {
  readonly content: LicenceId;
  readonly data: LicenceId;
  readonly code?: LicenceId;
  readonly brand?: LicenceId;
  readonly media?: LicenceId;
}

/** What French law (LCEN, art. 6) asks of any published site. */
export interface Legal {
  readonly publisher?: LegalBody;
  /** The director of publication: the publisher's legal representative. */
  readonly director?: string;
  readonly host?: LegalBody;
}

export interface LegalBody {
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly registration?: string;
}

export interface Privacy {
  /** Who answers for the personal data shown: name, then how to write to them. */
  readonly controller?: string;
  readonly contact?: string;
  /** Markdown added to the page. */
  readonly note?: LocalizedText;
}

export interface AccessibilityStatement {
  /** Never better than what an audit showed: `not` unless an audit is given. */
  readonly status: "not" | "partially" | "fully";
  readonly audit?: {
    readonly date: Day;
    readonly by: string;
    readonly standard: string;
    /** Share of criteria met, 0 to 100. */
    readonly rate?: number;
    readonly url?: string;
  };
  readonly contact?: string;
  readonly issues: readonly LocalizedText[];
}

export interface Charter {
  readonly title: LocalizedText;
  readonly url?: string;
  readonly commitments: readonly { readonly id: Id; readonly text: LocalizedText; readonly applied?: LocalizedText }[];
}

export interface Theme {
  /** `bundled` ships the two open fonts with the site; `system` uses the reader's own. */
  readonly fonts: "bundled" | "system";
  /** Colour tokens given by the organiser, `#rrggbb`, by token name. */
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
  /** Path in `media/`. */
  readonly logo?: string;
  readonly picture?: string;
  /** Author's stylesheets in `theme/`, in the order they apply. */
  readonly stylesheets: readonly { readonly path: string; readonly css: string }[];
}

export type Shape = "arch" | "bars" | "circle" | "quarter" | "triangle" | "square" | "ring" | "wave";

export interface Axis {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly question?: LocalizedText;
  /** Markdown. */
  readonly description?: LocalizedText;
  /** `#rrggbb`; always set, from the kit's palette when the organiser gives none. */
  readonly color: string;
  readonly shape: Shape;
}

export interface Track {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly axis?: Id;
  /** The organisation that leads the track. */
  readonly lead?: Id;
}

export interface Format {
  readonly id: Id;
  readonly title: LocalizedText;
  /** One sentence: what it is for. */
  readonly purpose?: LocalizedText;
  /** One sentence: what it leaves. */
  readonly produces?: LocalizedText;
  readonly steps: readonly LocalizedText[];
  readonly group_size?: LocalizedText;
  readonly duration?: LocalizedText;
  readonly room_setup?: LocalizedText;
  readonly roles: readonly LocalizedText[];
  readonly materials: readonly LocalizedText[];
  /** Markdown. */
  readonly description?: LocalizedText;
  readonly sources: readonly Resource[];
  /** True when the text comes from the kit's own library. */
  readonly from_kit: boolean;
}

export interface Place {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly address?: {
    readonly street?: string;
    readonly postcode?: string;
    readonly city: string;
    readonly country?: string;
  };
  readonly geo?: { readonly latitude: number; readonly longitude: number; readonly source?: string };
  readonly url?: string;
  /** Markdown. */
  readonly description?: LocalizedText;
  readonly access: readonly { readonly by: TransportMode; readonly text: LocalizedText }[];
  readonly accessibility: readonly {
    readonly feature: AccessibilityFeature;
    readonly available: boolean;
    readonly note?: LocalizedText;
  }[];
  /** Path in `media/`: a drawn plan. */
  readonly plan?: string;
  readonly rooms: readonly Room[];
}

export type TransportMode = "walk" | "bike" | "bus" | "tram" | "metro" | "train" | "car" | "boat" | "plane" | "other";
export type AccessibilityFeature =
  | "step_free"
  | "lift"
  | "accessible_toilets"
  | "reserved_parking"
  | "induction_loop"
  | "sign_language"
  | "live_captions"
  | "quiet_room"
  | "guide_dogs"
  | "tactile_guidance"
  | "seating"
  | "childcare";

export interface Room {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly capacity?: number;
  readonly floor?: LocalizedText;
  readonly equipment: readonly LocalizedText[];
  readonly step_free?: boolean;
}

export interface Organisation {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly url?: string;
  readonly logo?: string;
  /** Markdown. */
  readonly description?: LocalizedText;
}

export type PartnerRole =
  | "organiser"
  | "co_organiser"
  | "host"
  | "funder"
  | "supporter"
  | "media"
  | "supplier"
  | "partner";
export interface Partnership {
  readonly organisation: Id;
  readonly role: PartnerRole;
  readonly note?: LocalizedText;
}

export interface Person {
  readonly id: Id;
  readonly name: string;
  /** Name under which lists sort, such as `Lemoine, Hugo`. */
  readonly sort_name: string;
  readonly pronouns?: LocalizedText;
  readonly affiliation?: LocalizedText;
  readonly organisation?: Id;
  readonly role?: LocalizedText;
  /** Markdown. */
  readonly biography?: LocalizedText;
  readonly photo?: string;
  readonly links: readonly Link[];
  readonly fictional: boolean;
  /** A withdrawn person keeps an address that says so, and appears nowhere else. */
  readonly withdrawn: boolean;
}

export interface Link {
  readonly url: string;
  readonly title: LocalizedText;
}

export interface Resource {
  readonly title: LocalizedText;
  readonly url?: string;
  readonly file?: string;
  readonly author?: string;
  readonly licence?: LicenceId;
  readonly date?: Day;
  readonly archived_url?: string;
}

export type SessionKind = "session" | "break" | "meal" | "social";
export type SessionStatus = "proposed" | "scheduled" | "added" | "moved" | "cancelled";
export type SessionRole =
  | "speakers"
  | "facilitators"
  | "moderators"
  | "rapporteurs"
  | "graphic_recorders"
  | "interpreters";

export interface Session {
  readonly id: Id;
  readonly kind: SessionKind;
  readonly title: LocalizedText;
  readonly subtitle?: LocalizedText;
  readonly question?: LocalizedText;
  /** Markdown. */
  readonly abstract?: LocalizedText;
  readonly axes: readonly Id[];
  readonly track?: Id;
  readonly format?: Id;
  readonly language?: Lang;
  readonly level?: "all" | "beginner" | "intermediate" | "advanced";
  readonly slots: readonly Slot[];
  readonly status: SessionStatus;
  /** Why it moved or was cancelled. */
  readonly status_note?: LocalizedText;
  readonly capacity?: number;
  readonly registration_url?: string;
  readonly people: Readonly<Record<SessionRole, readonly Id[]>>;
  readonly audience?: LocalizedText;
  readonly outcome?: LocalizedText;
  readonly materials: readonly LocalizedText[];
  readonly accessibility: readonly LocalizedText[];
  readonly recording: {
    readonly planned: "none" | "audio" | "video" | "live";
    readonly url?: string;
    readonly licence?: LicenceId;
  };
  readonly links: readonly Link[];
  readonly resources: readonly Resource[];
  readonly expected_traces: readonly { readonly type: TraceType; readonly from?: Id; readonly due?: Day }[];
  readonly picture?: string;
  readonly updated?: Day;
  readonly revision: number;
}

export interface Slot {
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** The same two moments as instants, ISO 8601 with the zone's offset. */
  readonly start_instant: string;
  readonly end_instant: string;
  /** Empty means everywhere: a break or a plenary that is not tied to a room. */
  readonly rooms: readonly Id[];
  readonly online_url?: string;
}

export interface FreePage {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  /** Markdown. */
  readonly text: LocalizedText;
  readonly menu: boolean;
  readonly order: number;
  /** Whether the text holds for any event, so that whoever runs this one again keeps it. */
  readonly generic: boolean;
  readonly updated?: Day;
}

export interface NewsItem {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly date: Day;
  readonly summary?: LocalizedText;
  /** Markdown. */
  readonly text: LocalizedText;
  readonly picture?: string;
  readonly authors: readonly string[];
}

export interface WorkingGroup {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly purpose?: LocalizedText;
  /** Markdown. */
  readonly description?: LocalizedText;
  readonly coordinators: readonly Id[];
  readonly lines: readonly { readonly title: LocalizedText; readonly points: readonly LocalizedText[] }[];
  readonly contribute?: LocalizedText;
  readonly outputs: readonly Resource[];
  readonly links: readonly Link[];
}

export type TraceType =
  | "note"
  | "minutes"
  | "synthesis"
  | "takeaways"
  | "slides"
  | "video"
  | "audio"
  | "photos"
  | "graphic_recording"
  | "dataset"
  | "code"
  | "article"
  | "press"
  | "external_contribution"
  | "transcript";
export type TraceStatus = "expected" | "raw" | "proof_read" | "validated";

/** Who made a trace what it is, when that differs from the programme or adds to it. */
export type TraceRole = "speakers" | "facilitators" | "rapporteurs" | "graphic_recorders";

export interface Trace {
  readonly id: Id;
  /** At most one of `session` and `axis`; neither means the edition as a whole. */
  readonly session?: Id;
  readonly axis?: Id;
  /** The working group that made it. */
  readonly working_group?: Id;
  readonly type: TraceType;
  readonly status: TraceStatus;
  readonly title?: LocalizedText;
  readonly authors: readonly string[];
  readonly validated_by: readonly string[];
  readonly licence: LicenceId;
  readonly licence_inherited: boolean;
  readonly language?: Lang;
  /** What it says in words that everyone understands. */
  readonly summary?: LocalizedText;
  readonly question?: LocalizedText;
  readonly context?: LocalizedText;
  readonly key_ideas: readonly LocalizedText[];
  readonly agreements: readonly LocalizedText[];
  readonly disagreements: readonly Disagreement[];
  readonly decisions: readonly Decision[];
  readonly next_steps: readonly NextStep[];
  readonly open_questions: readonly LocalizedText[];
  /** Quotes that were withdrawn are not here; those not approved are, and no page or export may show them. */
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly resources: readonly Resource[];
  readonly people: Readonly<Record<TraceRole, readonly Id[]>>;
  /** A count of those present, never a list. */
  readonly attendance?: number;
  readonly method?: { readonly format?: Id; readonly changes?: LocalizedText };
  readonly what_worked: readonly LocalizedText[];
  readonly what_to_change: readonly LocalizedText[];
  /** Markdown. */
  readonly report?: LocalizedText;
  readonly raw_notes: readonly Link[];
  /** First the trace itself, when it is a recording, slides or pictures; then those listed. None that was withdrawn. */
  readonly media: readonly TraceMedium[];
  readonly url?: string;
  readonly archived_url?: string;
  readonly file?: string;
  readonly date?: Day;
  /** The day by which an expected one should come. */
  readonly due?: Day;
  readonly reused_in: readonly TraceLink[];
  readonly derived_from: readonly TraceLink[];
}

/** What a trace was made from or what was made from it: an address, or another trace of the event; neither when that is still awaited. */
export interface TraceLink {
  readonly title: LocalizedText;
  readonly url?: string;
  /** One that has come and was not withdrawn: it has a page. */
  readonly trace?: Id;
}

export type TraceMediumType = "video" | "audio" | "slides" | "picture" | "document" | "dataset" | "code";

/** A recording, slides, a picture or a file of a trace, here, elsewhere, or both. */
export interface TraceMedium {
  /** Its place in its trace as written, from 1: part of the address of its transcript, and kept when another is withdrawn. */
  readonly number: number;
  /** True when it is the trace itself, and not something beside it. */
  readonly is_trace: boolean;
  readonly type: TraceMediumType;
  readonly title?: LocalizedText;
  /** Where it is elsewhere, in the one form of its host's addresses. */
  readonly address?: Recognised;
  readonly archived_url?: string;
  /** The copy kept in `media/`; never a withdrawn one. */
  readonly file?: string;
  readonly author?: string;
  readonly licence: LicenceId;
  readonly licence_inherited: boolean;
  readonly language?: Lang;
  readonly alt?: LocalizedText;
  readonly captions: readonly { readonly language: Lang; readonly file: string; readonly cues: readonly Cue[] }[];
  /** By time. */
  readonly chapters: readonly { /** Seconds from the start. */ readonly at: number; readonly title: LocalizedText }[];
  /** Markdown. */
  readonly transcript?: LocalizedText;
}

/** A question on which people did not agree: every position as its holders would say it. */
export interface Disagreement {
  readonly topic: LocalizedText;
  readonly positions: readonly { readonly text: LocalizedText; readonly by?: string }[];
}

export interface Decision {
  readonly text: LocalizedText;
  /** What or whom it concerns. */
  readonly scope?: LocalizedText;
  readonly by?: string;
}

export interface Quote {
  readonly text: LocalizedText;
  readonly person?: Id;
  readonly approved: boolean;
  /** Where it is in the recording: `12:40`, or `1:12:40`. */
  readonly at?: string;
}

export interface NextStep {
  readonly what: LocalizedText;
  readonly who?: string;
  readonly when?: string;
  readonly status: "open" | "doing" | "done" | "dropped";
}

export interface Figure {
  readonly counts: string;
  readonly label: LocalizedText;
  readonly value: number;
  readonly unit?: string;
  readonly kind?: "expected" | "registered" | "attended" | "online" | "counted";
  readonly source: { readonly title: LocalizedText; readonly url?: string; readonly date?: Day };
}

export type Relation = "fork_of" | "continues" | "inspired_by" | "satellite_of" | "translated_from";

/** An edition that this one comes from, and what was taken from it. */
export interface Lineage {
  readonly relation: Relation;
  readonly title: LocalizedText;
  readonly url?: string;
  readonly edition?: Id;
  /** What was taken: a date, or the beginning of the checksum. */
  readonly version?: string;
  /** SHA-256 of the `source.zip` that was taken, in hexadecimal. */
  readonly checksum?: string;
  readonly repository?: string;
  /** When it was taken. */
  readonly date?: Day;
  readonly licence?: LicenceId;
  /** Lines of credit that are due wherever what was taken is shown. */
  readonly credits: readonly string[];
  readonly note?: LocalizedText;
  readonly reasons?: LocalizedText;
  readonly kept: readonly LocalizedText[];
  readonly changed: readonly LocalizedText[];
  readonly dropped: readonly LocalizedText[];
}

/** An edition that comes from this one. */
export interface Child {
  readonly relation: Relation;
  readonly title: LocalizedText;
  readonly url?: string;
  readonly edition?: Id;
  readonly territory?: LocalizedText;
  /** Its first day. */
  readonly date?: Day;
}

/** An address that the site once had, below the edition's own and without a language, and where it leads. */
export interface Redirect {
  readonly from: string;
  /** Another address of the edition, or one that begins with `https://` or `http://`. */
  readonly to: string;
}

/** Something that organisers have to do. */
export interface Task {
  readonly title: LocalizedText;
  /** Days from the first day when negative, from the last day when positive; 0 is the first day. */
  readonly due?: number;
  readonly phase?: "idea" | "place" | "call" | "programme" | "preparation" | "days" | "traces" | "archive";
  readonly role?: LocalizedText;
  readonly note?: LocalizedText;
  readonly done: boolean;
}

/** A file of `media/` with what its sidecar `<file>.yaml` says. */
export interface Medium {
  /** Path in the event folder, such as `media/hall.jpg`. */
  readonly path: string;
  readonly bytes: number;
  /** The text of captions, as it may be published. */
  readonly text?: string;
  /** Pixels, for pictures the kit can measure. */
  readonly width?: number;
  readonly height?: number;
  /** Copies for narrow screens that the build makes, by ascending width in pixels; paths as if they were in the folder. */
  readonly narrower?: readonly { readonly path: string; readonly width: number }[];
  readonly alt?: LocalizedText;
  readonly caption?: LocalizedText;
  readonly credit?: string;
  readonly licence: LicenceId;
  readonly licence_inherited: boolean;
  readonly source?: string;
  readonly withdrawn: boolean;
}
