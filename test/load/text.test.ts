// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { loadWith, said, sayings, sourceAt } from "./said.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

describe("a text that is not UTF-8 is refused at its first bad byte", () => {
  it.each([
    ["Latin-1", bytes("title: caf", [0xe9], "\n"), "1:11", 10],
    ["on a later line", bytes("a: é\nb: é", [0xff]), "2:5", 11],
    ["cut in a character", bytes("a: ", [0xe2, 0x82]), "1:4", 3],
    ["an overlong slash", bytes("a: ", [0xc0, 0xaf]), "1:4", 3],
    ["a lone surrogate", bytes("a: ", [0xed, 0xa0, 0x80]), "1:4", 3],
    ["UTF-16, little end first", bytes([0xff, 0xfe, 0x61, 0]), "1:1", 0],
    ["UTF-16, big end first", bytes([0xfe, 0xff, 0, 0x61]), "1:1", 0],
  ])("%s", (_, content, place, offset) => {
    const { findings } = loadWith({ "pages/a.yaml": content });
    expect(findings.map(said)).toEqual([`pages/a.yaml:${place} text/encoding`]);
    expect(findings[0]?.args).toEqual({ offset });
  });
});

describe("characters that cannot be seen are refused where they are", () => {
  it.each([
    ["\0", "U+0000"],
    ["\u0001", "U+0001"],
    ["\b", "U+0008"],
    ["\v", "U+000B"],
    ["\f", "U+000C"],
    ["\u001b", "U+001B"],
    ["\u001f", "U+001F"],
    ["\u007f", "U+007F"],
    ["\u0085", "U+0085"],
    ["\u009b", "U+009B"],
  ])("control character %j", (character, name) => {
    const { findings } = loadWith({ "pages/a.md": `---\ntitle: é${character}x\n---\n` });
    expect(findings.map(said)).toEqual(["pages/a.md:2:9 text/control-character"]);
    expect(findings[0]?.args).toEqual({ character: name });
  });

  it.each(["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"])(
    "bidirectional control %j, in a text as in a stylesheet",
    (character) => {
      const record = { "pages/a.md": `---\ntitle: x\n---\n\nab${character}`, "theme/a.css": `/*${character}*/` };
      expect(sayings(record)).toEqual(["pages/a.md:5:3 text/bidi-control", "theme/a.css:1:3 text/bidi-control"]);
    },
  );

  it.each([
    ['"\\u202e"', "text/bidi-control"],
    ['"\\0"', "text/control-character"],
    ['"\\e[2J"', "text/control-character"],
    ['"\\uD800"', "text/control-character"],
    ['{"\\u202e": x}', "text/bidi-control"],
  ])("also when an escape spells it: %s", (value, code) => {
    const { findings } = loadWith({ "pages/a.yaml": `title: ${value}\n` });
    expect(findings.map(said)).toEqual([`pages/a.yaml:1:${value.startsWith("{") ? 9 : 8} ${code}`]);
  });

  it("a file of UTF-16 without its mark is full of them", () => {
    expect(sayings({ "pages/a.yaml": bytes([0x61, 0, 0x3a, 0]) })).toEqual(["pages/a.yaml:1:2 text/control-character"]);
  });
});

describe("what editors do to texts changes nothing", () => {
  it.each([
    ["a byte order mark", "\ufeff---\ntitle: x\n---\nText\n", "Text\n"],
    ["Windows line ends", "---\r\ntitle: x\r\n---\r\nText\r\n", "Text\r\n"],
    ["both", "\ufeff---\r\ntitle: x\r\n---\r\nText\r\n", "Text\r\n"],
    ["right-to-left words and marks", "---\ntitle: x\n---\nשלום \u200f! 👩‍💻\n", "שלום \u200f! 👩‍💻\n"],
  ])("%s", (_, text, body) => {
    const source = sourceAt(loadWith({ "pages/a.md": text }), "pages/a.md");
    expect(source).toMatchObject({ data: { title: "x" }, body, bodyLine: 4 });
    expect(source.locate("/title")).toMatchObject({ line: 2, column: 8, length: 1 });
  });
});
