// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { listRules } from "../../kit/diagnostics/list-rules.ts";
import { corpus } from "./corpus.ts";
import { judge, printed } from "./judge.ts";

const cases = corpus();

describe("the corpus of invalid events", () => {
  it("has a folder for every code, and a code for every folder", () => {
    const codes = listRules("en").map((rule) => rule.code);
    expect(cases.map((each) => each.code).sort()).toEqual([...codes].sort());
  });

  it.each(cases)("$code is found in its folder, and nothing else", ({ code, files }) => {
    const codes = new Set(judge(files).findings.map((finding) => finding.code));
    expect([...codes]).toEqual([code]);
  });

  it.each(cases)("$code is placed at a line and a column, with the severity of its code", ({ files }) => {
    const severities = new Map(listRules("en").map((rule) => [rule.code, rule.severity]));
    for (const { code, severity, place } of judge(files).findings) {
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(severity).toBe(severities.get(code));
    }
  });

  it.each(cases)("$code is told in French and in English as expected", async ({ files, expected }) => {
    await expect(printed(files)).toMatchFileSnapshot(expected);
  });
});
