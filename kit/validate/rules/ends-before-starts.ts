// SPDX-License-Identifier: MIT
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { field, fieldAt, list, mapping, text } from "../reading.ts";
import { isDay, isLocalTime } from "../schema-formats.ts";

function isMoment(value: string): boolean {
  return isDay(value) || isLocalTime(value);
}

/** Days may be the same; a slot needs some time. */
function isOrdered(start: string, end: string): boolean {
  return start < end || (start === end && isDay(start));
}

function checkPair(item: Item, path: readonly string[], names: readonly [string, string], report: Report): void {
  const [start, end] = names.map((name) => text(fieldAt(item.value, ...path, name)));
  if (start === undefined || end === undefined || !isMoment(start) || !isMoment(end)) return;
  if (isOrdered(start, end)) return;
  const pointer = path.map((name) => `/${name}`).join("");
  const place = placeIn(item, `${pointer}/${names[1]}`);
  report("date/end-before-start", { start, end }, place, placeIn(item, `${pointer}/${names[0]}`));
}

function checkSlots(session: Item, report: Report): void {
  for (const [index, slot] of list(field(session.value, "slots")).entries()) {
    const value = mapping(slot);
    const pointer = `${session.pointer}/slots/${index}`;
    if (value !== undefined) checkPair({ ...session, value, pointer }, [], ["start", "end"], report);
  }
}

/** Nothing ends before it starts: the event, its registration, its call, its slots. */
export const endsBeforeStarts: Rule = (draft, report) => {
  checkPair(draft.event, ["dates"], ["start", "end"], report);
  checkPair(draft.event, ["registration"], ["opens", "closes"], report);
  checkPair(draft.event, ["call"], ["opens", "closes"], report);
  for (const session of draft.sessions) checkSlots(session, report);
};
