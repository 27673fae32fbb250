// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { essentialErrors } from "../../kit/validate/shape/essential-errors.ts";
import { patternName } from "../../kit/validate/shape/pattern-name.ts";
import { readablePath } from "../../kit/validate/shape/readable-path.ts";
import { reportError } from "../../kit/validate/shape/report-error.ts";
import { event, found, judgeTexts, repositoryFile } from "./judge.ts";

const inEvent = (extra: string) => found({ "event.yaml": event + extra });
const inSession = (...lines: string[]) => found({ "sessions/a.md": `---\n${lines.join("\n")}\n---\n` });

describe("what a schema refuses", () => {
  it("is placed at the parent of a missing field, which is named from the root of the file", () => {
    expect(inSession("title: A", "links: [{url: https://example.org}]")).toEqual([
      'sessions/a.md:3:9 schema/required {"field":"title","where":"links › 1"}',
    ]);
  });

  it("is placed at the name of an unknown field, with the nearest one", () => {
    expect(inSession("titel: A", "title: A")).toEqual([
      expect.stringMatching(
        /^sessions\/a\.md:2:1 schema\/unknown-field \{"field":"titel","nearest":"title","allowed":\["id",/,
      ),
    ]);
  });

  it("names the languages that a text may not be in", () => {
    expect(inSession("title: {français: A}")).toEqual([
      'sessions/a.md:2:9 schema/format {"value":"français","expected":"text-language","rest":"A"}',
    ]);
  });

  it("does not miss a field that is there under a misspelt name", () => {
    expect(inSession("titre: A")).toEqual([
      expect.stringMatching(/^sessions\/a\.md:2:1 schema\/unknown-field \{"field":"titre","nearest":"title",/),
    ]);
    expect(inSession("zzz: A")).toHaveLength(2);
  });

  it("is how a text is written, before how long it is", () => {
    expect(inSession("title: A", "updated: 12 juin 2027")).toEqual([
      'sessions/a.md:3:10 schema/format {"value":"12 juin 2027","expected":"day"}',
    ]);
    expect(inSession("title: A", "updated: 12 mai")).toEqual([
      'sessions/a.md:3:10 schema/format {"value":"12 mai","expected":"day"}',
    ]);
    expect(inEvent("territory: {name: Valbourg, country: France}\n")).toEqual([
      expect.stringMatching(/schema\/format \{"value":"France","expected":"country"\}$/),
    ]);
    expect(inEvent("axes: [{id: a, title: A, color: dark blue}]\n")).toEqual([
      expect.stringMatching(/schema\/format \{"value":"dark blue","expected":"color"\}$/),
    ]);
    const slot = "slots: [{start: 2018-09-13T10:00, duration: une heure et demie}]";
    expect(inSession("title: A", slot)).toEqual([
      expect.stringMatching(/schema\/format \{"value":"une heure et demie","expected":"duration"\}$/),
    ]);
  });

  it("is that there is nothing, of an empty text that should have a form", () => {
    expect(inSession("title: A", "updated: ''")).toEqual([
      'sessions/a.md:3:10 schema/type {"found":"nothing","expected":"text"}',
    ]);
  });

  it("is one finding when a field excludes another", () => {
    const slot = "slots: [{start: 2018-09-13T10:00, end: 2018-09-13T11:00, duration: 1h}]";
    expect(inSession("title: A", slot)).toEqual([
      'sessions/a.md:3:58 schema/unknown-field {"field":"duration","allowed":[]}',
    ]);
  });

  it("is one finding when a condition asks for a field", () => {
    expect(inSession("title: A", "slots: [{start: 2018-09-13T10:00}]")).toEqual([
      'sessions/a.md:3:9 schema/required {"field":"duration","where":"slots › 1"}',
    ]);
  });

  it.each([
    ["capacity: beaucoup", '3:11 schema/type {"found":"text","expected":"integer"}'],
    ["capacity:", '3:1 schema/type {"found":"nothing","expected":"integer"}'],
    ["question:", '3:1 schema/type {"found":"nothing","expected":"text|mapping"}'],
    ["question: ''", '3:11 schema/type {"found":"nothing","expected":"text"}'],
    ["question: [a]", '3:11 schema/type {"found":"list","expected":"text|mapping"}'],
    ["axes: {a: b}", '3:7 schema/type {"found":"mapping","expected":"list"}'],
    ["capacity: 0", '3:11 schema/range {"value":0,"limit":1,"bound":"min"}'],
    ["updated: 2018-02-30", '3:10 schema/format {"value":"2018-02-30","expected":"day"}'],
    ["level: tous", '3:8 schema/one-of {"value":"tous","allowed":["all","beginner","intermediate","advanced"]}'],
  ])("says of “%s” %s", (line, finding) => {
    expect(inSession("title: A", line)).toEqual([`sessions/a.md:${finding}`]);
  });

  it("is told for every file and every place at once", () => {
    const files = {
      "event.yaml": `${event}mode: x\nurl: [a]\n`,
      "people/a.md": "---\nzzz: A\n---\n",
      "places/b.yaml": "name: B\naddress: {}\n",
    };
    expect(judgeTexts(files).findings.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      "event.yaml schema/one-of",
      "event.yaml schema/type",
      "people/a.md schema/required",
      "people/a.md schema/unknown-field",
      "places/b.yaml schema/required",
    ]);
  });

  it("finds the Markdown below the front matter as the field of its kind", () => {
    const long = "a".repeat(200_001);
    expect(found({ "pages/a.md": `---\ntitle: A\n---\n${long}\n` })).toEqual([
      expect.stringMatching(/^pages\/a\.md:4:1 schema\/length \{"length":20000\d,"limit":200000,"bound":"max"\}$/),
    ]);
  });

  it("lets a translation file hold texts only", () => {
    const files = { "sessions/a.md": "---\ntitle: A\n---\n", "sessions/a.en.md": "---\ntitle: A\ncapacity: 3\n---\n" };
    expect(found({ ...files, "event.yaml": event.replace("[fr]", "[fr, en]") })).toContainEqual(
      expect.stringMatching(/^sessions\/a\.en\.md:3:1 schema\/unknown-field \{"field":"capacity",/),
    );
  });

  it("does not hide what the rules find elsewhere", () => {
    expect(inEvent("mode: x\nurl: www.example.org\n")).toHaveLength(2);
  });
});

describe("a number written in YAML", () => {
  it("is a number where the schema wants one, and stays as written where it wants a text", () => {
    const { input } = judgeTexts({ "sessions/a.md": "---\ntitle: 01000\ncapacity: 30\n---\n" });
    expect(input?.sessions[0]?.value).toMatchObject({ title: "01000", capacity: 30 });
  });
});

describe("errors of a schema", () => {
  const error = (keyword: string, params = {}) => ({ instancePath: "/a", keyword, params });

  it("are one for each value: the one that says most", () => {
    const kept = essentialErrors([error("pattern"), error("maxLength"), error("type"), error("if"), error("anyOf")]);
    expect(kept.map((each) => each.keyword)).toEqual(["type"]);
  });

  it("are kept apart when they are about different fields", () => {
    const errors = ["x", "y"].flatMap((name) => [
      error("required", { missingProperty: name }),
      error("additionalProperties", { additionalProperty: name }),
    ]);
    expect(essentialErrors([...errors, ...errors])).toHaveLength(4);
  });

  it("throw when nobody wrote words for them, which a test would see first", () => {
    const [source] = [judgeTexts({}).input?.event.source];
    expect(source && (() => reportError(error("contains"), source, () => {}))).toThrow(RangeError);
  });
});

/** Patterns anywhere in a schema that stand without a format. */
function barePatterns(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { pattern, format } = schema as { pattern?: unknown; format?: unknown };
  const own = typeof pattern === "string" && format === undefined ? [pattern] : [];
  return [...own, ...Object.values(schema).flatMap(barePatterns)];
}

describe("every pattern of the schemas that no format covers", () => {
  it("has a name that messages explain", () => {
    const kinds = [
      "common",
      "event",
      "session",
      "trace",
      "person",
      "place",
      "medium",
      "theme",
      "working-group",
      "news",
    ];
    const unnamed = kinds.flatMap((kind) => barePatterns(JSON.parse(repositoryFile(`schemas/${kind}.schema.json`))));
    expect(unnamed.length).toBeGreaterThan(1);
    for (const pattern of unnamed) expect(patternName(pattern)).not.toBe(pattern);
  });
});

describe("a pointer", () => {
  it("reads as a way through the file, counting from one", () => {
    expect(readablePath("/slots/0/a~1b")).toBe("slots › 1 › a/b");
    expect(readablePath("")).toBe("");
  });
});
