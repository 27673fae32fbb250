// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { ROCrate } from "ro-crate";
import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { roCrate } from "../../kit/export/ro-crate/ro-crate.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { aSite, siteOf } from "../helpers/an-event.ts";
import { everyFieldSite } from "./every-field.ts";
import { filesOf } from "./files-of.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is read is any JSON, and each test says what it expects of it.
type Json = any;

const crateOf = (site: SiteModel): Json => JSON.parse(roCrate(exportedIn(site, site.edition.languages[0] ?? "")));
const nec = siteOf(editionOf(checkFolder(folder("examples/nec18-nantes"))), { siteUrl: "https://e.example/" });
const entity = (crate: Json, id: string): Json => crate["@graph"].find((one: Json) => one["@id"] === id);

/** Every reference in the graph, but those in the specification that the descriptor conforms to. */
function referencesIn(crate: Json): readonly string[] {
  const found: string[] = [];
  JSON.stringify(crate["@graph"], (key, value) => {
    const isReference = typeof value === "object" && value !== null && Object.keys(value).join() === "@id";
    if (isReference && key !== "conformsTo") found.push(value["@id"]);
    return value;
  });
  return found;
}

/** What RO-Crate 1.2 says a crate must be (https://w3id.org/ro/crate/1.2, « Root Data Entity », « JSON-LD »). */
function crateFaults(crate: Json): readonly string[] {
  const root = entity(crate, "./");
  const descriptor = entity(crate, "ro-crate-metadata.json");
  const ids: readonly string[] = crate["@graph"].map((one: Json) => one["@id"]);
  const nested = crate["@graph"].flatMap((one: Json) =>
    Object.entries(one)
      .filter(([key]) => key !== "@type")
      .flatMap(([key, value]) => [value].flat().map((each: Json) => [key, each] as const))
      .filter(([, each]) => typeof each === "object" && Object.keys(each).join() !== "@id")
      .map(([key]) => `${one["@id"]} holds ${key} inside itself`),
  );
  const rules: readonly (readonly [string, boolean])[] = [
    ["the context is by reference", crate["@context"] === "https://w3id.org/ro/crate/1.2/context"],
    ["nothing besides context and graph", Object.keys(crate).join() === "@context,@graph"],
    ["the descriptor is about the root", descriptor?.about?.["@id"] === "./"],
    ["the descriptor conforms", descriptor?.conformsTo?.["@id"] === "https://w3id.org/ro/crate/1.2"],
    ["the root is a Dataset", root?.["@type"] === "Dataset"],
    ["the root has a name", typeof root?.name === "string" && root.name !== ""],
    ["the root has a description", typeof root?.description === "string" && root.description !== ""],
    ["the root has one day", /^\d{4}-\d{2}-\d{2}$/u.test(root?.datePublished)],
    ["the root has a licence", typeof root?.license?.["@id"] === "string"],
    ["every entity has a type", crate["@graph"].every((one: Json) => [one["@type"]].flat().length > 0)],
    ["ids are unique", new Set(ids).size === ids.length],
  ];
  const dangling = referencesIn(crate).filter((id) => !ids.includes(id));
  return [
    ...rules.filter(([, holds]) => !holds).map(([rule]) => rule),
    ...nested,
    ...dangling.map((id) => `${id} is not described`),
  ];
}

describe("ro-crate-metadata.json", () => {
  it.each([
    ["a whole example", nec],
    ["an event with every field, in hostile words", everyFieldSite()],
    ["an event that says only when it is", aSite()],
  ])("is what RO-Crate 1.2 asks: %s", (_name, site) => expect(crateFaults(crateOf(site))).toEqual([]));

  it("is read back by the RO-Crate library, whole", () => {
    const crate = new ROCrate(crateOf(nec), { array: true, link: true });
    expect(crate.rootDataset["name"]).toEqual([expect.stringContaining("Numérique en Commun")]);
    const parts: readonly Json[] = crate.rootDataset["hasPart"];
    expect(parts.length).toBeGreaterThan(40);
    expect(parts.every((part) => part["@type"].includes("File") && part.license.length === 1)).toBe(true);
  });

  it("has for parts files of the edition's folder, all of them in the site", () => {
    const has = filesOf(nec);
    const parts: readonly string[] = entity(crateOf(nec), "./").hasPart.map((one: Json) => one["@id"]);
    expect(parts.filter((path) => !has.has(`nec18-nantes/${path}`))).toEqual([]);
    const came = nec.edition.traces.filter(({ status }) => status !== "expected");
    for (const { id } of came) expect(parts).toContain(`traces/${id}.html`);
    for (const { path, withdrawn } of nec.edition.media) expect(parts.includes(path)).toBe(!withdrawn);
  });

  const event = {
    people: [
      { id: "lou", name: "Lou Kervella", fictional: true },
      { id: "iris", name: "Iris Retirée", withdrawn: true },
    ],
    traces: [
      {
        id: "film",
        title: "Le film",
        type: "note",
        authors: ["lou", "iris", "Une plume"],
        rapporteurs: ["iris"],
        licence: "CC-BY-4.0",
        media: [{ type: "video", url: "https://video.example/w/1" }],
      },
      { id: "attendue", title: "Attendue", status: "expected" },
      { id: "partie", title: "Partie", withdrawn: true },
    ],
  };

  it("says of a trace what it is, by whom, under which licence, and where its recordings are", () => {
    const crate = crateOf(aSite(event));
    const trace = entity(crate, "traces/film.html");
    expect(trace).toMatchObject({ "@type": ["File", "NoteDigitalDocument"], name: "Le film" });
    expect(trace.author.map((one: Json) => entity(crate, one["@id"]).name)).toEqual(["Lou Kervella", "Une plume"]);
    expect(entity(crate, trace.license["@id"])).toMatchObject({ "@type": "CreativeWork", identifier: "CC-BY-4.0" });
    expect(entity(crate, trace.associatedMedia["@id"]).url).toBe("https://video.example/w/1");
  });

  it("names nobody who has withdrawn, nothing that is awaited or was withdrawn", () => {
    expect(JSON.stringify(crateOf(aSite(event)))).not.toMatch(/Retirée|iris|Attendue|Partie/u);
  });

  it("does not depend on the day of the build, and has absolute addresses of the site only when they are known", () => {
    const text = (today: string) => roCrate(exportedIn(aSite(event, {}, { today }), "fr"));
    expect(text("2031-01-01")).toBe(text("2045-01-01"));
    expect(entity(crateOf(aSite(event)), "./")).not.toHaveProperty("url");
    expect(entity(crateOf(nec), "./").url).toBe("https://e.example/nec18-nantes/");
  });

  it("stands any title and any author", () => {
    const site = aSite(event);
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((one) => /\S/u.test(one));
    fc.assert(
      fc.property(text, text, (title, author) => {
        const traces = site.edition.traces.map((trace) => ({ ...trace, title: { fr: title }, authors: [author] }));
        const edition = { ...site.edition, traces };
        expect(crateFaults(crateOf({ ...site, edition }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
