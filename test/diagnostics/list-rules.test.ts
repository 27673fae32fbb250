// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { listRules, printRules } from "../../kit/diagnostics/list-rules.ts";
import { samples } from "./samples.ts";

describe("the list of rules", () => {
  it.each(["en", "fr"] as const)("names every code once, with one sentence (%s)", (lang) => {
    const rules = listRules(lang);
    expect(rules.map((rule) => rule.code).sort()).toEqual(Object.keys(samples).sort());
    for (const { sentence } of rules) expect(sentence).toMatch(/^\p{Lu}.*[.…]$/u);
  });

  it("warns about what leaves the site right but incomplete, and refuses the rest", () => {
    const warnings = listRules("en").filter((rule) => rule.severity === "warning");
    expect(warnings.map((rule) => rule.code).sort()).toEqual([
      "captions/malformed",
      "file/unknown",
      "legal/missing",
      "licence/incompatible",
      "media/alt-missing",
      "media/credit-missing",
      "media/too-large",
      "quote/withdrawn-person",
      "recording/unknown-host",
      "room/too-small",
      "session/undated-change",
      "slot/no-room",
      "text/placeholder",
      "trace/empty",
      "trace/expected-with-content",
      "trace/medium-unsigned",
      "trace/no-author",
      "trace/no-licence",
      "trace/validated-by-nobody",
      "translation/missing",
      "withdrawn/named",
    ]);
  });

  it("only notes what an organiser may well want so", () => {
    const notices = listRules("fr").filter((rule) => rule.severity === "notice");
    expect(notices.map((rule) => rule.code)).toEqual([
      "licence/not-carried",
      "figure/undated",
      "quote/not-approved",
      "lineage/withdrawn",
    ]);
  });

  it("prints in columns", () => {
    const lines = printRules("fr").trimEnd().split("\n");
    expect(lines).toHaveLength(Object.keys(samples).length);
    expect(lines[0]).toBe("file/missing                 erreur         Le dossier d’un événement contient event.yaml.");
  });
});
