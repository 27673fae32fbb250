// SPDX-License-Identifier: MIT
/** What all pages share. Types only. */
import type { AccessibilityStatement, Day, EditionMode, EditionState, Id, Lang } from "../../model/edition.ts";
import type { AxisColors, Motif } from "./drawn.ts";
import type { ContactView, LicenceRef, Picture } from "./references.ts";
import type { Said } from "./said.ts";

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
  /** The series that the edition belongs to, when its other editions are on the same site: what a past one says of the present. */
  readonly series?: {
    readonly name: Said;
    /** Whether another edition is the current one and this one came before it. */
    readonly past: boolean;
    /** The current edition's front page, and the page of all editions: site paths. */
    readonly current: string;
    readonly editions: string;
  };
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
  | "family"
  | "rerun"
  | "credits"
  | "legal"
  | "privacy"
  | "accessibility"
  | "editions"
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
