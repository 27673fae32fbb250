// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutOrders } from "../../kit/io/without-orders.ts";

describe("what is said to somebody at a terminal", () => {
  it.each([
    "plain, with accents: é, 日本, 👩‍🎨",
    "two\nlines\r\nand\ta tab",
    "\u001b[1;31merror\u001b[0m",
    "\u001b[36m@@\u001b[0m",
    "\u001b[2mfaint\u001b[0m",
    "العربية\u200f",
  ])("stays as it is when nothing in it is an order: %j", (text) => expect(withoutOrders(text)).toBe(text));

  it.each([
    ["a title of the window", "\u001b]0;x\u0007", "\\u001b]0;x\\u0007"],
    ["a cleared screen", "\u001b[2J", "\\u001b[2J"],
    ["hidden text", "\u001b[8mx", "\\u001b[8mx"],
    ["a link", "\u001b]8;;http://x\u001b\\", "\\u001b]8;;http://x\\u001b\\"],
    ["the same in one character", "\u009b2J", "\\u009b2J"],
    ["a line written over another", "evil\rgood", "evil\\u000dgood"],
    ["a step back", "a\bb\u007f", "a\\u0008b\\u007f"],
    ["text turned round", "\u202egnp.exe\u2069", "\\u202egnp.exe\\u2069"],
  ])("shows %s and does not obey it", (_, text, shown) => expect(withoutOrders(text)).toBe(shown));

  it("never moves a cursor, whatever comes", () => {
    const pieces = fc.constantFrom("\u001b", "[", "1", "3", "8", ";", "m", "J", "\r", "\n", "\u009b", "a", "\u0007");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
        const left = withoutOrders(list.join("")).replace(/\u001b\[[0-79;]*m/gu, "");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the same
        expect(left).not.toMatch(/[\u001b\u009b\u0007]|\r(?!\n)/u);
      }),
      { numRuns: 1_000 },
    );
  });
});
