// SPDX-License-Identifier: MIT
import webvtt from "webvtt-parser";
import { type CaptionProblem, problemsOf } from "./caption-problems.ts";
import { spokenIn } from "./spoken-in.ts";
import { withoutTangles } from "./tangles.ts";

/** What is said, or heard, from one moment to another of a recording. */
export interface Cue {
  /** Seconds from the start of the recording. */
  readonly start: number;
  readonly end: number;
  /** Plain text on one line. */
  readonly text: string;
  /** Who says it, when the file names them. */
  readonly voice?: string;
}

export interface Captions {
  /** By time. */
  readonly cues: readonly Cue[];
  /** What does not follow the standard, by place: browsers leave out such cues, or show their marks. */
  readonly problems: readonly CaptionProblem[];
}

/** What may be written instead of a character that marks use, or that cannot be seen. */
const escapes = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": "\u00A0",
  "&lrm;": "\u200E",
  "&rlm;": "\u200F",
} as const;

/**
 * The cues of a WebVTT file (W3C, WebVTT: The Web Video Text Tracks Format). What one cue has several people say becomes
 * as many cues; marks are left out, and so are cues that say nothing. Never throws.
 */
export function parseCaptions(text: string): Captions {
  const { sound, tangles } = withoutTangles(text.replace(/^\uFEFF/u, ""));
  const { cues, errors } = new webvtt.WebVTTParser(escapes).parse(sound);
  const spoken = cues.flatMap(({ startTime, endTime, tree }) =>
    spokenIn(tree).map((said) => ({ start: startTime, end: endTime, ...said })),
  );
  return { cues: spoken, problems: [...tangles, ...problemsOf(errors, sound)].sort((a, b) => a.line - b.line) };
}
