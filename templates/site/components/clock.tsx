// SPDX-License-Identifier: MIT
import type { SlotView } from "../../../kit/derive/site.ts";
import type { Day, Lang, LocalTime } from "../../../kit/model/edition.ts";
import { type DayStyle, formatDay } from "../../../kit/words/format-day.ts";
import { formatTime } from "../../../kit/words/format-time.ts";
import { slotTime } from "./slot-time.ts";
import { whole } from "./whole.tsx";

/** One clock time; nothing breaks inside it. */
export function Clock({ time, instant, lang }: { time: LocalTime; instant?: string | undefined; lang: Lang }) {
  return (
    <time class="clock" datetime={instant ?? time.slice(11)}>
      {formatTime(time, lang)}
    </time>
  );
}

interface ClockRangeProps {
  readonly slot: SlotView;
  readonly lang: Lang;
  readonly brief?: boolean;
  readonly then?: string;
}

/**
 * From when to when. The machine reads the start and the end, as h-event does; the length in minutes is for scripts.
 * `brief` leaves the end out, where many are on one page; `then` is the punctuation that follows.
 */
export function ClockRange({ slot, lang, brief = false, then = "" }: ClockRangeProps) {
  const time = (
    <time class="dt-start" datetime={slot.start_instant} data-min={slot.minutes}>
      {slotTime(slot, lang)}
    </time>
  );
  return (
    <>
      {whole(time, then)}
      {!brief && <data class="dt-end" value={slot.end_instant} />}
    </>
  );
}

/** A day in words. */
export function DayName({ day, lang, style }: { day: Day; lang: Lang; style: DayStyle }) {
  return <time datetime={day}>{formatDay(day, lang, style)}</time>;
}
