// SPDX-License-Identifier: MIT
/** What a site carries so that its event can be run again: `source.zip`, an event folder and the list of what is in it. Types only. */
import type { Day, Id, Lang, LicenceId, Licences, LocalizedText } from "../model/edition.ts";

/** Where the list stands in the archive. Beside it is the event folder itself, `event.yaml` first. */
export const manifestName = "bundle.json";

/** What `bundle.json` says. Its schema is `schemas/published/bundle.schema.json`. */
export interface BundleManifest {
  readonly format: 1;
  readonly kit: { readonly name: "event-kit"; readonly version: string };
  readonly edition: {
    readonly id: Id;
    readonly title: LocalizedText;
    /** Absolute address of its front page, when it is known. */
    readonly url?: string;
    readonly languages: readonly Lang[];
    readonly dates: { readonly start: Day; readonly end: Day };
    readonly territory?: LocalizedText;
  };
  readonly licences: Licences;
  /** Lines of credit that are due wherever what is in the archive is shown, those of its own ancestors included. */
  readonly credits: readonly string[];
  /** Every file of the archive but this list, by path. */
  readonly files: readonly BundleFile[];
  /** What the event has and the archive has not. */
  readonly left_out: readonly LeftOut[];
}

export interface BundleFile {
  /** POSIX path in the event folder. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly licence: LicenceId;
  /** Who made it, when its licence or its sidecar says. */
  readonly credit?: string;
}

export interface LeftOut {
  readonly what:
    | "people"
    | "contacts"
    | "registration"
    | "partners"
    | "organisations"
    | "figures"
    | "news"
    | "traces"
    | "recordings"
    | "pictures"
    | "files"
    | "theme"
    | "pages"
    | "groups"
    | "sessions"
    | "places"
    | "formats";
  readonly count: number;
  /** It is about people; it holds for this place and these dates alone; its licence forbids; it is too large. */
  readonly why: "personal" | "local" | "licence" | "size";
}

/** An archive that was read, and found to be what its list says. */
export interface Bundle {
  readonly manifest: BundleManifest;
  /** The event folder: path to bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of the whole archive, in hexadecimal. */
  readonly sha256: string;
}

/** What goes along, counted by what it is. */
export type KeptWhat =
  | "axes"
  | "tracks"
  | "formats"
  | "places"
  | "sessions"
  | "pages"
  | "groups"
  | "tasks"
  | "commitments"
  | "files";

/** What an archive will hold and what it will not, before it is packed. */
export interface BundleContents {
  readonly kept: Readonly<Record<KeptWhat, number>>;
  readonly left_out: readonly LeftOut[];
}

/** The archive of a site, as its pages and its manifest name it. */
export interface SourceArchive {
  /** Site path. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}
