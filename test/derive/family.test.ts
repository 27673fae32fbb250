// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleLines } from "../../kit/derive/family/title-lines.ts";
import type { FamilyPage } from "../../kit/derive/site.ts";
import { aSite } from "../helpers/an-event.ts";

const lineage = [
  {
    relation: "fork_of",
    title: "Mère",
    edition: "mere",
    date: "2030-11-02",
    licence: "CC-BY-SA-4.0",
    credits: ["La Mère"],
  },
  { relation: "inspired_by", title: "Muse", url: "https://muse.example.org/" },
];
const children = Array.from({ length: 12 }, (_, index) => ({
  relation: "fork_of",
  title: `Une édition dont le nom est long, numéro ${index}`,
  date: `${2032 + index}-01-10`,
  territory: "Le Pays des Longues Rivières et de leurs Affluents",
}));

const overlap = ({ boxes, box }: FamilyPage["drawing"]) =>
  boxes.filter((a, index) =>
    boxes.some((b, other) => other > index && Math.abs(a.x - b.x) < box.width && Math.abs(a.y - b.y) < box.height),
  );

describe("the page of the family", () => {
  it("is there for an event with a parent or a child, and stands in the footer", () => {
    expect(aSite().pages.some(({ kind }) => kind === "family")).toBe(false);
    for (const fields of [{ lineage }, { children }]) {
      const { path, chrome } = aSite(fields).page("family");
      expect(path).toBe("fete/family.html");
      expect(chrome.footer).toContainEqual({ key: "family", path });
    }
  });

  it("says what was taken, when, under which licence, with the credit that is due", () => {
    const [mother] = aSite({ lineage }).page("family").parents;
    expect(mother).toMatchObject({ date: "2030-11-02", credits: ["La Mère"], licence: { id: "CC-BY-SA-4.0" } });
  });

  it("adds where, when and at which address a parent was held, as its own site told", () => {
    const told = {
      title: { fr: "Mère" },
      manifest: "https://mere.example.org/mere/event.json",
      url: "https://mere.example.org/mere/",
      dates: { start: "2029-01-02", end: "2029-01-03" },
      territory: { fr: "Valbourg" },
    };
    const [mother] = aSite({ lineage }, { "lineage/mere.json": JSON.stringify(told) }).page("family").parents;
    expect(mother).toMatchObject({ url: told.url, dates: told.dates, territory: { text: "Valbourg" } });
  });

  it("is in each language of the event", () => {
    const site = aSite({ languages: ["fr", "en"], lineage });
    expect(site.page("family", "en").path).toBe("fete/en/family.html");
  });
});

describe("the drawing of the family", () => {
  const { drawing } = aSite({ lineage, children, territory: { name: "Valbourg" } }).page("family");

  it("has a box for each, none over another, all of them inside", () => {
    expect(drawing.boxes).toHaveLength(15);
    expect(overlap(drawing)).toEqual([]);
    for (const { x, y } of drawing.boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + drawing.box.width).toBeLessThanOrEqual(drawing.width);
      expect(y + drawing.box.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  it("has a line for each relation, and marks the event itself", () => {
    expect(drawing.lines).toHaveLength(14);
    expect(drawing.boxes.filter(({ self }) => self)).toHaveLength(1);
  });

  it("keeps the year when the place is too long", () => {
    const details = drawing.boxes.map(({ detail }) => detail.text);
    expect(details.filter((detail) => /^Le Pays.*… · 20\d\d$/u.test(detail))).toHaveLength(12);
    expect(details).toContain("Valbourg · 2031");
    const bare = aSite({ children: [{ relation: "continues", title: "Fille", date: "2033-01-01" }] }).page("family");
    expect(bare.drawing.boxes.map(({ detail }) => detail.text)).toEqual(["2031", "2033"]);
  });

  it("overlaps in no family", () => {
    const parents = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 });
    fc.assert(
      fc.property(parents, parents, (above, below) => {
        const link = (title: string) => ({ relation: "continues", title, edition: title });
        const page = aSite({ lineage: [...above.map(link), link("z")], children: below.map(link) }).page("family");
        expect(overlap(page.drawing)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a title in a box", () => {
  it("is cut between words, and ends with … when it does not fit", () => {
    expect(titleLines("Numérique en Commun[s] 2018", 12, 2)).toEqual(["Numérique en", "Commun[s] 2018"]);
    expect(titleLines("Un titre qui n’en finit pas de dire ce qu’il est", 8, 2).at(-1)).toMatch(/…$/u);
    expect(titleLines("Anticonstitutionnellement", 5, 2)).toEqual([expect.stringMatching(/^Anti.*…$/u)]);
    expect(titleLines("", 10, 2)).toEqual([]);
  });

  it("never has more lines than it may, nor loses its beginning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 1, max: 3 }), (title, most) => {
        const lines = titleLines(title, 10, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        const start = (lines[0] ?? "").replace(/…$/u, "");
        expect(title.trim().replace(/\s+/gu, " ").startsWith(start)).toBe(true);
      }),
    );
  });
});
