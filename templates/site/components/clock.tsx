// SPDX-License-Identifier: MIT
import type { SlotView } from "../../../kit/derive/site.ts";
import type { Day, Lang, LocalTime } from "../../../kit/model/edition.ts";
import { type DayStyle, formatDay } from "../../../kit/words/format-day.ts";
import { formatTimeRange } from "../../../kit/words/format-range.ts";
import { formatTime } from "../../../kit/words/format-time.ts";

/** One clock time; nothing breaks inside it. */
export function Clock({ time, instant, lang }: { time: LocalTime; instant?: string; lang: Lang }) {
  return (
    <time class="clock" datetime={instant ?? time.slice(11)}>
      {formatTime(time, lang)}
    </time>
  );
}

/** From when to when. The machine reads the start, as h-event does. */
export function ClockRange({ slot, lang }: { slot: SlotView; lang: Lang }) {
  return (
    <time class="dt-start" datetime={slot.start_instant}>
      {formatTimeRange(slot.start, slot.end, lang)}
    </time>
  );
}

/** A day in words. */
export function DayName({ day, lang, style }: { day: Day; lang: Lang; style: DayStyle }) {
  return <time datetime={day}>{formatDay(day, lang, style)}</time>;
}
