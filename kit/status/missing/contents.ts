// SPDX-License-Identifier: MIT
import type { Day } from "../../model/edition.ts";
import type { NextStepInput } from "../../validate/input.ts";
import { type Look, type Missing, placeOf, shortText } from "./missing.ts";
import { aboutTrace, receivedItems } from "./received.ts";

/** Quotes that wait for the person to agree: no page shows them before. */
export const quotesNotApproved: Look = ({ input, edition }) =>
  receivedItems({ input }).flatMap((item) =>
    (item.value.quotes ?? []).flatMap(({ text, approved, withdrawn }, index): readonly Missing[] => {
      if (approved || withdrawn) return [];
      const what = shortText(text, edition.languages[0] ?? "");
      return [{ code: "quote/not-approved", ...aboutTrace(item, `/quotes/${index}`), what }];
    }),
  );

/** Figures whose source has no date: nobody can tell which of two is the later. */
export const undatedFigures: Look = ({ input, edition }) => {
  const main = edition.languages[0] ?? "";
  const undated = (figures: typeof input.event.value.figures) =>
    (figures ?? []).flatMap(({ source, label, counts }, index) =>
      source.date === undefined ? [{ pointer: `/figures/${index}`, what: shortText(label ?? counts, main) }] : [],
    );
  const ofEvent = undated(input.event.value.figures).map(
    ({ pointer, what }): Missing => ({
      code: "figure/undated",
      ...placeOf(input.event, pointer),
      id: edition.id,
      what,
    }),
  );
  const ofTraces = receivedItems({ input }).flatMap((item) =>
    undated(item.value.figures).map(
      ({ pointer, what }): Missing => ({ code: "figure/undated", ...aboutTrace(item, pointer), what }),
    ),
  );
  return [...ofEvent, ...ofTraces];
};

/** Next steps still to be done that nobody took, that have no date, or whose date has passed. */
export const nextSteps: Look = ({ input, edition, day }) =>
  receivedItems({ input }).flatMap((item) =>
    (item.value.next_steps ?? []).flatMap((step, index) => {
      const what = shortText(step.what, edition.languages[0] ?? "");
      return lacksOf(step, day).map((lack) => ({ ...aboutTrace(item, `/next_steps/${index}`), what, ...lack }));
    }),
  );

function lacksOf({ who, when, status }: NextStepInput, day: Day): readonly Pick<Missing, "code" | "when">[] {
  if (status === "done" || status === "dropped") return [];
  const lacks: Pick<Missing, "code" | "when">[] = [];
  if (who === undefined) lacks.push({ code: "next-step/no-who" });
  if (when === undefined) lacks.push({ code: "next-step/no-when" });
  else if ((lastDayOf(when) ?? day) < day) lacks.push({ code: "next-step/overdue", when });
  return lacks;
}

/** The last day of a day, a month or a year as people write them (ISO 8601); of other words, nothing is known. */
export function lastDayOf(when: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(when.trim()) ?? [];
  if (year === undefined) return undefined;
  // Only compared with other days: the 31st of any month is its end.
  return `${year}-${month ?? "12"}-${day ?? "31"}`;
}
