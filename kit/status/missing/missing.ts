// SPDX-License-Identifier: MIT
import type { Finding } from "../../diagnostics/finding.ts";
import type { Day, Edition, Id, Lang, TraceType } from "../../model/edition.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import type { Item } from "../../validate/draft.ts";
import type { TraceCount } from "../count-traces.ts";

/** Every kind of thing that can be missing; those that validation warns of too have its codes. */
export const missingCodes = [
  "promise/overdue",
  "session/no-trace",
  "trace/no-licence",
  "trace/no-author",
  "trace/raw",
  "trace/only-elsewhere",
  "recording/no-captions",
  "recording/only-elsewhere",
  "quote/not-approved",
  "figure/undated",
  "next-step/overdue",
  "next-step/no-who",
  "next-step/no-when",
  "media/alt-missing",
  "media/credit-missing",
  "media/no-licence",
  "translation/missing",
  "link/broken",
] as const;
export type MissingCode = (typeof missingCodes)[number];

/** One thing that is missing, with where to write it. */
export interface Missing {
  readonly code: MissingCode;
  /** Path in the event folder, and the one-based line to go to. */
  readonly file: string;
  readonly line: number;
  /** The id of what it is about: a trace, a session, a person…; for a file of `media/`, its path. */
  readonly id: Id;
  /** The session, or the axis, whose traces it is about. */
  readonly session?: Id;
  readonly axis?: Id;
  /** What was promised, by whom (never someone who has withdrawn) and for when. */
  readonly type?: TraceType;
  readonly from?: Id;
  readonly due?: Day;
  /** The language and the field of a text to translate. */
  readonly language?: Lang;
  readonly field?: string;
  /** The address, or the path in `media/`. */
  readonly url?: string;
  readonly path?: string;
  /** Of a broken link, what its server answered: an HTTP status, or a word such as `no-answer`. */
  readonly answer?: string;
  /** The beginning of the text it is about: a quote, a next step, what a figure counts. */
  readonly what?: string;
  /** When a next step was to be done, as written. */
  readonly when?: string;
}

/** What the rules of this folder look at. */
export interface Written {
  readonly input: CheckedInput;
  readonly edition: Edition;
  readonly count: TraceCount;
  /** Warnings of validation. */
  readonly findings: readonly Finding[];
  /** The day as of which it is asked, in the edition's zone. */
  readonly day: Day;
}

/** One kind of look at what was written. */
export type Look = (written: Written) => readonly Missing[];

/** Where a value of a thing stands, or its nearest ancestor when it is absent. */
export function placeOf(item: Item<unknown>, pointer = ""): Pick<Missing, "file" | "line"> {
  const { file, line } = item.source.locate(item.pointer + pointer);
  return { file, line };
}

/** The beginning of a text, in the edition's main language when it exists there. */
export function shortText(text: string | Readonly<Record<string, string>>, main: Lang): string {
  const whole = typeof text === "string" ? text : (text[main] ?? Object.values(text)[0] ?? "");
  const line = whole.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

const longest = 60;
