// SPDX-License-Identifier: MIT
/** The front page, and what is to be known of the event and of its site. Types only. */
import type {
  AccessibilityFeature,
  AccessibilityStatement,
  Day,
  Id,
  Legal,
  PartnerRole,
  Privacy,
  TransportMode,
} from "../../model/edition.ts";
import type { CreditFile } from "../credits/credit-files.ts";
import type { Opening } from "../edition-state.ts";
import type { NavLink, PageBase } from "./chrome.ts";
import type { EditionCard } from "./editions.ts";
import type { Gathered } from "./gathered.ts";
import type { ChangesNotice } from "./programme.ts";
import type { AxisRef, FigureView, LicenceRef, LineageView, Picture } from "./references.ts";
import type { Said, SaidMarkdown } from "./said.ts";
import type { SessionCard } from "./sessions.ts";
import type { TraceCounts } from "./traces.ts";

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
    readonly note?: SaidMarkdown;
    /** What the dates say on the day of the build's `as-of`. */
    readonly opening: Opening;
  };
  readonly call?: {
    readonly url?: string;
    readonly opens?: Day;
    readonly closes?: Day;
    readonly text?: SaidMarkdown;
    readonly opening: Opening;
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
  /** The last editions before this one, the latest first, and how many there are in all; when it is the current one of several. */
  readonly earlier?: { readonly editions: readonly EditionCard[]; readonly count: number };
  readonly counts: { readonly sessions: number; readonly people: number; readonly formats: number };
}

/** One field that searches everything; scripts fill it, and without them it leads to the lists. */
export interface SearchPage extends PageBase {
  readonly kind: "search";
  /** Site path of what scripts search in. */
  readonly data: string;
  readonly lists: readonly NavLink[];
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
  /** Whether French law says what has to be told. */
  readonly french: boolean;
}

export interface PrivacyPage extends PageBase {
  readonly kind: "privacy";
  readonly privacy: Privacy;
  /** Whether complaints are for the French authority. */
  readonly french: boolean;
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

export interface NotFoundPage extends PageBase {
  readonly kind: "not_found";
}
