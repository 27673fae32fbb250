// SPDX-License-Identifier: MIT
import type { TraceMediumType, TraceType } from "../../model/edition.ts";

/** What schema.org calls each type of trace; all of them are kinds of CreativeWork. */
export const traceTypes = {
  note: "NoteDigitalDocument",
  minutes: "Report",
  synthesis: "Report",
  takeaways: "Report",
  slides: "PresentationDigitalDocument",
  video: "MediaObject",
  audio: "AudioObject",
  photos: "ImageGallery",
  graphic_recording: "ImageObject",
  dataset: "Dataset",
  code: "SoftwareSourceCode",
  article: "Article",
  press: "NewsArticle",
  external_contribution: "CreativeWork",
  transcript: "DigitalDocument",
} as const satisfies Readonly<Record<TraceType, string>>;

/** The kinds of MediaObject that media of traces are. */
export const mediumTypes = {
  video: "MediaObject",
  audio: "AudioObject",
  slides: "MediaObject",
  picture: "ImageObject",
  document: "MediaObject",
  dataset: "DataDownload",
  code: "MediaObject",
} as const satisfies Readonly<Record<TraceMediumType, string>>;
