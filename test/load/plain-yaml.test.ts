// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseByLibrary } from "../../kit/load/parse-yaml.ts";
import { plainYaml } from "../../kit/load/plain-yaml.ts";

const indent = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);

/** Texts near YAML's plain kind, and every sign that leaves it. */
const word = fc.constantFrom(
  "a",
  "fr",
  "é x",
  "12:05",
  "https://x.org/#a",
  "no",
  "R&D",
  "a, b",
  "C#",
  "it's",
  "«\u00a0x\u00a0»",
  "x [y]",
  "",
  "~",
  "-1",
  "\u2028",
  "a:b",
  "a\\b",
);
const sign = fc.constantFrom(
  ":",
  ": ",
  " #",
  "#",
  "'",
  '"',
  "- ",
  "-",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&",
  "*",
  "!",
  "|",
  ">",
  "%",
  "@",
  "?",
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "---",
  "...",
  "<<",
);
const key = fc.constantFrom("title", "fr", "a_b", "x-1", "A", "__proto__", "constructor", "1", "'q'", "é");
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    word.map((text) => `"${text}"`),
    word.map((text) => `'${text}'`),
    fc.tuple(word, sign, word).map((parts) => parts.join("")),
    fc.array(tie("inline"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(key, tie("inline")), { maxLength: 3 })
      .map((pairs) => `{${pairs.map(([k, v]) => `${k}: ${v}`).join(", ")}}`),
  ),
}));
const { block } = fc.letrec<{ block: string }>((tie) => {
  const pair = fc.tuple(
    key,
    fc.oneof(
      inline.map((text) => ` ${text}`),
      tie("block").map((text) => `\n${indent(text, "  ")}`),
      tie("block").map((text) => `\n${text}`),
    ),
  );
  const mapping = fc
    .array(
      pair.map(([k, v]) => `${k}:${v}`),
      { minLength: 1, maxLength: 4 },
    )
    .map((lines) => lines.join("\n"));
  const item = fc.oneof(
    inline,
    mapping.map((text) => indent(text, "  ").slice(2)),
    tie("block").map((text) => `\n${indent(text, "  ")}`),
  );
  const list = fc
    .tuple(fc.constantFrom("- ", "- ", "- ", "-  ", "-"), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([dash, items]) => items.map((each) => dash + each).join("\n"));
  return { block: fc.oneof({ depthSize: "small" }, mapping, list, fc.constant("# a comment"), fc.constant("")) };
});
/** Such a text with one piece put in or taken out. */
const near = fc.tuple(block, sign, fc.nat(), fc.nat(3), fc.boolean()).map(([text, piece, at, cut, atLineStart]) => {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const from = atLineStart ? (lineStarts[at % lineStarts.length] ?? 0) : at % (text.length + 1);
  return text.slice(0, from) + (cut === 3 ? "" : piece) + text.slice(from + (cut % 3));
});

describe("the fast reader of plain YAML", () => {
  it("gives what the library gives, or leaves the text to it", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(block, near), (text) => {
        const plain = plainYaml(text);
        if (plain === undefined) return;
        read += 1;
        expect(parseByLibrary(text)).toEqual({ data: plain, faults: [] });
      }),
      { numRuns: 20_000, seed: 1845 },
    );
    expect(read).toBeGreaterThan(2500);
  });

  it.each([
    ["fields", "title: Opening\nwhen: 12:05\n", { title: "Opening", when: "12:05" }],
    [
      "lists and mappings",
      "a:\n  - b: c\n    d:\n    - e\n  - f\ng: {h: [i, 'j, k']}\n",
      { a: [{ b: "c", d: ["e"] }, "f"], g: { h: ["i", "j, k"] } },
    ],
    ["comments and empty values", "# x\na:\n\nb: ''\n", { a: null, b: "" }],
    ["Windows lines", "a: b\r\nc:\r\n  d: e\r\n", { a: "b", c: { d: "e" } }],
  ])("reads %s by itself", (_, text, data) => {
    expect(plainYaml(text)).toEqual(data);
  });

  it.each([
    ["a: |\n  b"],
    ["a: b\n  c"],
    ["a: b # c"],
    ["a: &x b"],
    ["a: *x"],
    ["a: !x b"],
    ['a: "\\n"'],
    ["a: b: c"],
    ["a: 1\na: 2"],
    ["__proto__: x"],
    ["- a"],
    ["a:\tb"],
    ["a: b\rc: d"],
    ["a:\n- b\n  - c"],
    ["a:\n-  b"],
    ["---\na: b"],
    ["a: [b"],
    ["a: [b]]"],
    ["a: {b}"],
    ["? a"],
    ["a:\n    - b\n  - c"],
    ["a"],
    ["a: [b,]"],
    [`a: ${"[".repeat(20)}x${"]".repeat(20)}`],
    [`a: [${"x,".repeat(60_000)}x]`],
  ])("leaves %.20j to the library", (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});
