// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withChild } from "../../kit/lineage/with-child.ts";
import type { Child } from "../../kit/model/edition.ts";

const child: Child = {
  relation: "fork_of",
  title: { fr: "La Fête du Val-Doré (événement fictif)" },
  edition: "val-dore-2028",
  url: "https://val-dore.example.org/val-dore-2028/",
  territory: { fr: "Val-Doré", en: "Golden Vale" },
  date: "2028-05-10",
};
const plain = { ...child, title: "La Fête du Val-Doré (événement fictif)" };

const head = `# yaml-language-server: $schema=x
format: 1
id: fete   # never change it
title: "La Fête"
dates: {start: 2027-05-12, end: 2027-05-13}
`;

/** Layouts of the list of children, and what else it holds. */
const layouts: readonly (readonly [name: string, text: string, others: number])[] = [
  ["has no list", head, 0],
  ["has no list, and no end of line", head.trimEnd(), 0],
  ["has an empty list", `${head}children: []\n`, 0],
  ["has an empty list with a comment", `${head}children: [] # none yet\nhashtags: [a]\n`, 0],
  ["has an empty list above others", `${head}children: []\nhashtags: [a]\n`, 0],
  ["has nothing in its list", `${head}children:\nhashtags: [a]\n`, 0],
  ["has nothing in its list, but a comment", `${head}children: # ask them\nhashtags: [a]\n`, 0],
  [
    "has a list set in",
    `${head}children:\n  - relation: continues\n    title: Autre # so far\n# then\nhashtags: [a]\n`,
    1,
  ],
  ["has a list not set in", `${head}children:\n- relation: continues\n  title: Autre\nhashtags: [a]\n`, 1],
  ["has a list at the end", `${head}children:\n    - {relation: continues, title: Autre}   # the first`, 1],
  ["has a list on one line", `${head}children: [{relation: continues, title: Autre}]\nhashtags: [a]\n`, 1],
  ["has a list in brackets with a comment", `${head}children: [\n  {relation: continues, title: Autre}, # a\n]\n`, 1],
  [
    "has a list in brackets with a comma at its end",
    `${head}children: [\n  {relation: continues, title: Autre},\n]\n`,
    1,
  ],
];

describe("a child added to event.yaml", () => {
  it.each(layouts)("is the last of the list when the file %s", (_, text, others) => {
    const { outcome, text: edited } = withChild(text, child, "fr");
    expect(outcome).toBe("added");
    const { children, ...rest } = parse(edited);
    const { children: before, ...same } = parse(text);
    expect(rest).toEqual(same);
    expect(children).toEqual([...(before ?? []), plain]);
    expect(children).toHaveLength(others + 1);
  });

  it.each(layouts)("leaves every other line as it was when the file %s", (_, text) => {
    const lines = withChild(text, child, "fr").text.split("\n");
    const kept = text.split("\n").filter((line) => line !== "" && !line.startsWith("children:") && line !== "]");
    // A list on one line gets longer; no other line changes.
    for (const line of kept) expect(lines.some((one) => one.startsWith(line.replace(/,( #.*)?$/u, "")))).toBe(true);
    for (const [comment] of text.matchAll(/#.*$/gmu)) expect(lines.join("\n")).toContain(comment);
  });

  it.each(layouts)("is there once, however often it is added, when the file %s", (_, text) => {
    const once = withChild(text, child, "fr").text;
    expect(withChild(once, child, "fr")).toEqual({ outcome: "there", text: once });
  });

  it("is written in the way of the kit's examples", () => {
    expect(withChild(head, child, "fr").text.slice(head.length)).toBe(`children:
  - relation: fork_of
    title: La Fête du Val-Doré (événement fictif)
    edition: val-dore-2028
    url: https://val-dore.example.org/val-dore-2028/
    territory:
      fr: Val-Doré
      en: Golden Vale
    date: 2028-05-10
`);
  });

  it("keeps what organisers wrote of it, and adds what they left out", () => {
    const written = `${head}children:\n  - relation: inspired_by # as they told us\n    title: Val-Doré\n    url: http://www.val-dore.example.org/val-dore-2028/index.html\nhashtags: [a]\n`;
    const { outcome, text } = withChild(written, child, "fr");
    expect(outcome).toBe("completed");
    expect(text).toContain("  - relation: inspired_by # as they told us\n    title: Val-Doré\n");
    expect(parse(text).children).toEqual([
      {
        ...plain,
        relation: "inspired_by",
        title: "Val-Doré",
        url: "http://www.val-dore.example.org/val-dore-2028/index.html",
      },
    ]);
  });

  it("keeps a title that does not show: it is a text still", () => {
    const { text } = withChild(head, { relation: "fork_of", title: { fr: "\u00a0" } }, "fr");
    expect(parse(text).children).toEqual([{ relation: "fork_of", title: "\u00a0" }]);
  });

  it("adds what was left out between braces as well", () => {
    const written = `${head}children:\n  - {relation: fork_of, title: Val-Doré, edition: val-dore-2028}\n`;
    const { text } = withChild(written, child, "fr");
    expect(parse(text).children).toEqual([{ ...plain, title: "Val-Doré" }]);
  });

  it("works in a file that is all braces, or has the marks of a document", () => {
    for (const text of ["{format: 1, id: fete}\n", `---\n${head}...\n`])
      expect(parse(withChild(text, child, "fr").text)).toEqual({ ...parse(text), children: [plain] });
  });

  it("may have any title that people give", () => {
    const title = fc
      .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
      .filter((text) => !/[\p{C}\p{Z}]/u.test(text));
    fc.assert(
      fc.property(title, fc.constantFrom(...layouts), (said, [, text]) => {
        const { children } = parse(withChild(text, { ...child, title: { fr: said } }, "fr").text, {
          schema: "failsafe",
        });
        expect(children.at(-1).title).toBe(said);
      }),
    );
  });
});
