// SPDX-License-Identifier: MIT
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { veilleesCopy } from "../helpers/a-series.ts";
import { brokenInFolder } from "../helpers/broken-links.ts";
import { builtSite, eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";

const day = ["--as-of", "2023-01-06"] as const;
const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** Builds a series beside itself and gives the folder of its site. */
const build = (series: string, into: string) => builtSite(series, into, ...day);

/** Replaces a text in a file of a folder. */
function edit(folder: string, path: string, from: string, to: string): void {
  const text = read(folder, path);
  if (!text.includes(from)) throw new Error(`${path} does not say “${from}”`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

/** The paths whose bytes differ between two folders, or that only one of them has; only those that begin so. */
function changed(before: string, after: string, below = ""): readonly string[] {
  const all = [...new Set([...filesOf(before), ...filesOf(after)])].filter((path) => path.startsWith(below));
  const bytes = (folder: string, path: string) =>
    filesOf(folder).includes(path) ? readFileSync(join(folder, path)).toString("base64") : undefined;
  return all.filter((path) => bytes(before, path) !== bytes(after, path));
}

describe("event-kit build, on a series", () => {
  const site = join(scratchFolder(), "site");
  const series = veilleesCopy();

  beforeAll(async () => {
    await build(series, site);
  });

  it("makes one site of all editions, and the pages across them", () => {
    const top = new Set(filesOf(site).map((path) => path.split("/")[0]));
    for (const name of [
      "veillees-2021",
      "veillees-2022",
      "veillees-2023",
      "editions",
      "assets",
      "index.html",
      "404.html",
    ])
      expect(top).toContain(name);
    expect(read(site, "index.html")).toContain("<title>Veillées 2023</title>");
  });

  it("leaves no link that leads nowhere, opened from a folder", () => {
    expect(brokenInFolder(site).filter((one) => !one.startsWith("404.html"))).toEqual([]);
  });

  it("names every edition's list of pages to robots, each page of the present with its translations", () => {
    expect(read(site, "robots.txt")).toContain("Sitemap: https://veillees.example/sitemap.xml");
    expect(read(site, "sitemap.xml").match(/<loc>[^<]*/gu)).toEqual(
      ["2023", "2022", "2021"].map((year) => `<loc>https://veillees.example/veillees-${year}/sitemap.xml`),
    );
    const listed = read(site, "veillees-2023/sitemap.xml");
    expect(listed).toContain("<loc>https://veillees.example/editions/people.html</loc>");
    expect(listed).toContain('hreflang="en" href="https://veillees.example/editions/en/people.html"');
  });

  it("keeps for each edition its own data, feeds and search", () => {
    for (const year of [2021, 2022, 2023]) {
      const page = read(site, `veillees-${year}/index.html`);
      expect(page).toContain('<link rel="alternate" type="application/json" href="event.json"/>');
      expect(filesOf(join(site, `veillees-${year}`))).toEqual(
        expect.arrayContaining(["event.json", "feed.xml", "search-data.js", "sitemap.xml"]),
      );
    }
    expect(read(site, "veillees-2021/search-data.js")).not.toContain("carnet-des-gestes");
  });

  it("keeps every byte of past editions when the current one gets another title, session and partner", async () => {
    const later = veilleesCopy();
    const current = "editions/veillees-2023/event.yaml";
    edit(later, current, "{fr: Veillées 2023, en: Evenings 2023}", "{fr: La grande Veillée, en: The great Evening}");
    edit(later, current, "  - {organisation: radio-lavoir, role: media}\n", "");
    writeFileSync(
      join(later, "editions/veillees-2023/sessions/en-plus.md"),
      "---\ntitle: {fr: En plus, en: More}\n---\n",
    );
    const after = await build(later, join(scratchFolder(), "site"));
    expect(changed(site, after, "veillees-2021/")).toEqual([]);
    expect(changed(site, after, "veillees-2022/")).toEqual([]);
    expect(read(after, "index.html")).toContain("La grande Veillée");
    expect(changed(site, after)).toContain("editions/index.html");
  });

  it("lets what is shared change in the editions that go on, and never in an archived one", async () => {
    const later = veilleesCopy();
    edit(later, "people/ines-tabouret.md", "Présidente du foyer", "Présidente sortante");
    edit(later, "media/foyer.svg", "#7a2e1d", "#0a5c36");
    const after = await build(later, join(scratchFolder(), "site"));
    expect(changed(site, after, "veillees-2021/")).toEqual([]);
    expect(read(after, "veillees-2023/people/ines-tabouret.html")).toContain("Présidente sortante");
    expect(changed(site, after, "veillees-2023/media/")).toContain("veillees-2023/media/foyer.svg");
  });

  it("gives the same bytes twice", async () => {
    expect(changed(site, await build(veilleesCopy(), join(scratchFolder(), "again")))).toEqual([]);
  });

  it("builds one edition alone from its folder, with what is shared", async () => {
    const alone = await build(join(series, "editions/veillees-2022"), join(scratchFolder(), "alone"));
    expect(read(alone, "veillees-2022/sessions/velos-en-panne.html")).toContain("Odile Ferrand");
    expect(filesOf(alone).some((path) => path.startsWith("veillees-2023/"))).toBe(false);
  });
});

describe("an event that becomes the first edition of a series", () => {
  it("keeps every address that it had", async () => {
    const scratch = scratchFolder();
    const before = join(scratch, "event");
    cpSync(join(root, "examples/minimal"), before, { recursive: true });
    const alone = filesOf(await builtSite(before, join(scratch, "alone")));
    const series = join(scratch, "series");
    mkdirSync(join(series, "editions"), { recursive: true });
    cpSync(join(root, "examples/minimal"), join(series, "editions/fete-du-libre-2027"), { recursive: true });
    writeFileSync(join(series, "series.yaml"), "format: 1\nid: fete-du-libre\nname: Fête du libre\n");
    const together = new Set(filesOf(await builtSite(series, join(scratch, "together"))));
    // Proves that a site is the kit's own; no address of the event.
    expect(alone.filter((path) => !together.has(path))).toEqual([]);
    expect(together).toContain("editions/index.html");
  });
});

describe("other commands, on a series", () => {
  const series = veilleesCopy();

  it("validate says what is wrong once, in the folder of its edition or in the shared file", async () => {
    const faulty = veilleesCopy();
    edit(faulty, "people/ines-tabouret.md", "fictional: true", "fictional: true\nnom: Inès");
    edit(faulty, "editions/veillees-2021/event.yaml", "mode: on_site", "mode: here");
    const { code, stdout, stderr } = await eventKit(["validate", faulty, "--format", "json"]);
    const said = JSON.parse(stdout || stderr) as { findings: { code: string; file: string }[] };
    expect(said.findings.map(({ code: what, file }) => [what, file])).toEqual([
      [expect.stringMatching(/^schema\//u), "editions/veillees-2021/event.yaml"],
      ["schema/unknown-field", "people/ines-tabouret.md"],
    ]);
    expect(code).toBe(1);
  });

  it("validate has nothing against the fixture", async () => {
    const { code, stdout, stderr } = await eventKit(["validate", series]);
    expect([code, `${stdout}${stderr}`]).toEqual([
      0,
      expect.stringMatching(/^All is well: \d+ files read, no error\.\n$/u),
    ]);
  });

  it("build writes nothing when an edition is wrong", async () => {
    const faulty = veilleesCopy();
    rmSync(join(faulty, "places"), { recursive: true });
    const { code } = await eventKit(["build", faulty, "-o", join(faulty, "_site"), ...day]);
    expect(code).toBe(1);
    expect(filesOf(faulty).filter((path) => path.startsWith("_site/"))).toEqual([]);
  });

  it("status and export speak of the current edition", async () => {
    const status = await eventKit(["status", series, ...day]);
    expect([status.code, status.stdout]).toEqual([0, expect.stringContaining("Evenings 2023")]);
    const exported = await eventKit(["export", series, "--to", "event-json", ...day]);
    expect([exported.code, JSON.parse(exported.stdout).id]).toEqual([0, "veillees-2023"]);
  });
});
