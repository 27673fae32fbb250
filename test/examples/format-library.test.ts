// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { libraryFormats } from "../../kit/load/add-library.ts";
import { checkFolder, editionOf, findingsOf, formats } from "./read-event.ts";

const ids = libraryFormats(formats);
// An event with one session in each format: the library is only read where it is used.
const checked = checkFolder(
  memoryFiles({
    "event.yaml": `format: 1
id: essai
title: Essai
languages: [fr, en]
dates: {start: 2027-03-20, end: 2027-03-20}
legal: {publisher: {name: Les Essais (association fictive), address: Ici}, director: Ada Lovel (personne fictive), host: {name: Hébergeur fictif}}
sessions:
${ids.map((id) => `  - {id: seance-${id}, title: {fr: Essai, en: Trial}, format: ${id}}`).join("\n")}
`,
  }),
);
const edition = editionOf(checked);
const bothLanguages = ["fr", "en"];

describe("the kit's library of formats", () => {
  it("knows at least sixteen formats and fits the schemas in both languages", () => {
    expect(ids.length).toBeGreaterThanOrEqual(16);
    expect(findingsOf(checked)).toEqual([]);
    expect(edition.formats.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it.each(edition.formats)("says of $id what it is for, what it leaves and how it runs", (format) => {
    const { title, purpose, produces, group_size, duration, room_setup, description } = format;
    for (const text of [title, purpose, produces, group_size, duration, room_setup, description]) {
      expect(Object.keys(text ?? {})).toEqual(bothLanguages);
    }
    for (const list of [format.steps, format.roles, format.materials]) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.filter((text) => Object.keys(text).join() !== bothLanguages.join())).toEqual([]);
    }
    expect(format.steps.length).toBeGreaterThanOrEqual(4);
    expect(format.steps.length).toBeLessThanOrEqual(7);
  });

  it("never claims the kit's licence for the sources it names", () => {
    const sources = edition.formats.flatMap((format) => format.sources);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ url, licence }) => url === undefined || !licence?.startsWith("LicenseRef-"))).toEqual([]);
  });
});
