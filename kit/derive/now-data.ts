// SPDX-License-Identifier: MIT
import type { Day, Id, Lang, SessionKind, SessionStatus } from "../model/edition.ts";
import type { TimePattern } from "../words/time-pattern.ts";

/** What the screen of a hall knows, as its page carries it: short, for it holds the whole programme. Texts are in the page's language unless `lang` says otherwise. */
export interface NowData {
  /** The event's IANA zone: the clock of the screen. */
  readonly zone: string;
  readonly pattern: TimePattern;
  /** The days that have something, in words. */
  readonly days: Readonly<Record<Day, string>>;
  /** In the order of the places; only those in use. */
  readonly rooms: readonly NowRoom[];
  /** In the order of the programme. */
  readonly sessions: readonly NowSession[];
  readonly words: NowWords;
  /** Where the site stands, as one types it; absent when it is not known. */
  readonly address?: string;
  /** Said instead of everything when the event does not take place. */
  readonly cancelled?: string;
}

export interface NowRoom {
  readonly id: Id;
  readonly name: string;
  readonly lang?: Lang;
  /** Named when there are several places. */
  readonly place?: string;
}

/** One session at one of its times. What is ordinary is absent. */
export interface NowSession {
  /** Start, in minutes since the epoch. */
  readonly at: number;
  /** Length in minutes. */
  readonly min: number;
  /** Indexes of rooms; absent: everywhere. */
  readonly in?: readonly number[];
  readonly title: string;
  readonly lang?: Lang;
  readonly kind?: Exclude<SessionKind, "session">;
  readonly status?: Exclude<SessionStatus, "scheduled" | "proposed">;
  /** Why it moved or was cancelled. */
  readonly note?: string;
  /** 1-based: the class `axis-N` carries its colour and shape. */
  readonly axis?: number;
}

/** What the screen says; `{time}` and `{day}` are for the script to fill. */
export interface NowWords {
  readonly now: string;
  readonly next: string;
  readonly until: string;
  readonly free: string;
  readonly done: string;
  readonly starts: string;
  readonly resumes: string;
  readonly thanks: string;
  readonly remains: string;
  readonly everywhere: string;
  readonly added: string;
  readonly moved: string;
  readonly cancelled: string;
}
