// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { editionFinder, plainAddress } from "../../kit/validate/lineage/same-edition.ts";

const at = (id: string, host = "example.org") => ({
  id,
  url: `https://${host}/${id}/`,
  manifest: `https://${host}/${id}/event.json`,
});

describe("an address", () => {
  it("is the same with or without www, scheme, slash, index.html, event.json, query and fragment", () => {
    for (const url of [
      "https://example.org/nec",
      "http://www.example.org/nec/",
      "https://EXAMPLE.org/nec/index.html",
      "https://example.org/nec/event.json",
      "https://example.org/nec/?a=1#b",
    ])
      expect(plainAddress(url)).toBe("example.org/nec");
  });

  it("is none when it is not of the web, and keeps its port and its path", () => {
    for (const url of ["", "ftp://example.org/", "//example.org/", "nec"]) expect(plainAddress(url)).toBeUndefined();
    expect(plainAddress("https://example.org:8080/Nec/a.html")).toBe("example.org:8080/Nec/a.html");
  });
});

describe("the edition that a name means", () => {
  it("is that of the id; an id that nobody has means nobody, whatever the address", () => {
    const find = editionFinder([at("un"), at("deux")]);
    expect(find({ edition: "deux" })?.id).toBe("deux");
    expect(find({ edition: "trois", url: "https://example.org/un/" })).toBeUndefined();
  });

  it("is that of the address: the edition’s, its manifest’s, or that of a site with one edition", () => {
    const find = editionFinder([at("un")]);
    for (const url of ["https://example.org/un/", "https://example.org/un/event.json", "https://example.org/"])
      expect(find({ url })?.id).toBe("un");
    expect(find({ url: "https://elsewhere.example.org/" })).toBeUndefined();
  });

  it("is none in particular for a site of several, unless one stands at its root", () => {
    expect(editionFinder([at("un"), at("deux")])({ url: "https://example.org/" })).toBeUndefined();
    const root = { ...at("trois"), url: "https://example.org/" };
    expect(editionFinder([at("un"), root])({ url: "https://example.org/" })?.id).toBe("trois");
  });

  it("is found at once among thousands", () => {
    const known = Array.from({ length: 3000 }, (_, index) => at(`e${index}`, `h${index}.example.org`));
    const find = editionFinder(known);
    expect(known.every(({ id, url }) => find({ url })?.id === id)).toBe(true);
  });
});
