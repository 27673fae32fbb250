// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { keptFields as carriedFields, type KeptKind } from "../../kit/bundle/kept-fields.ts";
import { keptFields } from "../../kit/fork/kept-fields.ts";
import type { Part } from "../../kit/fork/parts.ts";

/** What a site carries of each thing, and a new event does not take over. */
const left: readonly (readonly [Part, KeptKind, readonly string[]])[] = [
  ["formats", "format", []],
  ["places", "place", []],
  ["pages", "page", []],
  // When, and for how many: the new edition has its own dates and rooms.
  ["sessions", "session", ["slots", "capacity"]],
  ["groups", "working_group", []],
  ["theme", "theme", []],
];

describe("a fork takes over", () => {
  // An id is the name of a file, which is kept otherwise.
  it.each(left)(
    "of %s all that a site carries of a %s, but what is said here, and nothing else",
    (part, kind, except) => {
      const carried = Object.entries(carriedFields[kind]).flatMap(([name, decision]) =>
        decision === "out" || name === "id" ? [] : [name],
      );
      const taken = keptFields(part);
      expect(carried.filter((name) => !taken.includes(name))).toEqual(except);
      expect(taken.filter((name) => !carried.includes(name))).toEqual([]);
    },
  );
});
