// SPDX-License-Identifier: MIT
import type { Day } from "../../model/edition.ts";

/** The programme as frab, pretalx and c3voc exchange it; `schedule.xml` and `schedule.json` are two writings of it. */
export interface Schedule {
  readonly version: string;
  readonly title: string;
  readonly acronym: string;
  /** First and last day of the edition. */
  readonly start: Day;
  readonly end: Day;
  readonly timezone: string;
  /** Minutes of which every start and length is a multiple. */
  readonly timeslot: number;
  /** The site's address; pictures, pages and files are below it. */
  readonly base_url?: string;
  readonly url?: string;
  readonly logo?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly tracks: readonly ScheduleTrack[];
  readonly rooms: readonly ScheduleRoom[];
  /** Days that hold something; the edition's first when none does. */
  readonly days: readonly ScheduleDay[];
}

export interface ScheduleTrack {
  readonly name: string;
  readonly slug: string;
  readonly color?: string;
}

export interface ScheduleRoom {
  /** Unlike any other's. */
  readonly name: string;
  readonly guid: string;
  readonly capacity?: number;
  readonly url?: string;
  /** Set for the two that stand for what has no room. */
  readonly kind?: "online" | "other";
}

export interface ScheduleDay {
  readonly date: Day;
  /** Instants with offset, from changeover to changeover: readers take the hour of `end` for it. */
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly room: ScheduleRoom; readonly events: readonly ScheduleEvent[] }[];
}

export interface Reference {
  readonly url: string;
  readonly title: string;
  readonly type?: "slides";
}

/** One session at one of its times. */
export interface ScheduleEvent {
  readonly id: number;
  readonly guid: string;
  readonly slug: string;
  /** Instants with the zone's offset; `start` is the local time. */
  readonly date: string;
  readonly end: string;
  readonly start: string;
  readonly minutes: number;
  readonly room: ScheduleRoom;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  readonly language?: string;
  /** Markdown, as the description. */
  readonly abstract: string;
  readonly description: string;
  readonly url?: string;
  readonly logo?: string;
  readonly persons: readonly SchedulePerson[];
  readonly links: readonly Reference[];
  readonly attachments: readonly Reference[];
  readonly recording: {
    /** An SPDX id, or nothing. */
    readonly licence: string;
    readonly optout: boolean;
    readonly streamed: boolean;
    readonly url?: string;
  };
}

export interface SchedulePerson {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly url?: string;
}
