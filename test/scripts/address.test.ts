// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedIn, queryFor } from "../../templates/site/scripts/programme/address.ts";
import { facetKinds } from "../../templates/site/scripts/programme/facets.ts";

describe("the address of a programme", () => {
  it("says filters and search so that a person can read them", () => {
    expect(queryFor({ choice: { axis: ["donnees", "lieux"], format: ["atelier"] }, query: "eau vive" })).toBe(
      "?axis=donnees&axis=lieux&format=atelier&q=eau+vive",
    );
  });

  it("is bare when nothing is asked", () => {
    expect(queryFor({ choice: { axis: [] }, query: "  " })).toBe("");
  });

  it("keeps what others put there", () => {
    expect(queryFor({ choice: { room: ["amphi"] }, query: "" }, "?from=poster&axis=old&q=old")).toBe(
      "?from=poster&room=amphi",
    );
  });

  it("is read back, each value once, unknown names left aside", () => {
    expect(askedIn({ search: "?axis=a&axis=a&axis=b&colour=red&q=%C3%A9t%C3%A9", hash: "#t0930" })).toEqual({
      choice: { axis: ["a", "b"] },
      query: "été",
    });
  });

  it("is read after #? where a folder's page could not change its query", () => {
    expect(askedIn({ search: "", hash: "#?format=atelier" })).toEqual({ choice: { format: ["atelier"] }, query: "" });
  });

  it("is anybody's to write: what can be no id is not taken, nor more than a person would ask", () => {
    const search = `?axis=Call+us&axis=a%00b&axis=-a&room=${"a".repeat(81)}&q=${"é".repeat(1_000_000)}`;
    const many = Array.from({ length: 60 }, (_, rank) => `format=f${rank}`).join("&");
    const { choice, query } = askedIn({ search: `${search}&${many}`, hash: "" });
    expect(Object.keys(choice)).toEqual(["format"]);
    expect(choice.format).toHaveLength(50);
    expect(query).toBe("é".repeat(200));
  });

  it("gives back whatever was asked", () => {
    const id = fc.stringMatching(/^[a-zA-Z0-9]{1,9}(-[a-zA-Z0-9]{1,9}){0,3}$/u);
    const values = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
    const choice = fc.record(Object.fromEntries(facetKinds.map((kind) => [kind, values])), { requiredKeys: [] });
    fc.assert(
      fc.property(choice, fc.string({ unit: "grapheme-composite" }), fc.boolean(), (chosen, query, folder) => {
        const text = queryFor({ choice: chosen, query });
        const read = askedIn(folder ? { search: "", hash: `#${text}` } : { search: text, hash: "" });
        expect(read).toEqual({ choice: chosen, query: query.trim() });
      }),
    );
  });
});
