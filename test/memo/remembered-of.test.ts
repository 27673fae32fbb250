// SPDX-License-Identifier: MIT
import { expect, it, vi } from "vitest";
import { rememberedOf } from "../../kit/memo/remembered-of.ts";

it("answers once for each object, even when the answer is nothing", () => {
  const answer = vi.fn(({ n }: { n: number }) => (n > 1 ? n * 2 : undefined));
  const ask = rememberedOf(answer);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([ask(one), ask(two), ask(one), ask(two), ask({ n: 2 })]).toEqual([undefined, 4, undefined, 4, 4]);
  expect(answer).toHaveBeenCalledTimes(3);
});
