// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { limits } from "../../kit/load/limits.ts";
import { parseYaml } from "../../kit/load/parse-yaml.ts";
import { loadWith, said, sayings, sourceAt } from "./said.ts";

describe("values are texts, exactly as written", () => {
  it.each([
    ["12:05", "12:05"],
    ["01000", "01000"],
    ["no", "no"],
    ["Yes", "Yes"],
    ["true", "true"],
    ["null", "null"],
    ["~", "~"],
    ["+33 2 40 00 00 00", "+33 2 40 00 00 00"],
    ["010", "010"],
    ["1e3", "1e3"],
    ["0x1F", "0x1F"],
    [".5", ".5"],
    ["1_000", "1_000"],
    ["2018-09-13", "2018-09-13"],
    ["2018-09-13T14:00", "2018-09-13T14:00"],
    [".inf", ".inf"],
    ["=", "="],
    ["<<", "<<"],
    ["", null],
    ['""', ""],
    ["''", ""],
    ['"a\\tb"', "a\tb"],
    ["'it''s'", "it's"],
    ['"caf\\u00e9"', "café"],
    ["C# and C++", "C# and C++"],
    ["a # b", "a"],
    ["https://example.org/#x", "https://example.org/#x"],
    ["{{ x }}", { "{ x }": null }],
    ["[a, 'b, c', \"d\"]", ["a", "b, c", "d"]],
    ["{a: 1, b: {c: 2}}", { a: "1", b: { c: "2" } }],
    ["[]", []],
    ["{}", {}],
    ["[a, ]", ["a"]],
    ["|\n  a\n  b", "a\nb\n"],
    [">-\n  a\n  b", "a b"],
    ["a\n  b", "a b"],
    ["\n  - a\n  - b: c\n    d: e", ["a", { b: "c", d: "e" }]],
    ["\n- a\n-", ["a", null]],
    ["\n  x:\n    y: z", { x: { y: "z" } }],
    ["« a »", "« a »"],
  ])("%j is %j", (written, value) => {
    if (written === "{{ x }}") return expect(parseYaml(`k: ${written}`).faults).not.toEqual([]);
    expect(parseYaml(`k: ${written}`)).toEqual({ data: { k: value }, faults: [] });
  });

  it("an empty file, or one of comments, is an event without fields", () => {
    for (const text of ["", "\n", "# a\n", "---\n"]) expect(parseYaml(text)).toEqual({ data: {}, faults: [] });
  });
});

describe("YAML that is not correct is refused where it is wrong", () => {
  it.each([
    ["title: a: b\n", "1:8 yaml/syntax"],
    ["\ttitle: a\n", "1:1 yaml/syntax"],
    ["a:\n\t- b\n", "2:1 yaml/syntax"],
    ["a: 'b\n", "2:1 yaml/syntax"],
    ["a: [b\n", "2:1 yaml/syntax"],
    ["a: b]\nc: [d]]\n", "2:7 yaml/syntax"],
    ["a: b\n c: d\n", "1:4 yaml/syntax"],
    ["a:\n  b: c\n d: e\n", "3:1 yaml/syntax"],
    ["a: @b\n", "1:4 yaml/syntax"],
    ['a: "\\q"\n', "1:5 yaml/syntax"],
    ["? [a]\n: b\n", "1:3 yaml/syntax"],
    ["%YAML 1.1\n---\na: yes\n", "1:1 yaml/syntax"],
    ["a: b\n---\nc: d\n", "2:1 yaml/several-documents"],
    ["---\na: b\n---\n", "3:1 yaml/several-documents"],
    ["a: b\n...\nc: d\n", "3:1 yaml/several-documents"],
    ["- a\n", "1:1 yaml/not-a-mapping"],
    ["just a text\n", "1:1 yaml/not-a-mapping"],
    ["a: b\nc:\n  d: 1\n  d: 2\n", "4:3 yaml/duplicate-key"],
    ["a: {b: 1, b: 2}\n", "1:11 yaml/duplicate-key"],
  ])("%j: %s", (text, saying) => {
    expect(sayings({ "pages/a.yaml": text })[0]).toBe(`pages/a.yaml:${saying}`);
  });

  it("says one fault a line, and of a tab that it is one: what follows from it needs no mending", () => {
    expect(sayings({ "pages/a.yaml": "a:\n\t- id: b\n\t  name: c\n\t  d: e\n" })).toEqual([
      "pages/a.yaml:2:1 yaml/syntax",
      "pages/a.yaml:3:1 yaml/syntax",
      "pages/a.yaml:4:1 yaml/syntax",
    ]);
    expect(sayings({ "pages/a.yaml": "a: b: c: d\ne: f: g\n" })).toEqual([
      "pages/a.yaml:1:4 yaml/syntax",
      "pages/a.yaml:2:4 yaml/syntax",
    ]);
  });

  it("says all that is wrong, and what repeats is given once", () => {
    const loaded = loadWith({ "pages/a.yaml": "a: 1\na: 2\nb: !x 3\n__proto__: 4\n" });
    expect(loaded.findings.map(said)).toEqual([
      "pages/a.yaml:3:4 yaml/tag",
      "pages/a.yaml:2:1 yaml/duplicate-key",
      "pages/a.yaml:4:1 yaml/forbidden-key",
    ]);
    expect(loaded.findings[1]).toMatchObject({ args: { key: "a" }, place: { length: 1, pointer: "/a" } });
    expect(sourceAt(loaded, "pages/a.yaml").data).toEqual({ a: "1", b: "3" });
  });
});

describe("tags have no meaning in an event", () => {
  it.each([
    "!!js/function",
    "!!js/regexp",
    "!!python/object/apply:os.system",
    "!ruby/object:Gem::Installer",
    "!!binary",
    "!!int",
    "!!str",
    "!!map",
    "!!set",
    "!include",
    "!",
    "!<tag:yaml.org,2002:str>",
  ])("%s", (tag) => {
    const { findings } = loadWith({ "pages/a.yaml": `title: x\ncode: ${tag} "x"\n` });
    expect(findings.map(said)).toEqual(["pages/a.yaml:2:7 yaml/tag"]);
    expect(findings[0]?.args).toEqual({ tag });
  });
});

describe("anchors and aliases are refused, honest or not", () => {
  const listBomb = `a: &a [x,x]\n${"bcdefghi"
    .split("")
    .map((k, i) => `${k}: &${k} [*${"abcdefgh"[i]},*${"abcdefgh"[i]}]\n`)
    .join("")}`;
  const mapBomb = `a: &a {x: 1}\n${"bcdefghi"
    .split("")
    .map((k, i) => `${k}: &${k} {x: *${"abcdefgh"[i]}, y: *${"abcdefgh"[i]}}\n`)
    .join("")}`;
  const honest = `base: &base x\nlist:\n${"  - *base\n".repeat(150)}`;
  it.each([
    ["a list bomb", listBomb, "1:4"],
    ["a mapping bomb", mapBomb, "1:4"],
    ["150 uses of one anchor", honest, "1:7"],
    ["a merge", "a: &a {b: c}\nd:\n  <<: *a\n", "1:4"],
  ])("%s", (_, text, first) => {
    const loaded = loadWith({ "pages/a.yaml": text });
    expect(loaded.findings.map(said)[0]).toBe(`pages/a.yaml:${first} yaml/alias`);
    expect(loaded.findings.length).toBeLessThanOrEqual(limits.findingsPerFile);
    expect(loaded.sources.map(({ path }) => path)).toEqual(["event.yaml"]);
  });
  it("a star or an ampersand inside a text is a text", () => {
    expect(sayings({ "pages/a.yaml": "a: R&D\nb: 5 * 3\nc: '*x'\nd: |\n  *bold*\n  &c\n" })).toEqual([]);
  });
});

describe("keys that reach a prototype are refused at every depth", () => {
  const shapes = [
    (key: string) => [`${key}: {polluted: yes}\n`, "1:1"],
    (key: string) => [`a:\n  ${key}:\n    polluted: yes\n`, "2:3"],
    (key: string) => [`a:\n  - b: {"${key}": {polluted: yes}}\n`, "2:9"],
    (key: string) => [`a: {b: [{${key}: {polluted: yes}}]}\n`, "1:10"],
  ] as const;
  const cases = ["__proto__", "constructor", "prototype"].flatMap((key) =>
    shapes.map((shape) => [key, ...shape(key)] as [string, string, string]),
  );
  it.each(cases)("%s in %j", (key, text, place) => {
    const [line, column] = place.split(":").map(Number);
    const { findings } = loadWith({ "pages/a.yaml": text, "pages/b.md": `---\n${text}---\n` });
    expect(findings.map(said)).toEqual([
      `pages/a.yaml:${place} yaml/forbidden-key`,
      `pages/b.md:${(line ?? 0) + 1}:${column} yaml/forbidden-key`,
    ]);
    expect(findings[0]?.args).toEqual({ key });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  it("also when an escape hides it", () => {
    const loaded = loadWith({ "pages/a.yaml": '"\\x5f_proto__": {polluted: yes}\n' });
    expect(loaded.findings.map(said)).toEqual(["pages/a.yaml:1:1 yaml/forbidden-key"]);
    expect(Object.keys(sourceAt(loaded, "pages/a.yaml").data)).toEqual([]);
  });
});

describe("limits", () => {
  const nested = (depth: number) => `a: ${"[".repeat(depth - 1)}x${"]".repeat(depth - 1)}\n`;
  const stairs = (depth: number) => Array.from({ length: depth }, (_, i) => `${"  ".repeat(i)}k${i}:`).join("\n");

  it("20 levels are read, 21 are not, in any style", () => {
    for (const text of [nested(20), `${stairs(20)} x\n`]) expect(parseYaml(text).faults).toEqual([]);
    for (const text of [nested(21), `${stairs(21)} x\n`]) {
      expect(parseYaml(text).faults).toMatchObject([{ code: "yaml/too-deep", args: { limit: 20 } }]);
    }
  });

  it.each([
    ["brackets", "[".repeat(1_000_000)],
    ["braces", "{".repeat(1_000_000)],
    ["dashes", "- ".repeat(500_000)],
    ["question marks", "? ".repeat(500_000)],
    ["a staircase", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ])("a tower of %s is refused at its 21st level, not by a full stack", (_, text) => {
    expect(parseYaml(text).faults).toMatchObject([{ code: "yaml/too-deep" }]);
  });

  it("100,000 values are read, one more is not", () => {
    const list = (count: number) => `k: [${"x,".repeat(count - 3)}x]\n`;
    expect(parseYaml(list(limits.values)).faults).toEqual([]);
    expect(parseYaml(list(limits.values + 1)).faults).toMatchObject([
      { code: "yaml/too-many-values", args: { count: 100_001, limit: 100_000 } },
    ]);
  });

  it.each([
    ["closing braces", "}".repeat(1_000_000)],
    ["colons", ":\n".repeat(500_000)],
    ["commas", `[${",".repeat(1_000_000)}`],
    ["blank lines", "\n".repeat(1_000_000)],
    ["tags", "!a ".repeat(300_000)],
    ["documents", "---\n".repeat(200_000)],
  ])("a megabyte of %s is refused by a few findings", (_, text) => {
    const { faults } = parseYaml(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(limits.findingsPerFile);
  });
});
