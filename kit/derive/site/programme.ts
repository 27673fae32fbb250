// SPDX-License-Identifier: MIT
/** The programme, in all its forms, and each session. Types only. */
import type { Day, Lang, SessionRole, TraceType } from "../../model/edition.ts";
import type { NowData } from "../now-data.ts";
import type { PageBase } from "./chrome.ts";
import type { RecordingView } from "./recordings.ts";
import type { AxisRef, LicenceRef, LinkView, PersonRef, Picture, ResourceView, RoomRef } from "./references.ts";
import type { Said, SaidMarkdown } from "./said.ts";
import type { DayGrid, DayList, Happening, SessionCard, SlotView } from "./sessions.ts";
import type { TraceDigest } from "./traces.ts";

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

/** The sessions that a visitor keeps in their browser: scripts fill it. */
export interface MinePage extends PageBase {
  readonly kind: "mine";
}
