// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { fieldAt, text } from "../reading.ts";
import { isDay, isLocalTime } from "../schema-formats.ts";
import { matches } from "../texts/authored-texts.ts";

/** Every slot starts on a day of the event; one that started on the last day may go on past midnight. */
export const outsideEdition: Rule = (draft, report) => {
  const start = text(fieldAt(draft.event.value, "dates", "start"));
  const end = text(fieldAt(draft.event.value, "dates", "end"));
  if (start === undefined || end === undefined || !isDay(start) || !isDay(end) || end < start) return;
  for (const session of draft.sessions) {
    for (const { pointer, value } of matches(session.value, "/slots/*/start")) {
      const time = text(value);
      if (time === undefined || !isLocalTime(time)) continue;
      const date = time.slice(0, 10);
      if (date < start || date > end) report("date/outside-edition", { date, start, end }, placeIn(session, pointer));
    }
  }
};
