// SPDX-License-Identifier: MIT
import type { Day, Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayName } from "./clock.tsx";

/** A day in large, leading to its page, with how many sessions it holds. */
export function DayLink(props: { day: Day; path: string; sessions: number; lang: Lang; ui: Ui }) {
  const { day, path, sessions, lang, ui } = props;
  return (
    <a href={ui.href(path)}>
      <span class="day-name">
        <DayName day={day} lang={lang} style="weekday-day" />
      </span>{" "}
      <span class="quiet">{wordsFor(lang).text.count.sessions({ count: sessions })}</span>
    </a>
  );
}
