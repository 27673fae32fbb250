// SPDX-License-Identifier: MIT
import type { TraceType } from "../model/edition.ts";

// A type added to the model without a line here does not compile.
const known: Readonly<Record<TraceType, true>> = {
  minutes: true,
  note: true,
  takeaways: true,
  synthesis: true,
  slides: true,
  video: true,
  audio: true,
  photos: true,
  graphic_recording: true,
  dataset: true,
  code: true,
  article: true,
  press: true,
  external_contribution: true,
  transcript: true,
};

/** Every type of trace, the most usual first. */
export const traceTypes = Object.keys(known) as readonly TraceType[];
