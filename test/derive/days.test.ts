// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const rooms = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `Salle ${index}` }));
const inRooms = (count: number) => [{ id: "halle", name: "La halle", rooms: rooms(count) }];
const session = (id: string, slot: object, more: object = {}) => ({ id, title: id, slots: [slot], ...more });

describe("a session across midnight", () => {
  const site = aSite({
    places: inRooms(2),
    sessions: [
      session("bal", { start: "2031-06-14T22:00", duration: "5h", room: "r0" }),
      session("minuit", { start: "2031-06-14T22:00", end: "2031-06-15T00:00", room: "r1" }),
      session("matin", { start: "2031-06-15T09:00", duration: "1h", room: "r1" }),
    ],
  });
  const [first, second] = ["14", "15"].map((day) => site.page("day", "fr", `2031-06-${day}.html`));

  it("is shown on the day it starts, once", () => {
    const told = (page = first) => page?.list.groups.flatMap(({ sessions }) => sessions.map(({ card }) => card.id));
    expect([told(first), told(second)]).toEqual([["bal", "minuit"], ["matin"]]);
    expect(first?.grid.rows).toHaveLength(1);
  });

  it("is marked at the top of the next day while it still runs, which at midnight it does not", () => {
    expect(first?.running).toEqual([]);
    expect(second?.running.map(({ card, slot }) => [card.id, slot.end])).toEqual([["bal", "2031-06-15T03:00"]]);
  });
});

describe("the night of a clock change", () => {
  const night = (day: string, end: string) => {
    const month = day.slice(0, 7);
    const { list } = aSite({
      dates: { start: `${month}-01`, end: `${month}-31` },
      sessions: [session("nuit", { start: `${day}T01:30`, end: `${day}T${end}` })],
    }).page("day");
    return list.groups[0]?.sessions[0]?.slot;
  };

  it("lasts an hour more in October: 1:30 to 3:30 is three hours", () => {
    expect(night("2031-10-26", "03:30")).toMatchObject({
      minutes: 180,
      start: "2031-10-26T01:30",
      end: "2031-10-26T03:30",
    });
  });

  it("lasts an hour less in March: 1:30 to 3:30 is one hour", () => {
    expect(night("2031-03-30", "03:30")).toMatchObject({ minutes: 60 });
  });

  it("ends where a duration leads by the clock on the wall", () => {
    const { list } = aSite({
      dates: { start: "2031-10-25", end: "2031-10-26" },
      sessions: [session("nuit", { start: "2031-10-25T23:00", duration: "5h" })],
    }).page("day");
    expect(list.groups[0]?.sessions[0]?.slot).toMatchObject({ minutes: 300, end: "2031-10-26T03:00" });
  });
});

describe("a day with one room in use, or one session", () => {
  it("has a grid of one column, which pages leave out for the list", () => {
    const { grid, list } = aSite({
      places: inRooms(3),
      sessions: [session("seule", { start: "2031-06-14T09:00", duration: "1h", room: "r2" })],
    }).page("day");
    expect(grid.rooms.map(({ id }) => id)).toEqual(["r2"]);
    expect(list.groups).toHaveLength(1);
  });
});

describe("a large day", () => {
  const dayOf = (count: number) =>
    aSite({
      places: inRooms(12),
      sessions: Array.from({ length: count }, (_, index) =>
        session(`s-${index}`, {
          start: `2031-06-14T${String(9 + Math.floor(index / 12)).padStart(2, "0")}:00`,
          duration: "1h",
          room: `r${index % 12}`,
        }),
      ),
    });

  it("has its grid beside its list up to 36 sessions", () => {
    const site = dayOf(36);
    expect(site.page("day").grid.rooms).toHaveLength(12);
    expect(site.page("day").grid_path).toBeUndefined();
    expect(site.pages.some(({ kind }) => kind === "grid")).toBe(false);
  });

  it("has it on a page of its own beyond, each leading to the other", () => {
    const site = dayOf(37);
    const [day, grid] = [site.page("day"), site.page("grid")];
    expect(day.grid).toMatchObject({ rooms: [], rows: [] });
    expect(day.grid_path).toBe(grid.path);
    expect(grid).toMatchObject({ path: "fete/programme/2031-06-14-grid.html", list_path: day.path });
    expect(grid.grid.rows.flatMap(({ cells }) => cells.flatMap(({ sessions }) => sessions))).toHaveLength(37);
    expect(site.page("programme").views.find(({ key }) => key === "grid")?.path).toBe(grid.path);
  });
});
