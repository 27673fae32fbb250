// SPDX-License-Identifier: MIT
/**
 * What the templates read: every page of the site, in one language each, with everything computed. Types only.
 *
 * A `path` is a site path from the site's root, such as `nec18-nantes/en/sessions/ouverture.html`; templates turn it
 * into a relative link. A `Said` is a text together with the language it is really in, which differs from the page's
 * when a translation is missing: templates then mark it with `lang`.
 */
import type {
  AccessibilityFeature,
  AccessibilityStatement,
  Day,
  Edition,
  EditionMode,
  EditionState,
  Figure,
  Id,
  Lang,
  Legal,
  LicenceId,
  LocalTime,
  NextStep,
  PartnerRole,
  Privacy,
  SessionKind,
  SessionRole,
  SessionStatus,
  Shape,
  TraceMediumType,
  TraceRole,
  TraceStatus,
  TraceType,
  TransportMode,
} from "../model/edition.ts";
import type { CreditFile } from "./credits/credit-files.ts";
import type { NowData } from "./now-data.ts";
import type { TraceFacet } from "./paths.ts";

export interface Said {
  readonly text: string;
  readonly lang: Lang;
}
/** Markdown source and its language; `base` is the authored file's folder, against which its relative links resolve. */
export interface SaidMarkdown extends Said {
  readonly markdown: true;
  readonly base: string;
}

export interface SiteModel {
  readonly edition: Edition;
  /** Absolute address of the site's root with a final `/`, when it is known. */
  readonly site_url?: string;
  readonly state: EditionState;
  readonly pages: readonly Page[];
  /** Text files written as they are: sitemap, robots, the stylesheet of the edition's own colours. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** Pictures drawn from the edition's data. */
  readonly images: readonly DrawnImage[];
  /** From the event folder: path in the folder, path in the site, and for a narrower copy of a picture its width in pixels. */
  readonly media: readonly { readonly from: string; readonly to: string; readonly width?: number }[];
  /** Blanks out the names of people who withdrew, in files that are texts; absent when nobody did. */
  readonly redact?: (text: string) => string;
  /** Where authored relative links lead: path in the event folder to the site path, by language. */
  readonly targets: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
}

/** An SVG to draw at `path`; when `png` is set, also rasterised there. */
export interface DrawnImage {
  readonly kind: "poster" | "favicon" | "social";
  readonly path: string;
  readonly png?: string;
  readonly lang: Lang;
  readonly motif: Motif;
  readonly colors: readonly AxisColors[];
  readonly title: string;
  readonly when: string;
  readonly where: string;
}

/** One square of the poster. Colours are axis indexes (1-based), 0 for ink, -1 for paper. */
export interface Tile {
  readonly shape: Shape | "plain";
  readonly fill: number;
  readonly ground: number /** Quarter turns, clockwise. */;
  readonly turn: 0 | 1 | 2 | 3;
}
/** The edition's own pattern, row by row; the same id and axes always give the same one. */
export interface Motif {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}
/** The colours of one axis; `text` is safe as text on paper and card, `on` is safe as text on `fill`. */
export interface AxisColors {
  readonly index: number;
  readonly light: { readonly fill: string; readonly text: string; readonly on: string };
  readonly dark: { readonly fill: string; readonly text: string; readonly on: string };
}

/** The same for every page of one language. */
export interface Chrome {
  readonly lang: Lang;
  readonly edition: {
    readonly id: Id;
    readonly title: Said;
    readonly short_title: Said;
    readonly tagline?: Said;
    readonly start: Day;
    readonly end: Day;
    readonly city?: string;
    /** The event's place, when it has only one. */
    readonly place?: Said;
    readonly mode: EditionMode;
    readonly timezone: string;
  };
  readonly state: EditionState;
  readonly home: string;
  readonly menu: readonly NavLink[];
  readonly footer: readonly NavLink[];
  readonly logo?: Picture;
  readonly motif: Motif;
  readonly colors: readonly AxisColors[];
  readonly fonts: "bundled" | "system";
  /** Font files to preload, site paths. */
  readonly preload: readonly string[];
  /** Stylesheets in order, site paths. */
  readonly stylesheets: readonly string[];
  /** The edition as data, a site path. */
  readonly event_json: string;
  /** What a feed reader follows in this language, when there is something to follow and the site's address is known. */
  readonly feeds?: { readonly atom: string; readonly json: string };
  readonly favicon: string;
  readonly social_image: string;
  /** Absolute URL of the site's root with a final `/`, when known (`url` of the event, or `--site-url`). */
  readonly site_url?: string;
  readonly content_licence: LicenceRef;
  readonly accessibility_status: AccessibilityStatement["status"];
  readonly contact?: ContactView;
  readonly hashtags: readonly string[];
  /** The page of what is on now, the first and last instants of the programme, and the breaks that hold everywhere; absent when nothing has a time. */
  readonly now?: {
    readonly path: string;
    readonly from: string;
    readonly to: string;
    readonly breaks: readonly { readonly title: Said; readonly start: string; readonly end: string }[];
  };
  /** The page of the sessions that a visitor keeps, and the programme as scripts read it; absent when no session has a page. */
  readonly mine?: { readonly path: string; readonly data: string };
  /** The page that searches everything; absent when there is nothing to search. */
  readonly search?: string;
}

export type NavKey =
  | "home"
  | "programme"
  | "mine"
  | "axes"
  | "people"
  | "practical"
  | "news"
  | "partners"
  | "formats"
  | "tracks"
  | "rooms"
  | "spoken"
  | "changes"
  | "traces"
  | "synthesis"
  | "outcomes"
  | "awaited"
  | "search"
  | "groups"
  | "credits"
  | "legal"
  | "privacy"
  | "accessibility"
  | "page";
export interface NavLink {
  readonly key: NavKey;
  readonly path: string /** Set for free pages; others take the interface's word for their key. */;
  readonly label?: Said;
}

export interface PageBase {
  readonly path: string;
  readonly lang: Lang;
  /** Heading of the page; the `<title>` adds the edition's short title. */
  readonly title: Said;
  /** Plain text for `<meta name=description>`, at most 160 characters. */
  readonly description: string;
  readonly chrome: Chrome;
  /** The same page in the other languages. */
  readonly alternates: readonly { readonly lang: Lang; readonly path: string }[];
  readonly breadcrumb: readonly Crumb[];
  readonly indexed: boolean;
  /** Set when another path is this page's real address: `/index.html` shows the current edition's front page. */
  readonly canonical?: string;
  /** Origins of the players that the page may show when asked: its policy lets in no other. */
  readonly players?: { readonly frames: readonly string[]; readonly files: readonly string[] };
  /** Site path of the calendar of the sessions that the page lists, when any of them has a time. */
  readonly calendar?: string;
}
export interface Crumb {
  readonly path: string;
  readonly key?: NavKey;
  readonly label?: Said;
}

export interface AxisRef {
  readonly id: Id;
  readonly title: Said;
  readonly path: string;
  readonly shape: Shape /** 1-based: the CSS class `axis-N` carries its colours. */;
  readonly index: number;
}
export interface Ref {
  readonly id: Id;
  readonly title: Said;
  readonly path: string;
}
export interface RoomRef {
  readonly id: Id;
  readonly name: Said;
  readonly place: Said /** Set when the event has other places: the room's name alone would not say which to go to. */;
  readonly with_place?: true /** The room's own page: what is held in it, by day. */;
  readonly path: string;
  readonly capacity?: number;
  readonly floor?: Said;
}
export interface PersonRef {
  readonly id: Id;
  readonly name: string;
  readonly path: string;
  readonly affiliation?: Said;
  readonly photo?: Picture;
  readonly fictional: boolean;
}
export interface LicenceRef {
  readonly id: LicenceId;
  readonly name: string;
  readonly url?: string;
  readonly inherited: boolean;
}
export interface LinkView {
  readonly url: string;
  readonly title: Said;
}
/** Something made from a trace, or that a trace was made from: elsewhere, or a page of this site; neither when it is only awaited. */
export interface WorkView {
  readonly title: Said;
  readonly url?: string;
  readonly path?: string;
}
export interface ContactView {
  readonly name?: Said;
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
}
export interface Picture {
  readonly path: string;
  /** The same picture for narrow screens, by ascending width in pixels. */
  readonly narrower?: readonly { readonly path: string; readonly width: number }[];
  readonly alt?: Said;
  readonly width?: number;
  readonly height?: number;
  readonly caption?: Said;
  readonly credit?: string;
  readonly licence?: LicenceRef;
}
export interface SlotView {
  readonly day: Day;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly start_instant: string;
  readonly end_instant: string;
  readonly minutes: number /** Empty: everywhere. */;
  readonly rooms: readonly RoomRef[];
  readonly online_url?: string;
}

export interface SessionCard {
  readonly id: Id;
  readonly kind: SessionKind;
  /** Breaks and meals have no page of their own. */
  readonly path?: string;
  readonly title: Said;
  readonly question?: Said;
  /** The beginning of its text, for a break or a meal, which has no page to say it. */
  readonly text?: Said;
  readonly axes: readonly AxisRef[];
  readonly format?: Ref;
  readonly track?: Ref;
  readonly people: readonly PersonRef[];
  readonly slots: readonly SlotView[];
  readonly status: SessionStatus;
  readonly language?: Lang;
  readonly expects_trace: boolean;
}

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

/** A day as a table: rows are the distinct start times, columns the rooms in use that day. */
export interface DayGrid {
  readonly day: Day;
  readonly rooms: readonly RoomRef[];
  /** Set when something is held online only: the table then ends with a column for it. */
  readonly online?: true;
  readonly rows: readonly GridRow[];
}
export interface GridRow {
  /** Wall-clock start, `YYYY-MM-DDTHH:MM`. */
  readonly start: LocalTime;
  /** Cells from left to right; columns covered by a cell above or left of them are absent. */
  readonly cells: readonly GridCell[];
}
export interface GridCell {
  readonly colspan: number;
  readonly rowspan: number /** Sessions that start here; more than one only when they really share a room and time. */;
  readonly sessions: readonly { readonly card: SessionCard; readonly slot: SlotView }[];
}
/** The same day as a list: sessions by start time. */
export interface DayList {
  readonly day: Day;
  readonly groups: readonly {
    readonly start: LocalTime;
    readonly sessions: readonly { readonly card: SessionCard; readonly slot: SlotView }[];
  }[];
}

/** Another way through the programme: by time, room by room, by axis… `key` names it. */
export type ViewKey = "time" | "grid" | "axes" | "tracks" | "rooms" | "formats" | "people" | "spoken" | "changes";
export interface ViewLink {
  readonly key: ViewKey;
  readonly path: string;
}
/** That some sessions were added, moved or cancelled: how many, and the page that says which. */
export interface ChangesNotice {
  readonly count: number;
  readonly path: string;
  /** Day of the last change, when the organiser dated one. */
  readonly latest?: Day;
}

/** A file that another program reads, a site path; `key` names what it is. */
export interface FileForTools {
  readonly key: "csv" | "schedule_xml" | "schedule_json" | "geojson" | "event_json" | "atom" | "json_feed";
  readonly path: string;
}

export interface LandingPage extends PageBase {
  readonly kind: "landing";
  readonly changes?: ChangesNotice;
  readonly tagline?: Said;
  readonly body?: SaidMarkdown;
  readonly picture?: Picture;
  readonly days: readonly { readonly day: Day; readonly path: string; readonly sessions: number }[];
  readonly axes: readonly (AxisRef & { readonly question?: Said; readonly sessions: number })[];
  readonly places: readonly { readonly name: Said; readonly city?: string; readonly path: string }[];
  readonly registration?: {
    readonly url?: string;
    readonly opens?: Day;
    readonly closes?: Day;
    readonly price?: Said;
    readonly note?: SaidMarkdown /** Whether the dates say it is open on the day of the build's `as-of`. */;
    readonly open: boolean;
  };
  readonly call?: {
    readonly url?: string;
    readonly closes?: Day;
    readonly text?: SaidMarkdown;
    readonly open: boolean;
  };
  readonly highlights: readonly SessionCard[];
  readonly figures: readonly FigureView[];
  readonly traces: TraceCounts;
  /** A few ideas that came out of the event, and the pages that say the rest; once it is over. */
  readonly came_out?: {
    readonly ideas: readonly Gathered<Said>[];
    readonly pages: readonly NavLink[];
  };
  readonly news: readonly NewsCard[];
  readonly organisers: readonly PartnerView[];
  readonly lineage: readonly LineageView[];
  readonly counts: { readonly sessions: number; readonly people: number; readonly formats: number };
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
export interface FigureView {
  readonly label: Said;
  readonly values: readonly {
    readonly value: number;
    readonly unit?: string;
    readonly kind?: Figure["kind"];
    readonly source: { readonly title: Said; readonly url?: string; readonly date?: Day };
  }[];
}
export interface LineageView {
  readonly relation: Edition["lineage"][number]["relation"];
  readonly title: Said;
  readonly url?: string;
  readonly note?: Said;
}

export interface ProgrammePage extends PageBase {
  readonly kind: "programme";
  readonly views: readonly ViewLink[];
  readonly changes?: ChangesNotice;
  /** Set when there are too many sessions to tell the question of each. */
  readonly brief?: true;
  readonly days: readonly ProgrammeDay[];
  readonly unscheduled: readonly SessionCard[];
  /** Where the sheets for the doors of rooms are, when there are rooms. */
  readonly doors?: string;
  readonly files: readonly FileForTools[];
}
/** One day of the whole programme: in full, or, in an event too large for one page, by its numbers. */
export interface ProgrammeDay {
  readonly day: Day;
  readonly path: string;
  readonly list?: DayList;
  readonly sessions: number;
  readonly axes: readonly { readonly axis: AxisRef; readonly sessions: number }[];
}
export interface DayPage extends PageBase {
  readonly kind: "day";
  readonly day: Day;
  readonly views: readonly ViewLink[];
  readonly changes?: ChangesNotice;
  /** Without rooms when the day is too large to be shown twice: `grid_path` then leads to the grid. */
  readonly grid: DayGrid;
  readonly grid_path?: string;
  readonly list: DayList;
  /** Set when there is too much to say of each session more than what, when, where and with whom. */
  readonly brief?: true;
  /** What started on an earlier day and has not ended when this one begins. */
  readonly running: readonly Happening[];
  readonly previous?: { readonly day: Day; readonly path: string };
  readonly next?: { readonly day: Day; readonly path: string };
  readonly days: readonly { readonly day: Day; readonly path: string }[];
}
/** One session at one of its times. */
export interface Happening {
  readonly card: SessionCard;
  readonly slot: SlotView;
}
/** The grid of a large day, apart from its list. */
export interface GridPage extends PageBase {
  readonly kind: "grid";
  readonly day: Day;
  readonly views: readonly ViewLink[];
  readonly grid: DayGrid;
  /** Set when there are too many sessions to name the people of each. */
  readonly brief?: true;
  /** The same day as a list. */
  readonly list_path: string;
  readonly days: readonly { readonly day: Day; readonly path: string }[];
}
/** One day of one room, by time. */
export interface RoomDay {
  readonly day: Day;
  readonly path: string;
  readonly list: DayList;
}
export interface RoomTimetable {
  readonly room: RoomRef;
  readonly step_free?: boolean;
  readonly equipment: readonly Said[];
  /** The room in the practical page, a site path with fragment. */
  readonly practical: string;
  readonly sessions: number;
  readonly days: readonly RoomDay[];
}
export interface RoomsPage extends PageBase {
  readonly kind: "rooms";
  readonly views: readonly ViewLink[];
  /** Whether each room's days are told here; a large event's are on each room's own page. */
  readonly whole: boolean;
  readonly places: readonly { readonly name: Said; readonly rooms: readonly RoomTimetable[] }[];
}
export interface RoomPage extends PageBase {
  readonly kind: "room";
  readonly timetable: RoomTimetable;
  readonly previous?: RoomRef;
  readonly next?: RoomRef;
}
/** Sessions by the language they are held in; the most spoken first. */
export interface SpokenPage extends PageBase {
  readonly kind: "spoken";
  readonly views: readonly ViewLink[];
  readonly languages: readonly { readonly lang: Lang; readonly sessions: readonly SessionCard[] }[];
}
/** What was added, moved or cancelled, the latest first; changes without a day come last. */
export interface ChangesPage extends PageBase {
  readonly kind: "changes";
  readonly views: readonly ViewLink[];
  readonly groups: readonly {
    readonly day?: Day;
    readonly changes: readonly { readonly card: SessionCard; readonly note?: Said }[];
  }[];
}

export interface SessionPage extends PageBase {
  readonly kind: "session";
  readonly card: SessionCard;
  readonly subtitle?: Said;
  readonly abstract?: SaidMarkdown;
  readonly picture?: Picture;
  readonly roles: readonly { readonly role: SessionRole; readonly people: readonly PersonRef[] }[];
  readonly level?: "all" | "beginner" | "intermediate" | "advanced";
  readonly capacity?: number;
  readonly registration_url?: string;
  readonly status_note?: Said;
  readonly audience?: Said;
  readonly outcome?: Said;
  readonly materials: readonly Said[];
  readonly accessibility: readonly Said[];
  readonly recording: {
    readonly planned: "none" | "audio" | "video" | "live";
    readonly url?: string;
    readonly licence?: LicenceRef;
  };
  /** Its recording, then the films and sounds of its traces. */
  readonly recordings: readonly RecordingView[];
  readonly links: readonly LinkView[];
  readonly resources: readonly ResourceView[];
  readonly expected_traces: readonly {
    readonly type: TraceType;
    readonly from?: PersonRef;
    readonly received: boolean;
  }[];
  readonly traces: readonly TraceDigest[];
  /** At most six of those that overlap it. */
  readonly same_time: readonly SessionCard[];
  /** Set when `same_time` leaves some out: their number, this one not counted, and the hour of the day's page, a site path with fragment. */
  readonly same_time_all?: { readonly count: number; readonly path: string };
  /** At most four, none of which is in `same_time`. */
  readonly same_axis: readonly SessionCard[];
  readonly previous?: SessionCard;
  readonly next?: SessionCard;
  readonly updated?: Day;
}
export interface ResourceView {
  readonly title: Said;
  readonly url?: string;
  readonly path?: string;
  readonly author?: string;
  readonly licence?: LicenceRef;
  readonly date?: Day;
}
/** A recording, slides, a picture or a file, and all the ways to it. */
export interface RecordingView {
  readonly type: TraceMediumType;
  /** Its id on a page. */
  readonly anchor: string;
  /** Its own title, or what it is. */
  readonly title: Said;
  readonly author?: string;
  readonly licence: LicenceRef;
  readonly language?: Lang;
  /** Its page elsewhere. */
  readonly elsewhere?: { readonly host: string; readonly url: string };
  readonly archived_url?: string;
  /** What may play it on the page after a visitor asks for it: nothing of it is loaded before. */
  readonly player?: { readonly as: "frame" | "video" | "audio"; readonly url: string; readonly host: string };
  /** The copy kept with the event, a site path; `played` when browsers play it. */
  readonly file?: { readonly path: string; readonly played?: "video" | "audio" };
  /** The copy kept with the event, when it is a picture. */
  readonly picture?: Picture;
  readonly captions: readonly { readonly lang: Lang; readonly path: string }[];
  readonly chapters: readonly Moment[];
  /** Pages that hold what is said; without a language, the written one. */
  readonly transcripts: readonly { readonly lang?: Lang; readonly path: string }[];
}
/** A moment of a recording, with what plays it from there: a site path of a file with its fragment, or an address elsewhere. */
export interface Moment {
  readonly second: number;
  /** `12:40`. */
  readonly time: string;
  readonly title: Said;
  readonly path?: string;
  readonly url?: string;
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
/** One field that searches everything; scripts fill it, and without them it leads to the lists. */
export interface SearchPage extends PageBase {
  readonly kind: "search";
  /** Site path of what scripts search in. */
  readonly data: string;
  readonly lists: readonly NavLink[];
}

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

export interface PeoplePage extends PageBase {
  readonly kind: "people";
  readonly people: readonly (PersonRef & { readonly sort_name: string; readonly sessions: number })[];
  readonly all_fictional: boolean;
  readonly some_fictional: boolean;
}
export interface PersonPage extends PageBase {
  readonly kind: "person";
  readonly person: PersonRef;
  readonly withdrawn: boolean;
  readonly pronouns?: Said;
  readonly role?: Said;
  readonly biography?: SaidMarkdown;
  readonly links: readonly LinkView[];
  readonly sessions: readonly { readonly role: SessionRole; readonly card: SessionCard }[];
  /** Those that they signed, as many as a page can name. */
  readonly traces: readonly TraceCard[];
  /** Set when they signed others: the page of all traces. */
  readonly all_traces?: string;
}
export interface AxesPage extends PageBase {
  readonly kind: "axes";
  readonly axes: readonly (AxisRef & {
    readonly question?: Said;
    readonly summary?: SaidMarkdown;
    readonly sessions: number;
  })[];
}
export interface AxisPage extends PageBase {
  readonly kind: "axis";
  readonly axis: AxisRef;
  readonly question?: Said;
  readonly body?: SaidMarkdown;
  /** What was said of it, when something was. */
  readonly synthesis?: string;
  readonly sessions: readonly SessionCard[];
  readonly tracks: readonly Ref[];
  /** What remains of it: the first traces, how many there are, and the page of all of them. */
  readonly traces?: { readonly first: readonly TraceCard[]; readonly count: number; readonly path: string };
  readonly previous?: AxisRef;
  readonly next?: AxisRef;
}
export interface FormatsPage extends PageBase {
  readonly kind: "formats";
  readonly formats: readonly (Ref & { readonly purpose?: Said; readonly produces?: Said; readonly sessions: number })[];
}
export interface FormatPage extends PageBase {
  readonly kind: "format";
  readonly id: Id;
  readonly purpose?: Said;
  readonly produces?: Said;
  readonly steps: readonly Said[];
  readonly group_size?: Said;
  readonly duration?: Said;
  readonly room_setup?: Said;
  readonly roles: readonly Said[];
  readonly materials: readonly Said[];
  readonly body?: SaidMarkdown;
  readonly sources: readonly ResourceView[];
  readonly from_kit: boolean;
  readonly sessions: readonly SessionCard[];
}
export interface TracksPage extends PageBase {
  readonly kind: "tracks";
  readonly tracks: readonly (Ref & {
    readonly body?: SaidMarkdown;
    readonly lead?: Said;
    readonly sessions: number;
  })[];
}
export interface TrackPage extends PageBase {
  readonly kind: "track";
  readonly body?: SaidMarkdown;
  readonly lead?: { readonly name: Said; readonly url?: string };
  readonly axis?: AxisRef;
  readonly sessions: readonly SessionCard[];
}
export interface PracticalPage extends PageBase {
  readonly kind: "practical";
  readonly places: readonly PlaceView[];
  readonly online: boolean;
}
export interface PlaceView {
  /** Also the fragment on the practical page. */
  readonly id: Id;
  readonly name: Said;
  readonly address?: {
    readonly street?: string;
    readonly postcode?: string;
    readonly city: string;
    readonly country?: string;
  };
  readonly geo?: { readonly latitude: number; readonly longitude: number; readonly source?: string };
  readonly map_url?: string;
  readonly url?: string;
  readonly body?: SaidMarkdown;
  readonly access: readonly { readonly by: TransportMode; readonly text: Said }[];
  readonly accessibility: readonly {
    readonly feature: AccessibilityFeature;
    readonly available: boolean;
    readonly note?: Said;
  }[];
  readonly plan?: Picture;
  readonly rooms: readonly {
    readonly id: Id /** Fragment on the practical page. */;
    readonly anchor: string;
    readonly name: Said;
    readonly capacity?: number;
    readonly floor?: Said;
    readonly equipment: readonly Said[];
    readonly step_free?: boolean;
    readonly sessions: number;
    /** The room's own page, when something is held in it. */
    readonly path?: string;
  }[];
}
export interface PartnersPage extends PageBase {
  readonly kind: "partners";
  readonly roles: readonly { readonly role: PartnerRole; readonly partners: readonly PartnerView[] }[];
}
export interface PartnerView {
  readonly id: Id;
  readonly name: Said;
  readonly url?: string;
  readonly logo?: Picture;
  readonly body?: SaidMarkdown;
  readonly note?: Said;
  readonly role: PartnerRole;
}
export interface NewsPage extends PageBase {
  readonly kind: "news";
  readonly items: readonly NewsCard[];
}
export interface NewsCard {
  readonly id: Id;
  readonly title: Said;
  readonly date: Day;
  readonly summary?: Said;
  readonly path: string;
}
export interface NewsItemPage extends PageBase {
  readonly kind: "news_item";
  readonly date: Day;
  readonly summary?: Said;
  readonly body: SaidMarkdown;
  readonly picture?: Picture;
  readonly authors: readonly string[];
  readonly previous?: NewsCard;
  readonly next?: NewsCard;
}
export interface FreeContentPage extends PageBase {
  readonly kind: "page";
  readonly summary?: Said;
  readonly body: SaidMarkdown;
  readonly updated?: Day;
}
export interface GroupsPage extends PageBase {
  readonly kind: "groups";
  readonly groups: readonly (Ref & {
    readonly purpose?: Said;
    readonly coordinators: readonly PersonRef[];
    readonly traces: number;
  })[];
}
export interface GroupPage extends PageBase {
  readonly kind: "group";
  readonly purpose?: Said;
  readonly body?: SaidMarkdown;
  readonly coordinators: readonly PersonRef[];
  readonly lines: readonly { readonly title: Said; readonly points: readonly Said[] }[];
  readonly contribute?: SaidMarkdown;
  readonly outputs: readonly ResourceView[];
  /** What it made, in the order of the programme. */
  readonly traces: readonly TraceCard[];
  /** Set when there are too many traces to say more than what each is called. */
  readonly brief?: true;
  /** What its traces keep of those who disagree; topics alone when it is brief. */
  readonly objections: readonly Gathered<DisagreementView>[];
  readonly links: readonly LinkView[];
  /** The other working groups. */
  readonly others: readonly Ref[];
}
export interface CreditsPage extends PageBase {
  readonly kind: "credits";
  readonly defaults: readonly {
    readonly what: "content" | "data" | "code" | "brand" | "media";
    readonly licence: LicenceRef;
  }[];
  readonly media: readonly {
    readonly picture: Picture;
    readonly file: string;
    readonly credit?: string;
    readonly source?: string;
    readonly licence: LicenceRef;
  }[];
  /** How many other files of `media/` there are. */
  readonly more_media: number;
  /** Traces that came, by licence; those named may be fewer than are counted. */
  readonly traces: readonly {
    readonly licence: LicenceRef;
    readonly is_default: boolean;
    readonly count: number;
    /** The page of all of them. */
    readonly path?: string;
    readonly works: readonly CreditedWork[];
  }[];
  readonly recordings: CreditedList;
  readonly resources: CreditedList;
  /** What a fork of the event does not carry. */
  readonly not_free: CreditedList;
  readonly fonts: boolean;
  readonly lineage: readonly LineageView[];
  readonly kit_formats: boolean;
  /** The same for programs. */
  readonly files: readonly CreditFile[];
}
/** A work as the credits name it. */
export interface CreditedWork {
  readonly id: string;
  readonly title: Said;
  /** Its page or its file. */
  readonly path?: string;
  /** Where it is elsewhere. */
  readonly url?: string;
  /** Where it comes from, in words. */
  readonly source?: string;
  readonly authors: readonly string[];
  readonly licence: LicenceRef;
}
/** Works, and how many more there are. */
export interface CreditedList {
  readonly works: readonly CreditedWork[];
  readonly more: number;
}
export interface LegalPage extends PageBase {
  readonly kind: "legal";
  readonly legal: Legal;
}
export interface PrivacyPage extends PageBase {
  readonly kind: "privacy";
  readonly privacy: Privacy;
  readonly note?: SaidMarkdown;
  readonly publishes_people: boolean;
  /** Hosts whose players visitors may ask for. */
  readonly player_hosts: readonly string[];
}
export interface AccessibilityPage extends PageBase {
  readonly kind: "accessibility";
  readonly statement: AccessibilityStatement;
  readonly issues: readonly Said[];
  readonly publisher?: string;
}
/** What is on now and next, for the screen of a hall. */
export interface NowPage extends PageBase {
  readonly kind: "now";
  /** What the script reads. */
  readonly live: NowData;
  /** What is read without it. */
  readonly days: readonly NowDay[];
}
/** A day room by room; no rooms at all in an event too large for one page. */
export interface NowDay {
  readonly day: Day;
  readonly path: string;
  readonly rooms: readonly {
    /** Absent: everywhere. */
    readonly room?: RoomRef;
    readonly sessions: readonly { readonly card: SessionCard; readonly slot: SlotView }[];
  }[];
}
export interface NotFoundPage extends PageBase {
  readonly kind: "not_found";
}
export type Page =
  | LandingPage
  | ProgrammePage
  | DayPage
  | GridPage
  | RoomsPage
  | RoomPage
  | SpokenPage
  | ChangesPage
  | SessionPage
  | TracePage
  | SynthesisPage
  | AxisSynthesisPage
  | OutcomesPage
  | TranscriptPage
  | PeoplePage
  | PersonPage
  | AxesPage
  | AxisPage
  | FormatsPage
  | FormatPage
  | TracksPage
  | TrackPage
  | PracticalPage
  | PartnersPage
  | NewsPage
  | NewsItemPage
  | FreeContentPage
  | GroupsPage
  | GroupPage
  | CreditsPage
  | LegalPage
  | PrivacyPage
  | AccessibilityPage
  | NowPage
  | MinePage
  | AwaitedPage
  | TracesPage
  | TraceGroupPage
  | SearchPage
  | NotFoundPage;
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
/** The sessions that a visitor keeps in their browser: scripts fill it. */
export interface MinePage extends PageBase {
  readonly kind: "mine";
}
export type PageKind = Page["kind"];
export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;
