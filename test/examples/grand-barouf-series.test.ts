// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sourcesOf } from "../../kit/commands/kit-sources.ts";
import { seriesSources } from "../../kit/commands/series-sources.ts";
import { checkSeries } from "../../kit/series-pipeline.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { checkFolder, editionOf, formats } from "./read-event.ts";

const example = "examples/grand-barouf-lille";
const series = join(root, example);
const ids = ["grand-barouf-lille", "grand-barouf-lille-2018", "grand-barouf-lille-2019"] as const;
const editions = ids.map((id) => editionOf(checkFolder(sourcesOf(join(series, "editions", id)).folder)));
const figuresOf = (index: number) =>
  (editions[index]?.figures ?? []).map(({ counts, value, kind }) => `${counts} ${value} ${kind}`);

describe("the example of Le Grand Barouf numérique as a series", () => {
  it("leaves validate only notices", () => {
    const { findings } = checkSeries({ ...seriesSources(series), formats });
    expect(
      findings.filter(({ severity }) => severity !== "notice").map(({ code, place }) => [code, place.file]),
    ).toEqual([]);
  });

  it("has three editions at the dates that sources give, the first two archived", () => {
    expect(editions.map(({ dates: { start, end } }) => `${start}..${end}`)).toEqual([
      "2017-03-09..2017-03-10",
      "2018-03-22..2018-03-23",
      "2019-03-20..2019-03-21",
    ]);
    expect(editions.map(({ state }) => state)).toEqual(["archived", "archived", undefined]);
  });

  it("shows the figures that contradict each other, each with its source", () => {
    expect(figuresOf(1)).toEqual([
      "attendees 2000 attended",
      "attendees 2500 attended",
      "other 850 attended",
      "speakers 300 attended",
    ]);
    expect(figuresOf(2)).toEqual(["attendees 2000 expected", "attendees 3000 attended", "attendees 2800 attended"]);
    for (const { figures } of editions) for (const { source } of figures) expect(source?.url).toMatch(/^https?:/u);
  });

  it("names of real people only those whom sources name, lends them no session, and no words", () => {
    for (const edition of editions.slice(1)) {
      expect(edition.sessions.flatMap(({ people }) => Object.values(people).flat())).toEqual([]);
      expect(edition.traces.flatMap(({ quotes = [] }) => quotes)).toEqual([]);
    }
    expect(editions[1]?.people.map(({ id }) => id)).toEqual(["akim-oural"]);
    expect(editions[2]?.people.map(({ id }) => id)).toEqual(["akim-oural", "guillaume-martin"]);
  });

  it("keeps in each archived edition what it shared, and shares the rest with the current one", () => {
    const own = (id: string, path: string) => existsSync(join(series, "editions", id, path));
    for (const path of ["organisations/mel.md", "people/akim-oural.md", "places/bourse.md"]) {
      expect([path, own(ids[1], path), own(ids[2], path)]).toEqual([path, true, false]);
      expect(readFileSync(join(series, "editions", ids[1], path), "utf8")).toBe(
        readFileSync(join(series, path), "utf8"),
      );
    }
  });

  it("says of each edition which one it continues", () => {
    expect(editions.map(({ lineage }) => lineage.map(({ edition }) => edition))).toEqual([[], [ids[0]], [ids[1]]]);
    expect(editions[0]?.children.map(({ edition }) => edition)).toEqual([ids[1], ids[2], "numerique-en-partage-2026"]);
  });
});

describe("its site", () => {
  let files: readonly string[] = [];
  let site = "";
  beforeAll(async () => {
    site = await builtSite(series, join(scratchFolder(), "site"), "--strict");
    files = filesOf(site);
  });

  it("builds without a warning, with a folder for each edition and the current one at its root", () => {
    for (const id of ids) expect(files).toContain(`${id}/index.html`);
    const first = readFileSync(join(site, "index.html"), "utf8");
    expect(first).toContain("Le Grand Barouf numérique 2019");
    expect(files).toContain("editions/index.html");
  });

  it("keeps every address that the edition of 2017 had when it was alone", async () => {
    const alone = filesOf(await builtSite(join(series, "editions", ids[0]), join(scratchFolder(), "alone")));
    const before = alone.filter((path) => path.startsWith(`${ids[0]}/`));
    expect(before.length).toBeGreaterThan(150);
    expect(before.filter((path) => !files.includes(path))).toEqual([]);
  });
});
