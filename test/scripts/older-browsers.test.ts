// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/kit-cli.ts";

const folder = join(root, "templates/site/scripts");
const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** What the oldest browsers for which the kit makes its files (`bin/bundle.mjs`) lack, and the kit does not bring them. */
const unknown = {
  "a selector with :has(), where Firefox before 121 throws": /["`'][^"`'\n]*:has\(/u,
  "copies of lists by toSorted and its kin, from Firefox 115": /\.(?:toSorted|toReversed|toSpliced)\(/u,
  "groups of lists": /\b(?:Object|Map)\.groupBy\(/u,
  "sets that join and part": /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf)\(/u,
  "steps of an iterator": /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|find|toArray|flatMap)\(/u,
  "promises with their ends in hand": /Promise\.(?:withResolvers|try)\(/u,
  "new ways of time": /\bTemporal\.|Intl\.DurationFormat/u,
  "patterns with the flag v": /\/[dgimsuy]*v[dgimsuy]*\.(?:exec|test)\(/u,
};

describe("scripts of pages", () => {
  it("are found", () => {
    expect(scripts.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(unknown))("use nothing that the oldest browsers lack: %s", (_, pattern) => {
    expect(scripts.filter((name) => pattern.test(readFileSync(join(folder, name), "utf8")))).toEqual([]);
  });
});
