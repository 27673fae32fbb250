// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { expect, it } from "vitest";
import { inPages } from "../../kit/derive/in-pages.ts";

const own = (item: number) => item;
const sum = (items: readonly number[]) => items.reduce((all, one) => all + one, 0);

it("keeps every item, in order, and no page goes over the limit but for a single item", () => {
  const items = fc.array(fc.nat(50), { maxLength: 40 });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 120 }), fc.nat(200), (list, limit, before) => {
      const [first = [], ...others] = inPages(list, own, limit, before);
      expect([first, ...others].flat()).toEqual(list);
      expect(sum(first) + before <= limit || sum(first) === 0 || before === 0).toBe(true);
      for (const page of others) expect(sum(page) <= limit || page.filter((one) => one > 0).length === 1).toBe(true);
    }),
  );
});

it("leaves a first page without items when something else fills it", () => {
  expect(inPages([3, 4], own, 10, 9)).toEqual([[], [3, 4]]);
  expect(inPages([], own, 10)).toEqual([[]]);
});
