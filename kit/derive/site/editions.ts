// SPDX-License-Identifier: MIT
/** Pages across the editions of a series, which the current one draws. Types only. */
import type { Day, EditionState, Id, Lang, SessionRole, Shape, TraceType } from "../../model/edition.ts";
import type { PageBase } from "./chrome.ts";
import type { AxisColors, Motif } from "./drawn.ts";
import type { LicenceRef } from "./references.ts";
import type { Said, SaidMarkdown } from "./said.ts";

/** A page of an edition, in the language in which that edition has it. */
export interface ElsewhereLink {
  readonly path: string;
  readonly lang: Lang;
}

/** An edition in a few words, under which its pages are listed: its year, or its name when another has the same year. */
export interface EditionRef extends ElsewhereLink {
  readonly id: Id;
  readonly label: Said;
}

/** An edition as its poster. */
export interface EditionCard extends EditionRef {
  readonly title: Said;
  readonly tagline?: Said;
  readonly start: Day;
  readonly end: Day;
  readonly city?: string;
  readonly state: EditionState;
  readonly current: boolean;
  readonly motif: Motif;
  readonly colors: readonly AxisColors[];
  readonly counts: { readonly sessions: number; readonly people: number; readonly traces: number };
}

/** Another page across the editions, in the language of the page. */
export type AcrossLink = { readonly page: "people" | "axes" | "traces"; readonly path: string };

export interface EditionsPage extends PageBase {
  readonly kind: "editions";
  readonly name: Said;
  /** The latest first. */
  readonly editions: readonly EditionCard[];
  readonly planned: readonly {
    readonly title: Said;
    readonly start?: Day;
    readonly end?: Day;
    readonly url?: string;
  }[];
  readonly across: readonly AcrossLink[];
  readonly aliases: readonly string[];
  readonly purpose?: SaidMarkdown;
  readonly governance?: SaidMarkdown;
  readonly url?: string;
  readonly brand?: { readonly owner?: string; readonly rules_url?: string };
  readonly charter?: { readonly url: string; readonly title: Said };
}

/** A page that goes on in numbered ones when it is too long for one. */
interface InParts extends PageBase {
  /** Which of `parts` this page is, from 1. */
  readonly part: number;
  readonly parts: readonly { readonly number: number; readonly path: string }[];
}

/** A person in one edition: what they did there, and as whose. */
export interface PersonInEdition {
  readonly edition: EditionRef;
  /** Their page there. */
  readonly page: ElsewhereLink;
  readonly roles: readonly SessionRole[];
  readonly sessions: number;
  readonly affiliation?: Said;
}

/** Everyone once, by sort name. Nobody who withdrew, from whichever edition. */
export interface EditionsPeoplePage extends InParts {
  readonly kind: "editions_people";
  readonly count: number;
  readonly people: readonly {
    readonly id: Id;
    readonly name: string;
    readonly fictional: boolean;
    /** The latest first. */
    readonly editions: readonly PersonInEdition[];
  }[];
}

/** Axes by their id: under the title that they last had, what they asked each time. */
export interface EditionsAxesPage extends InParts {
  readonly kind: "editions_axes";
  readonly axes: readonly {
    readonly id: Id;
    readonly title: Said;
    readonly shape: Shape;
    /** Its colour as the latest edition that had it shows it, on light paper and on dark. */
    readonly fill: string;
    readonly dark_fill: string;
    /** The latest first. */
    readonly editions: readonly {
      readonly edition: EditionRef;
      readonly page: ElsewhereLink;
      /** Set when it was called otherwise than now. */
      readonly title?: Said;
      readonly question?: Said;
      readonly sessions: number;
      readonly traces: number;
    }[];
  }[];
}

/** A trace as the list of all editions names it. */
export interface TraceInEdition extends ElsewhereLink {
  readonly id: Id;
  readonly title: Said;
  /** Set when it has no title of its own: `title` is that of what it is about. */
  readonly untitled?: true;
  readonly type: TraceType;
  readonly authors: readonly string[];
  readonly licence: LicenceRef;
}

/** What remains of all editions, the latest first; in each, axis by axis. */
export interface EditionsTracesPage extends InParts {
  readonly kind: "editions_traces";
  readonly count: number;
  readonly editions: readonly {
    readonly edition: EditionRef;
    readonly axes: readonly {
      /** Absent: those of no axis. */
      readonly title?: Said;
      readonly traces: readonly TraceInEdition[];
    }[];
  }[];
}
