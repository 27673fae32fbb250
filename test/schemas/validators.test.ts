// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import * as validators from "../../kit/validate/validators.js";
import { schemas } from "./walk.ts";

const { translationValidators, ...byKind } = validators;
const { validateEvent, validatePage, validatePerson, validatePlace, validateSession, validateTheme, validateTrace } =
  validators;
const minimal = { format: 1, id: "nec18-nantes", title: "NEC", dates: { start: "2018-09-13", end: "2018-09-14" } };

/** What a validator says of some data: one `pointer keyword` per error, without the echoes of conditions. */
function errors(validate: validators.Validate, data: unknown): string[] {
  const right = validate(data);
  const found = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
  expect(right).toBe(found.length === 0);
  return found;
}

describe("every kind of file", () => {
  it("has its validator", () => {
    const kinds = Object.entries(schemas).filter(([, schema]) => schema.type === "object");
    expect(Object.keys(byKind)).toHaveLength(kinds.length);
  });

  it("accepts the example of its schema, with every scalar as the text that YAML holds", () => {
    for (const [name, validate] of Object.entries(byKind)) {
      const kind = name.replace("validate", "").replace("WorkingGroup", "working-group").toLowerCase();
      const [example] = schemas[`${kind}.schema.json`]?.examples ?? [];
      expect(errors(validate, asYaml(example)), kind).toEqual([]);
    }
  });

  it("refuses a field that it does not know", () => {
    for (const [name, validate] of Object.entries(byKind)) {
      expect(errors(validate, { speekers: "x" }), name).toContain(" additionalProperties");
      const unknown = (validate.errors ?? []).map((error) => error.params.additionalProperty);
      expect(unknown, name).toContain("speekers");
    }
  });
});

describe("scalars, which all arrive as text", () => {
  it("become numbers and truth values where the schema wants them, and stay text elsewhere", () => {
    const place = {
      name: "2018",
      address: { city: "Nantes", postcode: "01000" },
      geo: { latitude: "47.2", longitude: "-1.55" },
      rooms: [{ id: "a", name: "12:05", capacity: "120", step_free: "true" }],
    };
    expect(errors(validatePlace, place)).toEqual([]);
    expect(place).toEqual({
      name: "2018",
      address: { city: "Nantes", postcode: "01000" },
      geo: { latitude: 47.2, longitude: -1.55 },
      rooms: [{ id: "a", name: "12:05", capacity: 120, step_free: true }],
    });
  });

  it("stay text in a text per language, even when they look like something else", () => {
    const session = { title: { fr: "1984", en: "true" }, question: "no" };
    expect(errors(validateSession, session)).toEqual([]);
    expect(session).toEqual({ title: { fr: "1984", en: "true" }, question: "no" });
  });

  it.each(["beaucoup", "", "12.5", "1 200"])("are refused with their place when %j is no whole number", (capacity) => {
    expect(errors(validateSession, { title: "a", capacity })).toEqual(["/capacity type"]);
    expect(validateSession.errors?.[0]?.data).toBe(capacity);
  });

  it.each(["999999999", "Infinity", "1e3", "0x10", " 12", "12,5"])(
    "are refused when %j is out of bounds or is not written in decimal digits",
    (order) => {
      expect(errors(validatePage, { title: "a", text: "b", order })).toHaveLength(1);
    },
  );

  it.each(["yes", "oui", "True", "1", ""])("are refused when %j is neither true nor false", (fictional) => {
    expect(errors(validatePerson, { name: "a", fictional })).toEqual(["/fictional type"]);
  });
});

describe("a field left empty", () => {
  it.each([
    [validateSession, { title: null }, "/title type"],
    [validateSession, { title: { fr: null } }, "/title/fr type"],
    [validateSession, { title: "" }, "/title minLength"],
    [validateSession, { title: "a", capacity: null }, "/capacity type"],
    [validateSession, { title: "a", axes: null }, "/axes type"],
    [validateSession, { title: "a", axes: [null] }, "/axes/0 type"],
    [validatePerson, { name: "a", fictional: null }, "/fictional type"],
    [validateEvent, { ...minimal, dates: null }, "/dates type"],
    [validateEvent, { ...minimal, format: null }, "/format type"],
  ])("is an error of its own, never an empty text, zero or false: %#", (validate, data, expected) => {
    const before = structuredClone(data);
    expect(errors(validate, data)).toContain(expected);
    expect(data).toEqual(before);
  });

  it("is told once where only some words are allowed", () => {
    expect(errors(validateSession, { title: "a", level: null })).toEqual(["/level enum"]);
  });
});

describe("errors", () => {
  it("are all told at once, each with its place and value", () => {
    const event = {
      ...minimal,
      id: "NEC 18",
      dates: { start: "2018-02-30", end: "2018-09-14" },
      axes: [{ id: "a", title: "A", color: "blue" }],
      sessions: [{ id: "s" }, { title: "T" }],
    };
    expect(errors(validateEvent, event)).toEqual([
      "/id format",
      "/dates/start format",
      "/axes/0/color format",
      "/sessions/0 required",
      "/sessions/1 required",
    ]);
  });

  it("say what a text is when it is a list", () => {
    expect(errors(validateSession, { title: ["a"] })).toEqual(["/title type"]);
    expect(validateSession.errors?.[0]?.params.type).toEqual(["string", "object"]);
  });

  it("refuse what is no language code among the languages of a text", () => {
    expect(errors(validateSession, { title: { fr: "a", english: "b" } })).toContain("/title format");
  });

  it("refuse an identifier given twice in a list", () => {
    expect(errors(validateSession, { title: "a", axes: ["b", "c", "b"] })).toEqual(["/axes uniqueItems"]);
  });

  it("do not come from what an object inherits", () => {
    expect(errors(validateSession, { title: "a", format: undefined })).toEqual([]);
    expect(errors(validatePerson, Object.create({ name: "a" }))).toEqual([" required"]);
  });
});

describe("a slot", () => {
  const slot = (more: object) => ({ title: "a", slots: [{ start: "2018-09-13T14:00", ...more }] });

  it.each([
    { duration: "1h15" },
    { end: "2018-09-13T15:15" },
    { duration: "45m", room: "amphi" },
    { duration: "2h", rooms: ["a", "b"] },
  ])("can be %j", (more) => {
    expect(errors(validateSession, slot(more))).toEqual([]);
  });

  it("needs an end or a duration", () => {
    expect(errors(validateSession, slot({}))).toEqual(["/slots/0 required", "/slots/0 if"]);
    expect(validateSession.errors?.[0]?.params.missingProperty).toBe("duration");
  });

  it("has not both", () => {
    expect(errors(validateSession, slot({ end: "2018-09-13T15:15", duration: "1h15" }))).toEqual([
      "/slots/0/duration false schema",
      "/slots/0 if",
    ]);
  });

  it("has one room or a list of rooms, not both", () => {
    expect(errors(validateSession, slot({ duration: "1h", room: "a", rooms: ["b"] }))).toEqual([
      "/slots/0/rooms false schema",
    ]);
  });

  it("starts at a moment of the calendar", () => {
    expect(errors(validateSession, { title: "a", slots: [{ start: "2018-02-30T25:00", duration: "1h" }] })).toEqual([
      "/slots/0/start format",
    ]);
  });
});

describe("the kinds", () => {
  it("a small event is four fields", () => expect(errors(validateEvent, minimal)).toEqual([]));

  it("entries of lists need an identifier, files do not", () => {
    expect(errors(validatePerson, { name: "Hugo Lemoine" })).toEqual([]);
    expect(errors(validateEvent, { ...minimal, people: [{ name: "Hugo Lemoine" }] })).toEqual(["/people/0 required"]);
  });

  it("a page and a piece of news need their text, which in a file is what is below the front matter", () => {
    expect(errors(validatePage, { title: "Volunteers" })).toEqual([" required"]);
    expect(errors(validateEvent, { ...minimal, pages: [{ id: "a", title: "Volunteers" }] })).toEqual([
      "/pages/0 required",
    ]);
    expect(errors(validatePage, { title: "Volunteers", text: "Come." })).toEqual([]);
  });

  it("a useful trace is a session, three ideas, a next step and an author", () => {
    const trace = {
      session: "a",
      key_ideas: ["One.", "Two.", "Three."],
      next_steps: [{ what: "Meet again" }],
      authors: ["lou-kervella"],
    };
    expect(errors(validateTrace, trace)).toEqual([]);
  });

  it("a disagreement has two positions at least", () => {
    expect(
      errors(validateTrace, { disagreements: [{ topic: "Who pays?", positions: [{ text: "The town." }] }] }),
    ).toEqual(["/disagreements/0/positions minItems"]);
  });

  it("a theme is colours and pictures, never code or styles", () => {
    expect(errors(validateTheme, { colors: { light: { accent: "#2547D0" } }, stylesheets: ["a.css"] })).toEqual([
      " additionalProperties",
    ]);
  });

  it("a translation holds only texts, in one language", () => {
    const session = translationValidators.session;
    expect(errors(session, { title: "Who decides?", abstract: "We open with a question." })).toEqual([]);
    expect(errors(session, { title: { en: "Who decides?" } })).toEqual(["/title type"]);
    expect(errors(session, { slots: [] })).toEqual([" additionalProperties"]);
  });
});

/** Data as the loader gives it: every number and truth value is text. */
function asYaml(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(asYaml);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asYaml(one)]));
}
