// SPDX-License-Identifier: MIT
import type { Day, Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayName } from "./clock.tsx";

/** The days of the event side by side; a single day needs no choice. */
export function DayTabs(props: { days: readonly { day: Day; path: string }[]; current?: Day; lang: Lang; ui: Ui }) {
  const { days, current, lang, ui } = props;
  if (days.length < 2) return null;
  return (
    <nav class="day-tabs" aria-label={wordsFor(lang).text.programme.days}>
      <ul>
        {days.map(({ day, path }) => (
          <li key={day}>
            <a href={ui.href(path)} aria-current={day === current ? "page" : undefined}>
              <DayName day={day} lang={lang} style="weekday-day" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
