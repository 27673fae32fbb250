// SPDX-License-Identifier: MIT
import type { Lang, LocalTime } from "../model/edition.ts";
import { wordsFor } from "./index.ts";

/** The clock of a `YYYY-MM-DDTHH:MM` local time: `9 h 30` in French (nothing breaks inside), `9:30` in English, `9:30 Uhr` in German. */
export function formatTime(time: LocalTime, lang: Lang): string {
  return wordsFor(lang).formats.time({ clock: formatClock(time, lang) });
}

/** The same without the word that some languages set after it, which a range says once. */
export function formatClock(time: LocalTime, lang: Lang): string {
  return wordsFor(lang).formats.clock({ hours: String(Number(time.slice(11, 13))), minutes: time.slice(14, 16) });
}
