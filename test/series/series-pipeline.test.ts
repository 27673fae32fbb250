// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { eventJson } from "../../kit/export/event-json/event-json.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { checkSeries, planSeries } from "../../kit/series-pipeline.ts";
import { root } from "../helpers/kit-cli.ts";
import { seriesIn } from "../helpers/series-in.ts";

const edition = (year: number, more = "") =>
  `format: 1\nid: fete-${year}\ntitle: Fête ${year}\nlanguages: [fr]\nurl: https://fete.example/\ndates: {start: ${year}-03-09, end: ${year}-03-10}
legal: {publisher: {name: Les Essais (association fictive), address: 1 rue de l’Exemple}, director: Ada Lovel (fictive), host: {name: Hébergeur fictif}}
${more}`;
const session = "---\ntitle: Ouverture\nspeakers: [ada-lovel]\n---\n";
const folder = {
  "series.yaml": "format: 1\nid: fete\nname: La Fête\n",
  "people/ada-lovel.md": "---\nname: Ada Lovel (fictive)\n---\n",
  "editions/fete-2017/event.yaml": edition(2017),
  "editions/fete-2017/sessions/ouverture.md": session,
  "editions/fete-2018/event.yaml": edition(2018),
  "editions/fete-2018/sessions/ouverture.md": session,
};

const checked = (files: Readonly<Record<string, string>>) => checkSeries(seriesIn(memoryFiles(files)));

async function planned(files: Readonly<Record<string, string>>): Promise<readonly SiteModel[]> {
  const sites: SiteModel[] = [];
  for await (const site of planSeries(checked(files), () => ({ now: Date.UTC(2018, 0, 1) }))) sites.push(site);
  return sites;
}

describe("a series", () => {
  it("is right when all its editions are", () => {
    expect(checked(folder).findings).toEqual([]);
    expect(checked(folder).input?.name).toBe("La Fête");
  });

  it("places what is wrong in the folder of its edition, or in the shared file, and tells it once", () => {
    const { findings, input } = checked({
      ...folder,
      "people/ada-lovel.md": "---\nname: Ada Lovel (fictive)\nnom: x\n---\n",
      "editions/fete-2017/event.yaml": edition(2017, "axes: [{id: x}]\n"),
    });
    expect(findings.map(({ code, place }) => [place.file, code])).toEqual([
      ["editions/fete-2017/event.yaml", "schema/required"],
      ["people/ada-lovel.md", "schema/unknown-field"],
    ]);
    expect(input).toBeUndefined();
  });

  it("tells an edition's folder that holds no event", () => {
    const without = { ...folder, "editions/fete-2019/evenement.yaml": edition(2019) };
    const series = seriesIn(memoryFiles(without));
    const empty = {
      id: "fete-2019",
      files: { ...series.editions[0]?.files, list: () => [] },
    } as (typeof series.editions)[number];
    const { findings } = checkSeries({ ...series, editions: [...series.editions, empty] });
    expect(findings.map(({ code, place }) => [place.file, code])).toEqual([
      ["editions/fete-2019/event.yaml", "file/missing"],
    ]);
  });

  it("draws each edition below its own address, the latest first; the current one alone has the site's own files", async () => {
    const sites = await planned(folder);
    expect(sites.map(({ edition: { id } }) => id)).toEqual(["fete-2018", "fete-2017"]);
    const [current, past] = sites.map(({ pages, files, images }) =>
      [...pages, ...files, ...images].map(({ path }) => path),
    );
    expect(past?.filter((path) => !path.startsWith("fete-2017/"))).toEqual([]);
    expect(current).toEqual(
      expect.arrayContaining(["index.html", "404.html", "robots.txt", "sitemap.xml", "fete-2018/sitemap.xml"]),
    );
    expect(past).toContain("fete-2017/sitemap.xml");
  });

  it("names each edition's list of pages to search engines", async () => {
    const [current] = await planned(folder);
    const index = current?.files.find(({ path }) => path === "sitemap.xml")?.content;
    expect(index?.match(/<loc>[^<]*/gu)).toEqual([
      "<loc>https://fete.example/fete-2018/sitemap.xml",
      "<loc>https://fete.example/fete-2017/sitemap.xml",
    ]);
  });

  it("leads from an edition to those it comes from in the same series, in the language that both have", async () => {
    const from = (year: number) => `lineage: [{relation: continues, title: Fête ${year}, edition: fete-${year}}]\n`;
    const english = (year: number) => edition(year, from(year - 1)).replace("[fr]", "[fr, en]");
    const sites = await planned({
      ...folder,
      "editions/fete-2017/event.yaml": edition(
        2017,
        "children: [{relation: continues, title: Suite, edition: fete-2018}]\n",
      ),
      "editions/fete-2018/event.yaml": english(2018),
      "editions/fete-2019/event.yaml": english(2019),
    });
    const families = sites.flatMap(({ pages }) => pages).filter((page) => page.kind === "family");
    const parents = families.flatMap(({ path, parents: all }) => all.map((one) => [path, one.path, one.url]));
    expect(parents).toEqual([
      ["fete-2019/family.html", "fete-2018/index.html", undefined],
      ["fete-2019/en/family.html", "fete-2018/en/index.html", undefined],
      ["fete-2018/family.html", "fete-2017/index.html", undefined],
      ["fete-2018/en/family.html", "fete-2017/index.html", undefined],
    ]);
    const landing = sites[0]?.pages.filter((page) => page.kind === "landing").find(({ lang }) => lang === "en");
    expect(landing?.lineage.map(({ path }) => path)).toEqual(["fete-2018/en/index.html"]);
    const oldest = families.at(-1);
    expect(oldest?.children.map(({ path }) => path)).toEqual(["fete-2018/index.html"]);
    expect(oldest?.tree.map(({ self, path }) => [self, path])).toEqual([[true, undefined]]);
    expect(oldest?.tree[0]?.branches.map(({ path }) => path)).toEqual(["fete-2018/index.html"]);
  });

  it("leads to the address that is said of an edition, and nowhere for one that is no neighbour", async () => {
    const said =
      "lineage: [{relation: continues, title: Fête 2017, edition: fete-2017, url: https://vieux.example/}, {relation: inspired_by, title: Autre, edition: constructor}]\n";
    const [current] = await planned({ ...folder, "editions/fete-2018/event.yaml": edition(2018, said) });
    const family = current?.pages.find((page) => page.kind === "family");
    expect(family?.parents.map(({ url, path }) => [url, path])).toEqual([
      ["https://vieux.example/", undefined],
      [undefined, undefined],
    ]);
  });

  it("keeps a past edition as it is when the current one changes", async () => {
    const [, before] = await planned(folder);
    const [, after] = await planned({
      ...folder,
      "editions/fete-2018/event.yaml": edition(2018, "tagline: Tout change\n"),
      "editions/fete-2018/sessions/autre.md": session,
    });
    // Functions are made anew each time; what they give is looked at as files, in the tests of the command.
    expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify(before)));
  });

  it("says to a past edition that it is past, and to the one that the series names that it is not", async () => {
    const named = { ...folder, "series.yaml": "format: 1\nid: fete\nname: La Fête\ncurrent: fete-2017\n" };
    const past = (sites: readonly SiteModel[]) =>
      sites.map(({ edition: { id }, pages }) => [id, pages[0]?.chrome.series?.past]);
    expect(past(await planned(folder))).toEqual([
      ["fete-2018", false],
      ["fete-2017", true],
    ]);
    expect(past(await planned(named))).toEqual([
      ["fete-2018", false],
      ["fete-2017", false],
    ]);
  });

  it("gives every edition the site's address that the current one gives", async () => {
    const moved = {
      ...folder,
      "editions/fete-2018/event.yaml": edition(2018).replace("fete.example", "autre.example"),
    };
    expect((await planned(moved)).map(({ site_url }) => site_url)).toEqual([
      "https://autre.example/",
      "https://autre.example/",
    ]);
  });

  it("is named in the manifest of each of its editions, with the page of them all", async () => {
    const manifests = (await planned(folder)).map((site) => JSON.parse(eventJson(exportedIn(site, "fr"))));
    const told = { id: "fete", name: { fr: "La Fête" }, href: "../editions/index.html" };
    expect(manifests.map(({ series }) => series)).toEqual([told, told]);
    const schema = JSON.parse(readFileSync(join(root, "schemas/published/event-manifest.schema.json"), "utf8"));
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajv.addVocabulary(["x-fr"]);
    expect(manifests.map((manifest) => [ajv.validate(schema, manifest), ajv.errorsText()])).toEqual([
      [true, "No errors"],
      [true, "No errors"],
    ]);
  });

  it("takes whoever withdrew from one edition out of the others that have them, archived ones included", async () => {
    const person = (more: string) => `---\nname: Bob Partivite\n${more}---\n`;
    const own = {
      ...folder,
      "editions/fete-2017/event.yaml": edition(2017, "state: archived\n"),
      "editions/fete-2017/people/ada-lovel.md": "---\nname: Ada Lovel (fictive)\n---\n",
      "editions/fete-2017/people/bob-parti.md": person(""),
      "editions/fete-2017/pages/merci.md": "---\ntitle: Merci\n---\nMerci à Bob Partivite pour tout.\n",
    };
    const told = async (files: Readonly<Record<string, string>>) => {
      const past = (await planned(files)).find(({ edition: { id } }) => id === "fete-2017");
      return { said: JSON.stringify([past?.edition, past?.pages, past?.bundle?.texts]), pages: past?.pages ?? [] };
    };
    const gone = { ...own, "editions/fete-2018/people/bob-parti.md": person("withdrawn: true\n") };
    expect((await told(own)).said).toContain("Bob Partivite");
    const after = await told(gone);
    expect(after.said).not.toContain("Bob Partivite");
    expect(after.pages.map(({ path }) => path)).toContain("fete-2017/people/bob-parti.html");
    expect((await planned(gone)).find(({ edition: { id } }) => id === "fete-2018")?.edition.people.length).toBe(2);
  });
});
