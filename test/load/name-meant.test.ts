// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFault } from "../../kit/load/name-fault.ts";
import { nameMeant } from "../../kit/load/name-meant.ts";

describe("the name that a misnamed file could have", () => {
  it.each([
    ["people/Léa Morvan.md", "people/lea-morvan.md"],
    ["media/photo été.HEIC", "media/photo-ete.heic"],
    ["media/Été/hall.jpg", "media/ete/hall.jpg"],
    ["media/photo été.jpg.yaml", "media/photo-ete.jpg.yaml"],
    ["sessions/Café.en.md", "sessions/cafe.en.md"],
    ["sessions/M. Dupont.md", "sessions/m-dupont.md"],
  ])("%s is %s", (path, meant) => {
    expect(nameMeant(path)).toBe(meant);
  });

  it.each(["people/日本.md", "sessions/con.md", `people/${"a".repeat(300)}.md`])("is not guessed of %s", (path) => {
    expect(nameMeant(path)).toBeUndefined();
  });

  it("is one that every system takes, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (name) => {
        const meant = nameMeant(`sessions/${name.replaceAll("/", "")}.md`);
        expect(meant === undefined || nameFault(meant) === undefined).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
