// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { asWritten, editedDocument, nodeIn } from "../../kit/load/edited-document.ts";
import { parseYaml } from "../../kit/load/parse-yaml.ts";

const withValue = (text: string, value: unknown) => {
  const document = editedDocument(text);
  document.set("added", nodeIn(document, value));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

describe("a YAML text that is changed", () => {
  it.each([
    "0240000000",
    "+33240000000",
    "01000",
    "1e3",
    "1.10",
    "0x1F",
    "12345678901234567890",
    "yes",
    "~",
    ".5",
    "-0",
  ])("keeps %s as somebody wrote it", (written) => {
    expect(withValue(`phone: ${written}\n`, "x")).toBe(`phone: ${written}\nadded: x\n`);
  });

  it("quotes what is added and would be no text for other programs; numbers and truth values are bare", () => {
    expect(withValue("a: b\n", { code: "01000", is: "true", count: 3, free: false, text: "x: y" })).toBe(
      'a: b\nadded:\n  code: "01000"\n  is: "true"\n  count: 3\n  free: false\n  text: "x: y"\n',
    );
  });

  it("says for every reader what was to be said, whatever that is", () => {
    const leaf = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());
    const value = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), fc.oneof(leaf, fc.array(leaf)));
    fc.assert(
      fc.property(value, (added) => {
        expect(parse(withValue("a: 010\n", added)).added).toEqual({ ...added });
      }),
      { numRuns: 500 },
    );
  });

  it("is read by the loader as it is written here", () => {
    const added = { code: "01000", is: true, list: ["- a", "#b", " c "] };
    const read = parseYaml(withValue("a: 010\n", added)).data;
    expect(read).toEqual({ a: "010", added: asWritten(added) });
  });
});
