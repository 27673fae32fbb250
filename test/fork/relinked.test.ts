// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relinked } from "../../kit/fork/relinked.ts";
import { judgeLink } from "../../kit/validate/texts/link-fault.ts";
import { markdownLinks } from "../../kit/validate/texts/markdown-links.ts";

const targets = new Set(["pages/accueil.md", "media/porte.svg"]);
const move = { from: "formats", to: "", targets };

describe("a text moved to another event", () => {
  it.each([
    ["leads from its new place to what came along", "[a](../pages/accueil.md#b)", "[a](pages/accueil.md#b)"],
    ["keeps titles and angle brackets", '[a](<../pages/accueil.md> "c")', '[a](pages/accueil.md "c")'],
    ["keeps the words of links to what did not", "See [**it** all](../sessions/x.md).", "See **it** all."],
    ["drops pictures that did not", "a ![b](../media/x.png) c", "a  c"],
    [
      "moves a picture inside a link",
      "[![b](../media/porte.svg)](https://a.example/)",
      "[![b](media/porte.svg)](https://a.example/)",
    ],
    ["keeps the picture of a link to what is gone", "[![b](../media/porte.svg)](x.md)", "![b](media/porte.svg)"],
    [
      "moves definitions, and drops those to what is gone",
      "[a]: ../pages/accueil.md\n[b]: x.md\n",
      "[a]: pages/accueil.md\n",
    ],
    [
      "leaves the web alone",
      "[a](https://a.example/b) <https://c.example/>",
      "[a](https://a.example/b) <https://c.example/>",
    ],
    ["stays a text when it was nothing but a picture", "![b](../media/x.png)", "…"],
  ])("%s", (_, before, after) => {
    expect(relinked(before, move)).toBe(after);
  });

  it.each([
    ["pictures", "![a]"],
    ["links", "[a](b)"],
    ["pictures that lead somewhere", "![a](b)"],
    ["brackets", "[a]"],
    ["escapes", "\\["],
  ])("is read in one way only, were it nothing but %s that end in no link", (_, piece) => {
    const text = `[${piece.repeat(5_000)}]x](y`;
    expect(relinked(text, move)).not.toContain("media/");
  });

  it("never leads to what is not there, whatever it was", () => {
    const pieces = fc.constantFrom(
      "[",
      "]",
      "(",
      ")",
      "!",
      "<",
      ">",
      "]:",
      "](",
      "../pages/accueil.md",
      "x.md",
      " ",
      "\n",
      "a",
      "`",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const bad = markdownLinks(relinked(list.join(""), move)).filter(({ target }) => {
          const verdict = judgeLink(target, move.to);
          return verdict.is === "path" && !targets.has(verdict.path);
        });
        expect(bad).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
