// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { wordsFor } from "./index.ts";

/** How a language writes clock times, for a script that knows no language: names in braces are for it to fill. */
export interface TimePattern {
  /** Hours and minutes, and whole hours: `{h} h {m}` and `{h} h`. */
  readonly clock: string;
  readonly hour: string;
  /** A time alone, and two: `{clock}` and `{start} – {end}`. */
  readonly time: string;
  readonly range: string;
}

/** The pattern of a language's clock times: its catalogue's own, which serves pages and scripts alike. */
export function timePattern(lang: Lang): TimePattern {
  const { clock, time, time_range } = wordsFor(lang).formats;
  return {
    clock: clock({ hours: "{h}", minutes: "{m}" }),
    hour: clock({ hours: "{h}", minutes: "00" }),
    time: time({ clock: "{clock}" }),
    range: time_range({ start: "{start}", end: "{end}" }),
  };
}
