// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { checkFolder, editionOf, findingsOf, folder, textOf } from "./read-event.ts";

const files = folder("examples/minimal");
const checked = checkFolder(files);

it("is one file of fewer than forty lines", () => {
  expect(files.list().map(({ path }) => path)).toEqual(["event.yaml"]);
  expect(textOf("examples/minimal/event.yaml").trimEnd().split("\n").length).toBeLessThan(40);
});

it("is a complete small event with nothing for validate to say", () => {
  expect(findingsOf(checked)).toEqual([]);
  const { sessions, people, places } = editionOf(checked);
  expect([sessions.length, people.length, places.flatMap(({ rooms }) => rooms).length]).toEqual([4, 2, 2]);
});
