// SPDX-License-Identifier: MIT
import type { LeftOut } from "../../bundle/bundle.ts";
import type { Part } from "../parts.ts";

/** What the lineage of a fork says, in one language of its site: no capital letter, no full stop. */
export interface LineageWords {
  /** So many things of a part: `3 axes`. */
  readonly parts: Readonly<Record<Part, (count: number) => string>>;
  /** So many things that never go from one event to another. */
  readonly left: Readonly<Record<Exclude<LeftOut["what"], Part>, (count: number) => string>>;
  /** Sessions taken over as drafts without people, or as a list of ideas. */
  drafts(count: number): string;
  ideas(count: number): string;
  /** What changes because the event is held somewhere else, at another time. */
  title(before: string): string;
  dates(before: string): string;
  territory(before: string): string;
  licence(before: string): string;
}

/** The comments of a new event folder, in the language of those who fill it in. */
export interface FolderWords {
  /** What stands at the top. */
  made(parent: string): string;
  readonly fill: string;
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly languages: string;
  readonly dates: string;
  readonly url: string;
  readonly territory: string;
  readonly contact: string;
  readonly publish: string;
  readonly registration: string;
  readonly call: string;
  readonly licences: string;
  readonly legal: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly charter: string;
  readonly axes: string;
  readonly tracks: string;
  readonly tasks: string;
  readonly lineage: string;
  readonly places: string;
  /** What waits to be written, behind a `#`. */
  readonly waiting: string;
  /** In the front matter of a page that speaks of the parent, and above its text. */
  rewrite(parent: string): string;
  rewrite_page(parent: string): string;
  draft(parent: string): string;
  /** The list of the parent's sessions. */
  readonly ideas: {
    title(parent: string): string;
    readonly about: string;
    readonly format: string;
    readonly colon: string;
    readonly axes: string;
    readonly for: string;
    readonly leaves: string;
  };
  /** What is still to be written, as the command lists it. */
  readonly blanks: Readonly<Record<Blank, string>>;
}

/** What a fork leaves empty in `event.yaml`. */
export type Blank =
  | "tagline"
  | "description"
  | "url"
  | "territory"
  | "contact"
  | "registration"
  | "call"
  | "legal"
  | "privacy"
  | "places";
