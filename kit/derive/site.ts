// SPDX-License-Identifier: MIT
/**
 * What the templates read: every page of the site, in one language each, with everything computed. Types only.
 *
 * A `path` is a site path from the site's root, such as `nec18-nantes/en/sessions/ouverture.html`; templates turn it
 * into a relative link. A `Said` is a text together with the language it is really in, which differs from the page's
 * when a translation is missing: templates then mark it with `lang`.
 */
import type { SourceArchive } from "../bundle/bundle.ts";
import type { BundlePlan } from "../bundle/make-bundle.ts";
import type { Edition, EditionState, Lang } from "../model/edition.ts";
import type { Series } from "../model/series.ts";
import type {
  AccessibilityPage,
  CreditsPage,
  FreeContentPage,
  LandingPage,
  LegalPage,
  NewsItemPage,
  NewsPage,
  NotFoundPage,
  PartnersPage,
  PracticalPage,
  PrivacyPage,
  SearchPage,
} from "./site/about.ts";
import type { DrawnImage } from "./site/drawn.ts";
import type { EditionsAxesPage, EditionsPage, EditionsPeoplePage, EditionsTracesPage } from "./site/editions.ts";
import type { FamilyPage } from "./site/family.ts";
import type { AwaitedPage, AxisSynthesisPage, OutcomesPage, SynthesisPage } from "./site/gathered.ts";
import type { MovedFile, MovedPage } from "./site/moved.ts";
import type {
  ChangesPage,
  DayPage,
  GridPage,
  MinePage,
  NowPage,
  ProgrammePage,
  RoomPage,
  RoomsPage,
  SessionPage,
  SpokenPage,
} from "./site/programme.ts";
import type { RerunPage } from "./site/rerun.ts";
import type {
  AxesPage,
  AxisPage,
  FormatPage,
  FormatsPage,
  GroupPage,
  GroupsPage,
  PeoplePage,
  PersonPage,
  TrackPage,
  TracksPage,
} from "./site/subjects.ts";
import type { TraceGroupPage, TracePage, TracesPage, TranscriptPage } from "./site/traces.ts";

export type * from "./site/about.ts";
export type * from "./site/chrome.ts";
export type * from "./site/drawn.ts";
export type * from "./site/editions.ts";
export type * from "./site/family.ts";
export type * from "./site/gathered.ts";
export type * from "./site/moved.ts";
export type * from "./site/programme.ts";
export type * from "./site/recordings.ts";
export type * from "./site/references.ts";
export type * from "./site/rerun.ts";
export type * from "./site/said.ts";
export type * from "./site/sessions.ts";
export type * from "./site/subjects.ts";
export type * from "./site/traces.ts";

export interface SiteModel {
  readonly edition: Edition;
  /** Absolute address of the site's root with a final `/`, when it is known. */
  readonly site_url?: string;
  /** Set when the site holds other editions of the same series. */
  readonly in_series?: Series;
  readonly state: EditionState;
  readonly pages: readonly Page[];
  /** Text files written as they are: sitemap, robots, the stylesheet of the edition's own colours. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** Pictures drawn from the edition's data. */
  readonly images: readonly DrawnImage[];
  /** From the event folder: path in the folder, path in the site, and for a narrower copy of a picture its width in pixels. */
  readonly media: readonly { readonly from: string; readonly to: string; readonly width?: number }[];
  /** Old addresses of files that are no pages, such as the calendar of a session that was renamed. */
  readonly moved_files: readonly MovedFile[];
  /** What the site carries of the event folder, before it is packed. */
  readonly bundle?: BundlePlan;
  /** The source of the event, once it is packed: what it takes to run the event again. */
  readonly source?: SourceArchive;
  /** Files that the organisers said are withdrawn, by their paths in the event folder; none is called by somebody's name. */
  readonly withdrawn_media?: readonly string[];
  /** Blanks out the names of people who withdrew, in files that are texts; absent when nobody did. */
  readonly redact?: (text: string) => string;
  /** Where authored relative links lead: path in the event folder to the site path, by language. */
  readonly targets: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
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
  | FamilyPage
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
  | RerunPage
  | LegalPage
  | PrivacyPage
  | AccessibilityPage
  | NowPage
  | MinePage
  | AwaitedPage
  | TracesPage
  | TraceGroupPage
  | SearchPage
  | EditionsPage
  | EditionsPeoplePage
  | EditionsAxesPage
  | EditionsTracesPage
  | MovedPage
  | NotFoundPage;

export type PageKind = Page["kind"];

export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;
