// SPDX-License-Identifier: MIT
import type { ChangesNotice } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** A word, before the programme, that it is not what it was; nothing when it is. */
export function DayChanges(props: { changes: ChangesNotice | undefined; lang: Lang; ui: Ui }) {
  const { changes, lang, ui } = props;
  if (changes === undefined) return null;
  const words = wordsFor(lang).text.views;
  return (
    <p class="changes-note">
      <a href={ui.href(changes.path)}>{words.changes_notice({ count: changes.count })}</a>
      {changes.latest && (
        <span class="quiet">, {words.changes_since({ day: formatDay(changes.latest, lang, "weekday-day") })}</span>
      )}
    </p>
  );
}
