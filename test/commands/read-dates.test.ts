// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { readDates } from "../../kit/commands/read-dates.ts";

describe("dates as they are typed", () => {
  it.each([
    ["2027-05-12..2027-05-13", { start: "2027-05-12", end: "2027-05-13" }],
    [" 2027-05-12 .. 2027-05-13 ", { start: "2027-05-12", end: "2027-05-13" }],
    ["2027-05-12", { start: "2027-05-12", end: "2027-05-12" }],
    ["2027-05-12...2027-05-13", { start: "2027-05-12", end: "2027-05-13" }],
    ["2027-05-12..2027-05-13..2027-05-14", undefined],
    ["2027-02-30", undefined],
    ["2027-05-13..2027-05-12", undefined],
    ["12 mai 2027", undefined],
    ["", undefined],
  ])("%j", (text, expected) => {
    expect(readDates(text)).toEqual(expected);
  });
});
