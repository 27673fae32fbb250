// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../kit/lineage/manifest-error.ts";
import { relativeFile } from "../../kit/lineage/relative-file.ts";
import { relativeOf } from "../../kit/lineage/relative-of.ts";
import { anEvent } from "../helpers/an-event.ts";
import { aManifest, manifestAddress } from "./a-manifest.ts";

const read = (fields: object = {}) => relativeOf(aManifest(fields), manifestAddress);

describe("what is kept of a stranger's manifest", () => {
  it("is who it is, where, when, under which licence, and its checksum", () => {
    expect(read()).toEqual({
      id: "val-dore-2028",
      title: { fr: "La Fête du Val-Doré", en: "The Golden Vale Fair" },
      manifest: manifestAddress,
      url: "https://val-dore.example.org/val-dore-2028/",
      languages: ["fr", "en"],
      dates: { start: "2028-05-10", end: "2028-05-11" },
      territory: { fr: "Val-Doré" },
      licence: "CC-BY-SA-4.0",
      checksum: "a".repeat(64),
      lineage: [{ relation: "fork_of", title: { fr: "La Fête" }, edition: "fete" }],
      children: [],
      withdrawn: { people: [], traces: [], media: [] },
    });
  });

  it("is nothing of people but the ids of those who withdrew", () => {
    const relative = read({
      withdrawn: { people: ["hugo-lemoine"], traces: ["ouverture"], media: ["media/hall.jpg"] },
    });
    expect(relative.withdrawn).toEqual({ people: ["hugo-lemoine"], traces: ["ouverture"], media: ["media/hall.jpg"] });
    expect(JSON.stringify(relative)).not.toContain("Roussel");
  });

  it("leaves out what is not what it has to be", () => {
    const relative = read({
      dates: { start: "2028-02-30", end: "2028-05-11" },
      languages: ["fr", "klingon!", 3],
      licences: { content: "MINE" },
      source: { sha256: "zz" },
      lineage: [null, {}, { relation: "cousin_of", title: "x" }, { relation: "fork_of", title: 3 }],
      children: [{ relation: "continues", title: "Ok", url: "javascript:alert(1)", edition: "../x", date: "soon" }],
      withdrawn: { people: ["Hugo", "../x", 4], media: ["media/../event.yaml", "/etc/passwd", "event.yaml"] },
    });
    expect(relative).not.toHaveProperty("dates");
    expect(relative).not.toHaveProperty("licence");
    expect(relative).not.toHaveProperty("checksum");
    expect(relative.languages).toEqual(["fr"]);
    expect(relative.lineage).toEqual([]);
    expect(relative.children).toEqual([{ relation: "continues", title: { fr: "Ok" } }]);
    expect(relative.withdrawn).toEqual({ people: [], traces: [], media: [] });
  });

  it("has titles of one line, without characters that do not show, and not too long", () => {
    const { title } = read({ title: { fr: `A\u202eB\u0000\n\tC${"é".repeat(500)}`, "not a language": "x" } });
    expect(Object.keys(title)).toEqual(["fr"]);
    expect(title["fr"]).toMatch(/^A B C/u);
    expect([...(title["fr"] ?? "")]).toHaveLength(300);
  });

  it("has a front page on the same host, whatever the manifest says", () => {
    expect(read({ hrefs: { fr: "https://elsewhere.example.org/" } }).url).toBe(
      "https://val-dore.example.org/val-dore-2028/",
    );
    expect(read({ hrefs: undefined }).url).toBe("https://val-dore.example.org/val-dore-2028/");
  });

  it("takes nothing from names that objects have by themselves", () => {
    const hostile = JSON.parse('{"__proto__": {"id": "x"}, "format": 1, "title": {"fr": "T", "__proto__": "y"}}');
    expect(() => relativeOf(hostile, manifestAddress)).toThrow(ManifestError);
  });

  it.each([null, 3, "text", [], {}, { format: 1 }, { id: "x", title: "T" }])("is nothing of %j", (manifest) => {
    expect(() => relativeOf(manifest, manifestAddress)).toThrow(
      expect.objectContaining({ code: "not-a-manifest", url: manifestAddress }),
    );
  });

  it("is nothing of a later format", () => {
    expect(() => read({ format: 2 })).toThrow(expect.objectContaining({ code: "newer-format" }));
  });

  it("is kept in a file that an event may hold, whatever a stranger wrote", () => {
    const link = fc.record({
      relation: fc.constantFrom("fork_of", "continues"),
      title: fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.dictionary(fc.constantFrom("fr", "en", "__proto__", "x y"), fc.string()),
      ),
      url: fc.oneof(fc.webUrl(), fc.string()),
      edition: fc.string(),
      date: fc.string(),
    });
    const stranger = fc.record({
      title: fc.oneof(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.dictionary(fc.constantFrom("fr", "pt-BR"), fc.string()),
      ),
      hrefs: fc.anything(),
      dates: fc.anything(),
      languages: fc.array(fc.constantFrom("fr", "en", "x", "de")),
      licences: fc.record({ content: fc.constantFrom("MIT", "LicenseRef-x", "nothing", "") }),
      lineage: fc.array(link, { maxLength: 3 }),
      children: fc.array(link, { maxLength: 3 }),
      withdrawn: fc.oneof(fc.anything(), fc.record({ people: fc.array(fc.string()), media: fc.array(fc.string()) })),
    });
    fc.assert(
      fc.property(stranger, (fields) => {
        const manifest = aManifest(fields);
        let relative: ReturnType<typeof relativeOf>;
        try {
          relative = relativeOf(manifest, manifestAddress);
        } catch (error) {
          expect(error).toBeInstanceOf(ManifestError);
          return;
        }
        const [path, text] = relativeFile(relative, "2027-01-10");
        const { relatives } = anEvent({}, { [path]: text });
        expect(relatives).toEqual([{ ...relative, read: "2027-01-10" }]);
      }),
      { numRuns: 60 },
    );
  });
});
