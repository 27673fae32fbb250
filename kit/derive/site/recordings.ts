// SPDX-License-Identifier: MIT
/** Recordings and moments of them. Types only. */
import type { Lang, TraceMediumType } from "../../model/edition.ts";
import type { LicenceRef, Picture } from "./references.ts";
import type { Said } from "./said.ts";

/** A recording, slides, a picture or a file, and all the ways to it. */
export interface RecordingView {
  readonly type: TraceMediumType;
  /** Its id on a page. */
  readonly anchor: string;
  /** Its own title, or what it is. */
  readonly title: Said;
  readonly author?: string;
  readonly licence: LicenceRef;
  readonly language?: Lang;
  /** Its page elsewhere. */
  readonly elsewhere?: { readonly host: string; readonly url: string };
  readonly archived_url?: string;
  /** What may play it on the page after a visitor asks for it: nothing of it is loaded before. */
  readonly player?: { readonly as: "frame" | "video" | "audio"; readonly url: string; readonly host: string };
  /** The copy kept with the event, a site path; `played` when browsers play it. */
  readonly file?: { readonly path: string; readonly played?: "video" | "audio" };
  /** The copy kept with the event, when it is a picture. */
  readonly picture?: Picture;
  readonly captions: readonly { readonly lang: Lang; readonly path: string }[];
  readonly chapters: readonly Moment[];
  /** Pages that hold what is said; without a language, the written one. */
  readonly transcripts: readonly { readonly lang?: Lang; readonly path: string }[];
}

/** A moment of a recording, with what plays it from there: a site path of a file with its fragment, or an address elsewhere. */
export interface Moment {
  readonly second: number;
  /** `12:40`. */
  readonly time: string;
  readonly title: Said;
  readonly path?: string;
  readonly url?: string;
}
