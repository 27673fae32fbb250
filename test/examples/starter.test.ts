// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { checkFolder, editionOf, findingsOf, folder } from "./read-event.ts";

const starter = folder("templates/event");
const text = (path: string) => new TextDecoder().decode(starter.read(path));
const entries = starter.list().filter(({ kind }) => kind === "file");

it("has one session, one person and one trace sheet, linked to each other", () => {
  const { sessions, people, traces } = editionOf(checkFolder(starter));
  expect(sessions.map(({ people: { facilitators } }) => facilitators)).toEqual([people.map(({ id }) => id)]);
  expect(traces.map(({ session, status }) => [session, status])).toEqual([[sessions[0]?.id, "expected"]]);
});

it("makes validate ask for each text to replace, and for nothing else", () => {
  const codes = checkFolder(starter).findings.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["text/placeholder"]));
});

it("is sound as soon as its placeholders are replaced", () => {
  const filled = entries.map(
    ({ path }) =>
      [
        path,
        text(path)
          .replaceAll(/FIXME ?/gu, "Un texte ")
          .replaceAll("fixme", "fete"),
      ] as const,
  );
  expect(findingsOf(checkFolder(memoryFiles(Object.fromEntries(filled))))).toEqual([]);
});

it("carries no template code and no schema of its own", () => {
  expect(entries.map(({ path }) => path).filter((path) => !/\.(?:md|yaml)$/u.test(path))).toEqual([]);
});
