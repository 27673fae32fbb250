// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const letters = [..."abcdefghij"];

/** Ten sessions at ten o'clock in ten rooms, on two axes in turn, then five more on the first axis. */
const site = aSite({
  axes: [
    { id: "eau", title: "Eau" },
    { id: "feu", title: "Feu" },
  ],
  places: [{ id: "halle", name: "Halle", rooms: letters.map((id) => ({ id, name: id })) }],
  sessions: [
    ...letters.map((id, index) => ({
      id,
      title: id,
      axes: [index % 2 === 0 ? "eau" : "feu"],
      slots: [{ start: "2031-06-14T10:00", duration: "1h", room: id }],
    })),
    ...[1, 2, 3, 4, 5].map((hour) => ({
      id: `suite-${hour}`,
      title: "Suite",
      axes: ["eau"],
      slots: [{ start: `2031-06-14T1${hour + 1}:00`, duration: "30m", room: "a" }],
    })),
  ],
});
const page = (id: string) => site.page("session", "fr", `/${id}.html`);

describe("a session among ten at the same time", () => {
  it("shows six of the others: those of the next rooms, then round again", () => {
    expect(ids(page("a").same_time)).toEqual(["b", "c", "d", "e", "f", "g"]);
    expect(ids(page("h").same_time)).toEqual(["i", "j", "a", "b", "c", "d"]);
  });

  it("is shown by as many of them as any other", () => {
    const named = letters.flatMap((id) => ids(page(id).same_time));
    expect(letters.map((id) => named.filter((one) => one === id).length)).toEqual(letters.map(() => 6));
  });

  it("says how many others there are, and where: at its hour, on its day's page", () => {
    expect(page("a").same_time_all).toEqual({ count: 9, path: "fete/programme/2031-06-14.html#t1000" });
    expect(page("suite-1").same_time_all).toBeUndefined();
  });

  it("shows four of its axis, none of which is among those at the same time", () => {
    expect(ids(page("a").same_axis)).toEqual(["i", "suite-1", "suite-2", "suite-3"]);
  });
});
