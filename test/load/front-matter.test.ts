// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { loadWith, said, sayings, sourceAt } from "./said.ts";

const languages = [
  "js",
  "JS",
  "jsLegacy",
  "JSLEGACY",
  "javascript",
  "JavaScript",
  "node",
  "node-retrieve-globals",
  "coffee",
  "coffeescript",
  "CSON",
  "cson",
  "json",
  "JSON",
  "json5",
  "toml",
  "xml",
  "csv",
  "ini",
  "ts",
  "typescript",
  "mjs",
  "cjs",
  "jsx",
  "eval",
  "Function",
  "constructor",
  "prototype",
  "__proto__",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "__defineGetter__",
  "yml",
  "YAML",
  "yaml js",
  "yaml,js",
  "{}",
  "#",
  "|",
  " js",
  "\tjs",
  " constructor",
  "\u00a0js",
  "\u2028js",
  " yaml",
];

describe("front matter is YAML and nothing else", () => {
  it.each(languages)("---%s is refused before anything is parsed", (language) => {
    const code = "globalThis.canary = 1; ({ title: (() => { globalThis.canary = 2; })() })";
    const loaded = loadWith({ "pages/a.md": `---${language}\n${code}\n---\nText\n` });
    expect(loaded.findings.map(said)).toEqual(["pages/a.md:1:1 front-matter/language"]);
    expect(loaded.findings[0]?.args).toEqual({ language: language.trim() });
    expect(loaded.sources.map(({ path }) => path)).toEqual(["event.yaml"]);
    expect(globalThis).not.toHaveProperty("canary");
  });

  it.each(["---", "---yaml", "---  ", "---yaml ", "---\t"])("%j opens it", (line) => {
    const source = sourceAt(loadWith({ "pages/a.md": `${line}\ntitle: 12:05\n---\nText` }), "pages/a.md");
    expect(source).toMatchObject({ data: { title: "12:05" }, body: "Text", bodyLine: 4 });
    expect(source.locate("/title")).toMatchObject({ line: 2, column: 8, length: 5 });
  });

  it("says the field that such a thing has to have: a person has a name, a session a title", () => {
    const missing = loadWith({ "people/a.md": "Ada\n", "sessions/b.md": "Bonjour\n" }).findings;
    expect(missing.map(({ place, args }) => [place.file, args])).toEqual([
      ["people/a.md", { field: "name" }],
      ["sessions/b.md", { field: "title" }],
    ]);
  });

  it.each([
    ["without any", "Text\n", "1:1 front-matter/missing"],
    ["with four hyphens", "----\ntitle: x\n----\n", "1:1 front-matter/missing"],
    ["after a blank line", "\n---\ntitle: x\n---\n", "1:1 front-matter/missing"],
    ["never closed", "---\ntitle: x\n", "1:1 front-matter/unclosed"],
    ["one line", "---", "1:1 front-matter/unclosed"],
    ["one line with its language", "---yaml", "1:1 front-matter/unclosed"],
    ["closed by more hyphens", "---\ntitle: x\n----\nText\n", "3:1 front-matter/unclosed"],
    ["closed by a text", "---\ntitle: x\n---yaml\nText\n", "3:1 front-matter/unclosed"],
  ])("%s, it is said", (_, text, saying) => {
    expect(sayings({ "pages/a.md": text })).toEqual([`pages/a.md:${saying}`]);
  });

  it("may be empty, and a rule in the text is a rule", () => {
    const loaded = loadWith({
      "pages/a.md": "---\n---\nText\n\n---\n\nMore\n",
      "pages/b.md": "---\ntitle: x\n---  \nText",
      "pages/c.md": "---\nt: x\n---",
    });
    expect(sourceAt(loaded, "pages/a.md")).toMatchObject({ data: {}, body: "Text\n\n---\n\nMore\n", bodyLine: 3 });
    expect(sourceAt(loaded, "pages/b.md")).toMatchObject({ body: "Text", bodyLine: 4 });
    expect(sourceAt(loaded, "pages/c.md").body).toBeUndefined();
    expect(loaded.findings).toEqual([]);
  });

  it("has its faults placed in the file, not in the block", () => {
    expect(sayings({ "pages/a.md": "---\ntitle: x\nmenu: a: b\n---\n" })).toEqual(["pages/a.md:3:7 yaml/syntax"]);
    expect(sayings({ "pages/a.md": "---yaml\r\ntitle: x\r\nmenu: *a\r\n---\r\n" })).toEqual([
      "pages/a.md:3:7 yaml/alias",
    ]);
  });
});

describe("two files with the same text", () => {
  it("share nothing", () => {
    const text = "---\ntitle: {fr: x}\n---\nText\n";
    const loaded = loadWith({ "pages/a.md": text, "pages/b.md": text });
    expect(sourceAt(loaded, "pages/a.md").data.title).not.toBe(sourceAt(loaded, "pages/b.md").data.title);
  });
});

describe("the id inside a file", () => {
  it("may repeat the file's name and may not differ from it", () => {
    expect(sayings({ "pages/a.md": "---\nid: a\n---\n", "pages/a.fr.md": "---\nid: a\n---\n" })).toEqual([]);
    const { findings } = loadWith({ "pages/a.md": "---\ntitle: x\nid: b\n---\n" });
    expect(findings.map(said)).toEqual(["pages/a.md:3:5 id/not-the-file-name"]);
    expect(findings[0]).toMatchObject({ args: { id: "b", expected: "a" }, place: { pointer: "/id", length: 1 } });
  });
});
