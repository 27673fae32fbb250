// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/kit-cli.ts";

const folder = join(root, "test/security");
const rows = readFileSync(join(folder, "README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| (?![-*])/u.test(line))
  .slice(1);
const attacks = readdirSync(folder).filter((name) => name.endsWith(".test.ts") && name !== "readme.test.ts");

/** The tests that a row of the table names: folders, or files without what ends their names. */
function testsIn(row: string): readonly string[] {
  const words = [...(row.split("|")[2] ?? "").matchAll(/`([^`]+)`/gu)].map(([, word = ""]) => word);
  return words.flatMap((word) => {
    if (word.startsWith("test/")) return [word];
    return attacks.includes(`${word}.test.ts`) || /^[a-z]-/u.test(word) ? [`test/security/${word}`] : [];
  });
}

describe("the table of threats", () => {
  it.each(rows)("names tests that are there: %s", (row) => {
    const tests = testsIn(row);
    expect(tests.length > 0 || /does not exist|not part of/u.test(row)).toBe(true);
    for (const test of tests) {
      const ways = [test, `${test}.test.ts`, `${test}.test.tsx`].map((path) => join(root, path));
      expect(
        ways.some((path) => existsSync(path)),
        test,
      ).toBe(true);
    }
  });

  it("leaves out no test of this folder", () => {
    const named = rows.flatMap(testsIn);
    for (const attack of attacks) expect(named).toContain(`test/security/${attack.replace(".test.ts", "")}`);
  });
});
