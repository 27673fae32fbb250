// SPDX-License-Identifier: MIT

/** Where a recording is kept: hosts of which the kit knows the addresses, a plain file anywhere, or anywhere else. */
export type RecordingHost = "peertube" | "youtube" | "vimeo" | "archive" | "commons" | "file" | "unknown";

/** What a file holds, by its extension. */
export type FileKind = "video" | "audio" | "picture" | "document";

/** An address of a recording in its one form. Every address in it is a web address; players and pages keep no tracker. */
export interface Recognised {
  readonly host: RecordingHost;
  /** The host as visitors know it: `YouTube`, or the name of a machine such as `videos.example.org`. */
  readonly name: string;
  /** The page to send visitors to, from `start` when it is known. */
  readonly page: string;
  /** What a frame may show, when the host has a player for frames. */
  readonly embed?: string;
  /** The file itself, when its address is known. */
  readonly file?: string;
  /** What that file holds. */
  readonly kind?: FileKind;
  /** The second at which the address says to start. */
  readonly start?: number;
}

/** Knows the addresses of one host; gives nothing for those of others. */
export type Recognise = (url: URL) => Recognised | undefined;
