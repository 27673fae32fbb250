// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { findPerson } from "../../kit/new/find-person.ts";
import { findSession, nearestSession } from "../../kit/new/find-session.ts";
import { traceSchema } from "../../kit/new/schema-address.ts";
import { freeId } from "../../kit/new/trace/free-id.ts";
import { anEvening } from "./an-evening.ts";

const evening = anEvening();

describe("the id of a new trace", () => {
  it("is the one that is wanted, or the first number that is free", () => {
    expect(freeId("ouverture", [])).toBe("ouverture");
    expect(freeId("ouverture", ["ouverture"])).toBe("ouverture-2");
    expect(freeId("ouverture", ["ouverture", "ouverture-2"])).toBe("ouverture-3");
  });

  it("differs from the others by more than hyphens, and is never too long", () => {
    expect(freeId("les-iles", ["lesiles"])).toBe("les-iles-2");
    expect(freeId("a".repeat(80), ["a".repeat(80)])).toBe(`${"a".repeat(78)}-2`);
  });
});

describe("the session that somebody means", () => {
  it.each([
    "qui-decide",
    "qui-decide.md",
    "sessions/qui-decide.md",
    "sessions\\qui-decide.en.md",
    "Qui décide ?",
    "who decides",
    " qui-decide ",
  ])("is found by “%s”", (said) => expect(findSession(evening, said)?.id).toBe("qui-decide"));

  it("is nobody's guess when two have the same title", () => {
    const twice = anEvening({
      sessions: [
        { id: "un", title: "Deux fois" },
        { id: "deux", title: "Deux fois" },
      ],
    });
    expect(findSession(twice, "Deux fois")).toBeUndefined();
  });

  it("is suggested by its beginning or its letters", () => {
    expect(nearestSession(evening, "atelier")).toBe("atelier-cartes");
    expect(nearestSession(evening, "qui-descide")).toBe("qui-decide");
    expect(nearestSession(evening, "zzzzzz")).toBeUndefined();
  });
});

describe("the person that somebody means", () => {
  it("is found by id or name; one who withdrew is told apart", () => {
    expect(findPerson(evening, "ada-lovel")).toBe("ada-lovel");
    expect(findPerson(evening, "ADA LOVEL")).toBe("ada-lovel");
    expect(findPerson(evening, "Sam Parti")).toBe("withdrawn");
    expect(findPerson(evening, "Personne")).toBeUndefined();
  });
});

describe("the schema of a new trace", () => {
  it.each([
    ["../schemas/event.schema.json", "../../schemas/trace.schema.json"],
    ["./schemas/event.schema.json", "../schemas/trace.schema.json"],
    ["https://kit.example/schemas/event.schema.json", "https://kit.example/schemas/trace.schema.json"],
  ])("is beside that of the event: %s", (named, expected) => {
    expect(traceSchema(`# yaml-language-server: $schema=${named}\nformat: 1\n`)).toBe(expected);
  });

  it("is not invented when the event names none", () => {
    expect(traceSchema("format: 1\n")).toBeUndefined();
  });
});
