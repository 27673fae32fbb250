// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionData, SlotData } from "../../kit/page-data/programme-index.ts";
import { agendaOf } from "../../templates/site/scripts/favourites/agenda.ts";

const epoch = Date.parse("2031-06-14T00:00Z") / 60_000;
/** A time `from` minutes after midnight of the 14th, for so many minutes. */
function at(from: number, minutes: number): SlotData {
  const start = new Date((epoch + from) * 60_000).toISOString().slice(0, 16);
  return [start, 0, epoch + from, minutes, [], 0];
}
const session = (id: string, ...s: SlotData[]): SessionData => ({ id, t: id, u: "", s });
const overlaps = (sessions: readonly SessionData[]) =>
  agendaOf(sessions).days.flatMap(({ hours }) =>
    hours.flatMap(({ entries }) => entries.map((entry) => [entry.session.id, ...entry.overlaps.map(({ id }) => id)])),
  );

describe("kept sessions by day and hour", () => {
  it("come in order of time, whatever the order they were kept in", () => {
    const { days } = agendaOf([session("next", at(1500, 30)), session("b", at(600, 30)), session("a", at(540, 30))]);
    expect(days.map(({ day, hours }) => [day, ...hours.map(({ clock }) => clock)])).toEqual([
      ["2031-06-14", "09:00", "10:00"],
      ["2031-06-15", "01:00"],
    ]);
  });

  it("come at each of their times", () => {
    expect(overlaps([session("twice", at(540, 30), at(700, 30))])).toEqual([["twice"], ["twice"]]);
  });

  it("come apart when they have no time", () => {
    const { days, untimed } = agendaOf([session("later")]);
    expect([days, untimed.map(({ id }) => id)]).toEqual([[], ["later"]]);
  });

  it("say which others are on at the same time", () => {
    expect(overlaps([session("a", at(540, 60)), session("b", at(570, 60)), session("c", at(700, 60))])).toEqual([
      ["a", "b"],
      ["b", "a"],
      ["c"],
    ]);
  });

  it("do not overlap when one ends as the other begins, nor when one is cancelled", () => {
    const cancelled: SessionData = { ...session("off", at(540, 300)), st: "cancelled" };
    expect(overlaps([session("a", at(540, 60)), session("b", at(600, 60)), cancelled])).toEqual([
      ["a"],
      ["off"],
      ["b"],
    ]);
  });

  it("overlap each other, or neither", () => {
    const slot = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 120 })).map(([f, m]) => at(f, m));
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 8 }), (slots) => {
        const found = new Map(
          overlaps(slots.map((one, rank) => session(`s${rank}`, one))).map(([id, ...o]) => [id, o]),
        );
        for (const [id, others] of found) for (const other of others) expect(found.get(other)).toContain(id);
      }),
    );
  });
});
