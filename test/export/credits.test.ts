// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { SiteModel } from "../../kit/derive/site.ts";
import { creditsJson } from "../../kit/export/credits/credits-json.ts";
import { exportFiles } from "../../kit/export/export-files.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { aSite, siteOf } from "../helpers/an-event.ts";
import { root } from "../helpers/kit-cli.ts";
import { subschemas } from "../schemas/walk.ts";
import { everyFieldSite } from "./every-field.ts";
import { filesOf } from "./files-of.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is read is any JSON, and each test says what it expects of it.
type Json = any;

const schema = JSON.parse(readFileSync(join(root, "schemas/published/credits.schema.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
ajv.addVocabulary(["x-fr"]);
const validate = ajv.compile(schema);
const faults = (value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);

const creditsOf = (site: SiteModel): Json => JSON.parse(creditsJson(exportedIn(site, site.edition.languages[0] ?? "")));
const exampleSite = (name: string) =>
  siteOf(editionOf(checkFolder(folder(`examples/${name}`))), { siteUrl: "https://e.example/" });
const nec = exampleSite("nec18-nantes");
const workOf = (credits: Json, id: string): Json => credits.works.find((work: Json) => work.id === id);

describe("credits.json is valid against the schema that is published with it", () => {
  it.each([
    ["a whole example", nec],
    ["the smallest example", exampleSite("minimal")],
    ["an event with every field, in hostile words", everyFieldSite()],
    ["an event that says only when it is", aSite()],
  ])("%s", (_name, site) => expect(faults(creditsOf(site))).toEqual([]));

  it("which lets no unknown field in, and bounds every text and list", () => {
    const all = [...subschemas(schema, "#")];
    const open = all.filter(
      ({ schema: one }) => one.type === "object" && one.additionalProperties !== false && !one.propertyNames,
    );
    const unbounded = all.filter(
      ({ schema: one }) =>
        one.enum === undefined &&
        one.const === undefined &&
        ((one.type === "string" && one.maxLength === undefined) ||
          (one.type === "array" && one.maxItems === undefined)),
    );
    expect([...open, ...unbounded].map(({ at }) => at)).toEqual([]);
  });

  it("which says in two languages what each field is, with a right example", () => {
    const described = [...subschemas(schema, "#")].filter(
      ({ at }) => at === "#" || /\/(?:properties|\$defs)\/[^/]+$/u.test(at),
    );
    const wrong = described.filter(({ at, schema: one }) => {
      const french = one["x-fr"] as Json;
      const judge = ajv.compile(at === "#" ? one : { ...one, $defs: schema.$defs });
      const texts = [one.title, one.description, french?.title, french?.description];
      return (
        texts.some((text) => typeof text !== "string" || text === "") ||
        / [:;?!»]|« |\p{L}'\p{L}/u.test(JSON.stringify(french).replace(/`[^`]*`/gu, "")) ||
        !Array.isArray(one.examples) ||
        !one.examples.every((each) => judge(each))
      );
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it("once for all languages", () => {
    const files = [...exportFiles(nec)].filter(({ path }) => path.endsWith("/credits.json"));
    expect(files.map(({ path }) => path)).toEqual(["nec18-nantes/credits.json"]);
    expect(creditsJson(exportedIn(nec, "en"))).toBe(files[0]?.content);
  });
});

describe("what credits.json says of the example is what its files say, read apart from the kit", () => {
  const at = join(root, "examples/nec18-nantes");
  const front = (path: string): Json => {
    const text = readFileSync(join(at, path), "utf8");
    return parse(path.endsWith(".md") ? (text.split(/^---$/mu)[1] ?? "") : text, { schema: "failsafe" });
  };
  const names = (folderName: string, ending: RegExp) =>
    readdirSync(join(at, folderName)).filter((name) => ending.test(name));
  const event = front("event.yaml");
  const people = new Map<string, string>([
    ...names("people", /^[^.]+\.(?:md|yaml)$/u).map((name): [string, string] => [
      name.replace(/\..*$/u, ""),
      front(`people/${name}`).name,
    ]),
    ...(event.people ?? []).map((one: Json): [string, string] => [one.id, one.name]),
  ]);
  const credits = creditsOf(nec);

  it("for the licence and the authors of every trace that came", () => {
    const raw = [
      ...names("traces", /^[^.]+\.(?:md|yaml)$/u).map((name) => ({
        id: name.replace(/\..*$/u, ""),
        ...front(`traces/${name}`),
      })),
      ...(event.traces ?? []),
    ].filter((trace: Json) => trace.status !== "expected" && trace.withdrawn !== "true");
    expect(raw.length).toBeGreaterThan(10);
    for (const trace of raw) {
      const authors = [trace.authors ?? []].flat().map((name: string) => people.get(name) ?? name);
      expect(workOf(credits, `traces/${trace.id}`), trace.id).toMatchObject({
        authors,
        licence: trace.licence ?? event.licences.content,
        licence_inherited: trace.licence === undefined,
      });
    }
    expect(credits.works.filter(({ kind }: Json) => kind === "trace")).toHaveLength(raw.length);
  });

  it("for the licence and the credit of every file", () => {
    const sidecars = names("media", /\.yaml$/u);
    expect(sidecars.length).toBeGreaterThan(0);
    for (const name of sidecars) {
      const { licence, credit, withdrawn } = front(`media/${name}`);
      const work = workOf(credits, `media/${name.replace(/\.yaml$/u, "")}`);
      if (withdrawn === "true") expect(work).toBeUndefined();
      else
        expect(work, name).toMatchObject({
          authors: credit === undefined ? [] : [credit],
          licence: licence ?? event.licences.media ?? event.licences.content,
        });
    }
  });

  it("names only pages and files that the site has", () => {
    const has = filesOf(nec);
    const named = credits.works.flatMap((work: Json) => [...Object.values(work.hrefs ?? {}), work.file ?? []].flat());
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((href: string) => !has.has(`nec18-nantes/${href.split("#")[0]}`))).toEqual([]);
  });
});

const traces = {
  people: [
    { id: "lou", name: "Lou Kervella", fictional: true },
    { id: "iris", name: "Iris Retirée", withdrawn: true },
  ],
  sessions: [{ id: "s", title: "Le cercle", slots: [{ start: "2031-06-14T10:00", duration: "1h" }] }],
  traces: [
    { id: "libre", session: "s", type: "note", authors: ["lou", "iris"] },
    { id: "fermee", session: "s", type: "note", title: "Réservé", authors: ["lou"], licence: "CC-BY-NC-ND-4.0" },
    { id: "attendue", session: "s", type: "note", status: "expected" },
    { id: "partie", session: "s", type: "note", title: "Retiré", withdrawn: true },
  ],
};

describe("a work in credits.json", () => {
  const site = aSite(traces, {}, { siteUrl: "https://fete.example/" });
  const credits = creditsOf(site);

  it("has a credit ready to copy: title, author, source, licence with its address", () => {
    const { credit_line } = workOf(credits, "traces/libre");
    expect(credit_line.fr).toMatch(
      /«\sLe cercle\s», par Lou Kervella, La Fête, https:\/\/fete\.example\/fete\/traces\/libre\.html\. CC BY-SA 4\.0, https:\/\/creativecommons/u,
    );
  });

  it("says whether a fork may carry it", () => {
    expect(workOf(credits, "traces/libre")).toMatchObject({ free: true, licence_inherited: true });
    expect(workOf(credits, "traces/fermee")).toMatchObject({ free: false, licence_inherited: false });
    const { works, counts } = credits;
    expect(counts).toEqual({ works: works.length, free: works.length - 1 });
  });

  it("is none that is only awaited or was withdrawn, nor by anybody who has withdrawn", () => {
    expect(workOf(credits, "traces/attendue")).toBeUndefined();
    expect(JSON.stringify(credits)).not.toMatch(/Retirée|Retiré|partie/u);
  });

  it("is one document however many places lead to it", () => {
    const fiche = { title: "La fiche", url: "https://fiche.example/", licence: "CC-BY-4.0" };
    const sessions = ["a", "b"].map((id) => ({ id, title: `Séance ${id}`, resources: [{ ...fiche }] }));
    const found = creditsOf(aSite({ sessions })).works.filter(({ title }: Json) => title.fr === "La fiche");
    expect(found.map(({ id }: Json) => id)).toEqual(["sessions/a/resources/1"]);
  });

  it("has an id of its own", () => {
    const ids = creditsOf(nec).works.map(({ id }: Json) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the credits page", () => {
  it("names what a fork does not carry in a list of its own", () => {
    const { not_free } = aSite(traces).page("credits");
    expect(not_free.works.map(({ title }) => title.text)).toEqual(["Réservé"]);
  });

  it("does not say of a mere link that nobody carries it", () => {
    const resources = [{ title: "Fermé", url: "https://a.example/", licence: "CC-BY-NC-4.0" }];
    const page = aSite({ sessions: [{ id: "s", title: "S", resources }] }).page("credits");
    expect(page.resources.works.map(({ title }) => title.text)).toEqual(["Fermé"]);
    expect(page.not_free.works).toEqual([]);
  });

  it("counts traces by licence, and leads to them only when their page exists", () => {
    const page = aSite(traces).page("credits");
    expect(page.traces.map(({ licence, count }) => [licence.id, count])).toEqual([
      ["CC-BY-NC-ND-4.0", 1],
      ["CC-BY-SA-4.0", 1],
    ]);
  });

  it("of an event with many traces names the exceptions to the default licence, and counts the rest", () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `t${index}`,
      title: `Trace ${index}`,
      ...(index % 100 === 0 ? { licence: "CC0-1.0" } : {}),
    }));
    const page = aSite({ traces: many }).page("credits");
    expect(page.traces.map(({ count, works }) => [count, works.length])).toEqual([
      [990, 0],
      [10, 10],
    ]);
  });
});
