// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRecord, largestRecord, recordedOf, recordText } from "../../kit/record/address-record.ts";
import { readRecord } from "../../kit/record/read-record.ts";
import { isKept, joined, recordOf } from "../../kit/record/record-of.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("what a record of addresses holds", () => {
  it.each([
    "fete/sessions/ouverture.html",
    "fete/sessions/ouverture.ics",
    "fete/event.json",
    "fete/feed.xml",
    "fete/programme.csv",
    "fete/places.geojson",
    "fete/citations.bib",
    "fete/CITATION.cff",
    "fete/source.zip",
    "fete/media/plan.pdf",
    "fete/media/2031/salle.jpg",
    "editions/people.html",
    "index.html",
  ])("keeps %s", (path) => expect(isKept(path)).toBe(true));

  it.each([
    "assets/site.css",
    "assets/site.js",
    "robots.txt",
    "sitemap.xml",
    "fete/sitemap.xml",
    "404.html",
    ".event-kit-site.json",
    "fete/edition.css",
    "fete/favicon.svg",
    "fete/social-fr.png",
    "fete/programme-data.js",
  ])("leaves out %s", (path) => expect(isKept(path)).toBe(false));

  it("puts each address under its edition, and those of the root under the empty name", () => {
    const paths = [
      "index.html",
      "b-2032/index.html",
      "a-2031/sessions/x.html",
      "a-2031/index.html",
      "editions/index.html",
    ];
    expect(recordOf(paths, ["a-2031", "b-2032"]).editions).toEqual({
      "": ["editions/index.html", "index.html"],
      "a-2031": ["index.html", "sessions/x.html"],
      "b-2032": ["index.html"],
    });
  });

  it("joins two records without saying anything twice", () => {
    const one = recordOf(["a/x.html", "a/y.html"], ["a"]);
    const other = recordOf(["a/y.html", "b/z.html"], ["a", "b"]);
    expect(joined(one, other).editions).toEqual({ a: ["x.html", "y.html"], b: ["z.html"] });
  });
});

describe("the text of a record", () => {
  it("has one address a line, in an order that nothing else decides", () => {
    expect(recordText({ format: 1, editions: { fete: ["b.html", "a.html"], "": ["index.html"] } })).toBe(
      '{\n  "format": 1,\n  "editions": {\n    "": [\n      "index.html"\n    ],\n    "fete": [\n      "a.html",\n      "b.html"\n    ]\n  }\n}\n',
    );
  });

  const segment = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/);
  const address = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(id, fc.uniqueArray(address)), (editions) => {
        const sorted = Object.entries(editions).map(([key, list]) => [key, [...list].sort()]);
        const read = readRecord(bytes(recordText({ format: 1, editions })));
        expect(read).toEqual({ format: 1, editions: Object.fromEntries(sorted) });
      }),
    );
  });

  it("may be of an edition whose id is a word of the language that this is written in", () => {
    const record = recordOf(["constructor/index.html"], ["constructor"]);
    expect(recordedOf(record, "constructor")).toEqual(["index.html"]);
    expect(recordedOf(emptyRecord, "constructor")).toEqual([]);
    expect(joined(record, record).editions).toEqual({ constructor: ["index.html"] });
  });
});

describe("a record that cannot be used", () => {
  it.each([
    ["conflict", '{\n<<<<<<< ours\n"format": 1\n=======\n>>>>>>> theirs\n}'],
    ["malformed", '{"format": 1, "editions": {"fete": ["a.ht'],
    ["malformed", '{"format": 1, "editions": {"fete": ["../../etc/passwd"]}}'],
    ["malformed", '{"format": 1, "editions": {"fete": ["/etc/passwd"]}}'],
    ["malformed", '{"format": 1, "editions": {"fete": [".git/config"]}}'],
    ["malformed", '{"format": 1, "editions": {"fete": ["a.html\\n<script>"]}}'],
    ["malformed", '{"format": 1, "editions": {"__proto__": ["a.html"]}}'],
    ["malformed", '{"format": 1, "editions": {"fete": "a.html"}}'],
    ["foreign", '{"lockfileVersion": 3, "packages": {}}'],
    ["foreign", '{"format": "1", "editions": {}}'],
    ["foreign", "[]"],
    ["foreign", "null"],
    ["newer", '{"format": 2, "editions": {}}'],
  ])("is %s: %s", (fault, text) => expect(readRecord(bytes(text))).toBe(fault));

  it("is too large, and not even parsed", () => {
    expect(readRecord(new Uint8Array(largestRecord + 1))).toBe("too-large");
  });

  it("never throws, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        expect(["object", "string"]).toContain(typeof readRecord(some));
      }),
    );
  });

  it("is none when it only begins with a byte order mark", () => {
    expect(readRecord(bytes(`\uFEFF${recordText(emptyRecord)}`))).toEqual(emptyRecord);
  });
});
