// SPDX-License-Identifier: MIT
import type { Finding, Place } from "../diagnostics/finding.ts";

/** What a file of the event folder is for, from its place in the folder. */
export type SourceKind =
  | "event"
  | "series"
  | "session"
  | "person"
  | "place"
  | "organisation"
  | "partner"
  | "page"
  | "news"
  | "trace"
  | "working_group"
  | "theme"
  | "medium"
  | "format"
  | "relative";

/**
 * One authored text file, parsed and not judged. All YAML scalars are strings, exactly as written (`12:05`, `01000`,
 * `no`, `+33…` stay what they are): the schema decides what is a number or a truth value. An empty value is null.
 */
export interface Source {
  /** POSIX path in the event folder, such as `sessions/ouverture.md`. */
  readonly path: string;
  readonly kind: SourceKind;
  /** The file's name without extensions: the id of what it holds. Empty for `event.yaml` and `theme.yaml`. */
  readonly id: string;
  /** Set for a translation file such as `sessions/ouverture.en.md`. */
  readonly language?: string;
  /** The YAML mapping; for a Markdown file, its front matter. Never has a `__proto__` key. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The Markdown below the front matter; undefined for YAML files and for an empty body. */
  readonly body?: string;
  /** One-based line at which `body` starts. */
  readonly bodyLine: number;
  /** The whole text, for frames. */
  readonly text: string;
  /** Place of the value at a JSON Pointer, or of its key with `at: "key"`. The nearest existing ancestor if it is absent. */
  locate(pointer: string, at?: "key" | "value"): Place;
  /** Place of a character offset in `body`. */
  locateInBody(offset: number, length?: number): Place;
}

/** A file that is carried, not read: a picture, a PDF. */
export interface MediaFile {
  readonly path: string;
  readonly bytes: number;
  /** First bytes, enough to recognise the type and measure a picture. */
  readonly head: Uint8Array;
  /** The whole text of captions (`.vtt`); the other kinds are not read. */
  readonly text?: string;
}

/** Everything read from an event folder. `findings` are what reading met; the rest is what could be read all the same. */
export interface Loaded {
  readonly sources: readonly Source[];
  readonly media: readonly MediaFile[];
  /** Author's stylesheets: `theme/*.css`. */
  readonly stylesheets: readonly { readonly path: string; readonly css: string }[];
  readonly findings: readonly Finding[];
}
