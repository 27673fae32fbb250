// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { callOpening, editionState, registrationOpening } from "../../kit/derive/edition-state.ts";
import { anEvent } from "../helpers/an-event.ts";

const dates = { start: "2031-06-14", end: "2031-06-15" };
const bare = { dates };
const timed = { dates, sessions: [{ id: "s", title: "S", slots: [{ start: "2031-06-14T09:00", duration: "1h" }] }] };
const call = { dates, call: { url: "https://appel.example/", opens: "2031-01-01", closes: "2031-03-01" } };

describe("where an edition stands on a day", () => {
  it.each([
    ["nothing but dates", bare, "2030-01-01", "announced"],
    ["sessions without a time", { dates, sessions: [{ id: "s", title: "S" }] }, "2031-01-01", "announced"],
    ["a call not yet open", call, "2030-12-31", "announced"],
    ["a call on its first day", call, "2031-01-01", "call"],
    ["a call on its last day", call, "2031-03-01", "call"],
    ["a call that has closed", call, "2031-03-02", "announced"],
    ["a call and a programme", { ...call, ...timed }, "2031-02-01", "programme"],
    ["a programme, the day before", timed, "2031-06-13", "programme"],
    ["the first day", bare, "2031-06-14", "live"],
    ["the last day", bare, "2031-06-15", "live"],
    ["the day after", bare, "2031-06-16", "harvest"],
    ["a year after, to the day", bare, "2032-06-15", "harvest"],
    ["a year and a day after", bare, "2032-06-16", "archived"],
    ["the word of the organiser", { dates, state: "cancelled" }, "2031-06-14", "cancelled"],
  ])("%s", (_what, fields, today, state) => {
    expect(editionState(anEvent(fields), today)).toBe(state);
  });

  it("is an archive after a year, from a 29 February too", () => {
    const edition = anEvent({ dates: { start: "2028-02-29", end: "2028-02-29" } });
    expect(["2029-02-28", "2029-03-01"].map((day) => editionState(edition, day))).toEqual(["harvest", "archived"]);
  });
});

describe("whether one can register on a day", () => {
  const url = "https://inscription.example/";
  it.each([
    [{ opens: "2031-01-01" }, "2031-06-01", "open"],
    [{ price: "Gratuit" }, "2031-06-01", "open"],
    [{ url }, "2030-01-01", "open"],
    [{ url }, "2031-06-15", "open"],
    [{ url }, "2031-06-16", "after"],
    [{ url, closes: "2031-12-31" }, "2031-06-16", "after"],
    [{ url, opens: "2031-02-01", closes: "2031-05-01" }, "2031-01-31", "before"],
    [{ url, opens: "2031-02-01", closes: "2031-05-01" }, "2031-02-01", "open"],
    [{ url, opens: "2031-02-01", closes: "2031-05-01" }, "2031-05-01", "open"],
    [{ url, opens: "2031-02-01", closes: "2031-05-01" }, "2031-05-02", "after"],
  ])("%j on %s: %s", (registration, today, opening) => {
    expect(registrationOpening(anEvent({ dates, registration }), today)).toBe(opening);
  });
});

describe("whether contributions can be sent on a day", () => {
  it.each([
    [{}, "2030-01-01", "open"],
    [{}, "2031-06-14", "open"],
    [{}, "2031-06-15", "after"],
    [{ opens: "2031-02-01" }, "2031-01-31", "before"],
    [{ closes: "2031-03-01" }, "2031-03-02", "after"],
    [{ closes: "2031-12-31" }, "2031-06-16", "after"],
  ])("%j on %s: %s", (given, today, opening) => {
    expect(callOpening(anEvent({ dates, call: given }), today)).toBe(opening);
  });
});
