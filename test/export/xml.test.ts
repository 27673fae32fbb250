// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { element, plainText, textElement } from "../../kit/export/xml.ts";

/** What an XML reader understands of an element: its text, and its attribute `a`. */
function read(xml: string): { text: string; attribute: string | undefined } {
  const document = XmlDocument.fromString(xml);
  try {
    return { text: document.root.content, attribute: document.root.attr("a")?.content };
  } finally {
    document.dispose();
  }
}

/** Any text at all: any code unit, halves of pairs among them, and the signs that matter more often than by chance. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "]]>",
      "<![CDATA[",
      "&amp;",
      "&",
      "<",
      "'",
      '"',
      "\r",
      "\n",
      "\t",
      "\ud800",
      "\u0000",
      "é",
      "🎈",
    ),
  }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe("XML texts", () => {
  it("are read back as they were, but for what XML has no place for", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: inside, attribute } = read(textElement("x", text, { a: text }));
        expect(inside).toBe(plainText(text));
        expect(attribute).toBe(plainText(text));
      }),
    );
  });

  it.each([
    ["controls", "a\u0000\u0007\u000b\u001fb", "ab"],
    ["what is no character", "a\ufffe\uffffb", "ab"],
    ["halves of a character", "a\ud800b\udc00", "ab"],
    ["old line ends", "a\r\nb\rc", "a\nb\nc"],
  ])("lose %s", (_what, text, left) => {
    expect(plainText(text)).toBe(left);
  });

  it.each(["👩🏽‍🚀", "مهرجان", "\u200f\u200b", "\t\n", "\u007f\u0085", "]]>"])("keep %j", (text) => {
    expect(plainText(text)).toBe(text);
  });

  it("never end a section of raw text that a document around them may have opened", () => {
    expect(textElement("x", "]]>", { a: "]]>" })).not.toContain("]]>");
  });

  it("leave out what is not there, and keep what is empty", () => {
    expect(textElement("x", undefined)).toBe("");
    expect(textElement("x", "")).toBe("<x/>\n");
    expect(element("x", { a: undefined, b: 0 })).toBe('<x b="0"/>\n');
  });
});
