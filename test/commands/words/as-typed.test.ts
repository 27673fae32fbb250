// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asTyped, inFolder } from "../../../kit/commands/words/as-typed.ts";

describe("a path as it is typed", () => {
  it.each([
    ["event", "event"],
    ["fêtes/été-2027", "fêtes/été-2027"],
    ["/home/claire/l’événement", "/home/claire/l’événement"],
    ["C:\\Users\\Claire\\event", "C:\\Users\\Claire\\event"],
    ["Fête du numérique", '"Fête du numérique"'],
    ["C:\\Mes documents\\event", '"C:\\Mes documents\\event"'],
    ["l'été", '"l\'été"'],
    ["~/event", '"~/event"'],
    ["-o", '"-o"'],
    ["50 $ d'aide", "'50 $ d'\\''aide'"],
  ])("%s is written %s", (path, typed) => {
    expect(asTyped(path)).toBe(typed);
  });

  it("is one argument, and that very path, for a shell", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab é'\"$`!*?;&|<>()[]{}~#-/"), minLength: 1 }), (path) => {
        const script = `printf '%s|' ${asTyped(path)}`;
        expect(execFileSync("sh", ["-c", script], { encoding: "utf8" })).toBe(`${path}|`);
      }),
      { numRuns: 60 },
    );
  });

  it("is left out for the folder where the reader stands", () => {
    expect([inFolder("."), inFolder("event"), inFolder("mon événement")]).toEqual(["", " event", ' "mon événement"']);
  });
});
