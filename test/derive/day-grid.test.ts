// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayGrid, dayList } from "../../kit/derive/day-grid.ts";
import { occurrences } from "../../kit/derive/schedule.ts";
import type { RoomRef, SessionCard } from "../../kit/derive/site.ts";

const room = (id: string): RoomRef => ({
  id,
  name: { text: id, lang: "fr" },
  place: { text: "Place", lang: "fr" },
  path: `practical.html#room-${id}`,
});
const rooms = ["a", "b", "c"].map(room);

function session(id: string, start: string, end: string, ...where: string[]): SessionCard {
  const at = (time: string) => `2018-09-13T${time}`;
  const slot = {
    day: "2018-09-13",
    start: at(start),
    end: at(end),
    start_instant: at(start),
    end_instant: at(end),
    minutes: 0,
    rooms: where.map(room),
  };
  return {
    id,
    kind: "session",
    title: { text: id, lang: "fr" },
    axes: [],
    people: [],
    slots: [slot],
    status: "scheduled",
    expects_trace: false,
  };
}

/** The table as rows of `id×columns×rows`, with `-` for an empty cell. */
function drawn(...cards: SessionCard[]): string[] {
  const all = occurrences(cards, ["a", "b", "c"]);
  const { rows } = dayGrid("2018-09-13", all, rooms);
  return rows.map(
    ({ start, cells }) =>
      `${start.slice(11)} ${cells.map((cell) => (cell.sessions.length === 0 ? "-" : `${cell.sessions.map(({ card }) => card.id).join("+")} ${cell.colspan}x${cell.rowspan}`)).join(" | ")}`,
  );
}

describe("a day as a table", () => {
  it("has a column for each room in use, in the order of the places, and a row for each start", () => {
    expect(
      drawn(
        session("y", "10:00", "11:00", "c"),
        session("x", "10:00", "11:00", "a"),
        session("z", "11:00", "12:00", "a"),
        session("w", "11:00", "12:00", "c"),
      ),
    ).toEqual(["10:00 x 1x1 | y 1x1", "11:00 z 1x1 | w 1x1"]);
  });

  it("spans all rooms for what happens everywhere or alone at its time", () => {
    expect(
      drawn(
        session("plenary", "09:00", "10:00", "a"),
        session("x", "10:00", "11:00", "a"),
        session("y", "10:00", "11:00", "b"),
        session("lunch", "11:00", "12:00"),
      ),
    ).toEqual(["09:00 plenary 2x1", "10:00 x 1x1 | y 1x1", "11:00 lunch 2x1"]);
  });

  it("spans rows for what lasts beyond the next start", () => {
    expect(
      drawn(
        session("long", "10:00", "12:00", "a"),
        session("x", "10:00", "11:00", "b"),
        session("y", "11:00", "12:00", "b"),
      ),
    ).toEqual(["10:00 long 1x2 | x 1x1", "11:00 y 1x1"]);
  });

  it("leaves a cell empty where nothing happens", () => {
    expect(drawn(session("x", "10:00", "11:00", "a"), session("y", "10:30", "11:00", "b"))).toEqual([
      "10:00 x 1x2 | -",
      "10:30 y 1x1",
    ]);
  });

  it("splits a break around a session that goes on", () => {
    expect(
      drawn(
        session("long", "10:00", "12:00", "b"),
        session("x", "10:00", "11:00", "a"),
        session("z", "10:00", "11:00", "c"),
        session("break", "11:00", "11:30"),
      ),
    ).toEqual(["10:00 x 1x1 | long 1x2 | z 1x1", "11:00 break 1x1 | break 1x1"]);
  });

  it("puts a cancelled session and what replaces it in the same cell", () => {
    expect(
      drawn(
        session("new", "10:00", "11:00", "a"),
        session("old", "10:00", "11:00", "a"),
        session("y", "10:00", "11:00", "b"),
      ),
    ).toEqual(["10:00 new+old 1x1 | y 1x1"]);
  });

  it("shows a session of several rooms once for each run of neighbours", () => {
    expect(drawn(session("x", "10:00", "11:00", "a", "c"), session("y", "10:00", "11:00", "b"))).toEqual([
      "10:00 x 1x1 | y 1x1 | x 1x1",
    ]);
  });

  it("gives rooms to those who named them when a break starts at the same time", () => {
    expect(
      drawn(
        session("break", "10:00", "10:30"),
        session("x", "10:00", "11:00", "b"),
        session("y", "10:30", "11:00", "a"),
      ),
    ).toEqual(["10:00 break 1x1 | x 1x2", "10:30 y 1x1"]);
  });

  it("puts what is only online in a last column, and not over the rooms", () => {
    const away = session("away", "10:00", "11:00");
    const cards = [
      { ...away, slots: away.slots.map((slot) => ({ ...slot, online_url: "https://visio.example/" })) },
      session("x", "10:00", "11:00", "a"),
      session("y", "10:00", "11:00", "b"),
      session("lunch", "11:00", "12:00"),
    ];
    const { online, rows } = dayGrid("2018-09-13", occurrences(cards, ["a", "b", "c"]), rooms);
    expect(online).toBe(true);
    expect(rows.map(({ cells }) => cells.map((cell) => `${cell.sessions[0]?.card.id} ${cell.colspan}`))).toEqual([
      ["x 1", "y 1", "away 1"],
      ["lunch 3"],
    ]);
  });

  it("keeps ragged starts apart, a row for each, and cuts a session where its room's next one starts", () => {
    expect(
      drawn(
        session("a1", "10:00", "10:50", "a"),
        session("b1", "10:05", "10:35", "b"),
        session("a2", "10:40", "11:00", "a"),
        session("b2", "10:45", "11:00", "b"),
      ),
    ).toEqual(["10:00 a1 1x2 | -", "10:05 b1 1x1", "10:40 a2 1x2 | -", "10:45 b2 1x1"]);
  });

  it("ends above what starts everywhere when every room is busy, which would be shown nowhere", () => {
    expect(drawn(session("x", "10:00", "12:00", "a"), session("alarm", "11:00", "11:30"))).toEqual([
      "10:00 x 1x1",
      "11:00 alarm 1x1",
    ]);
  });

  it("has no columns when no room is named", () => {
    expect(drawn(session("x", "10:00", "11:00"))).toEqual([]);
  });

  it("covers each place of the table exactly once", () => {
    const cards = [
      session("a1", "09:00", "12:00", "a"),
      session("b1", "09:30", "10:00", "b"),
      session("c1", "09:00", "11:00", "c"),
      session("all", "10:00", "10:30"),
      session("b2", "10:30", "12:00", "b"),
    ];
    const { rows, rooms: columns } = dayGrid("2018-09-13", occurrences(cards, ["a", "b", "c"]), rooms);
    const area = rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.colspan * cell.rowspan, 0);
    expect(area).toBe(rows.length * columns.length);
  });
});

describe("any day at all", () => {
  const clock = (quarters: number) =>
    `${String(Math.floor(quarters / 12)).padStart(2, "0")}:${String((quarters % 12) * 5).padStart(2, "0")}`;
  const anySession = fc
    .tuple(fc.nat(240), fc.integer({ min: 1, max: 40 }), fc.subarray(["a", "b", "c"]), fc.boolean())
    .map(([start, length, where, online]) => {
      const made = session("", clock(start), clock(start + length), ...where);
      const slots = made.slots.map((slot) => (online ? { ...slot, online_url: "https://visio.example/" } : slot));
      return { ...made, slots };
    });

  it("is a table without holes or overlaps, where each session is found at its start", () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 25 }), (made) => {
        const all = occurrences(
          made.map((card, index) => ({ ...card, id: `s${index}` })),
          ["a", "b", "c"],
        );
        const { rows, rooms: columns, online } = dayGrid("2018-09-13", all, rooms);
        const cells = rows.flatMap((row) => row.cells);
        const area = cells.reduce((sum, cell) => sum + cell.colspan * cell.rowspan, 0);
        expect(area).toBe(rows.length * (columns.length + (online ? 1 : 0)));
        const shown = rows.flatMap(({ start, cells: some }) =>
          some.flatMap(({ sessions }) => sessions.map(({ card, slot }) => `${card.id} ${slot.start === start}`)),
        );
        const wanted = columns.length === 0 ? [] : all.map(({ card }) => `${card.id} true`);
        expect([...new Set(shown)].sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe("a day as a list", () => {
  it("groups sessions by start time", () => {
    const all = occurrences(
      [session("y", "10:00", "11:00", "b"), session("x", "10:00", "11:00", "a"), session("z", "11:00", "12:00", "a")],
      ["a", "b"],
    );
    const { groups } = dayList("2018-09-13", all);
    expect(groups.map((group) => [group.start.slice(11), ...group.sessions.map(({ card }) => card.id)])).toEqual([
      ["10:00", "x", "y"],
      ["11:00", "z"],
    ]);
  });
});
