// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { type MemoryAnswer, memoryWeb } from "../../kit/io/memory-web.ts";
import { WebError } from "../../kit/io/web.ts";
import { changesBetween } from "../../kit/lineage/changes-between.ts";
import { checkRelatives } from "../../kit/lineage/check-relatives.ts";
import { ManifestError } from "../../kit/lineage/manifest-error.ts";
import { relativeOf } from "../../kit/lineage/relative-of.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { anEvent } from "../helpers/an-event.ts";
import { aManifest } from "./a-manifest.ts";

const at = (id: string) => `https://${id}.example.org/${id}/event.json`;
const theirs = (error: unknown) => error instanceof WebError || error instanceof ManifestError;

/** A web of editions, each at its own address, which name those that they come from. */
function webOf(lineages: Readonly<Record<string, readonly string[]>>, more: Record<string, MemoryAnswer> = {}) {
  const answers = Object.entries(lineages).map(([id, parents]) => {
    const lineage = parents.map((edition) => ({ relation: "fork_of", title: edition, edition, url: at(edition) }));
    return [at(id), JSON.stringify(aManifest({ id, title: { fr: id }, lineage }))] as const;
  });
  return memoryWeb({ ...Object.fromEntries(answers), ...more });
}

const parent = { relation: "fork_of", title: "Mère", url: at("mere") };
const ask = (edition: Edition, web: ReturnType<typeof webOf>) => checkRelatives(edition, web, theirs);

describe("asking the family", () => {
  it("asks parents, children, then those further back, each once", async () => {
    const web = webOf({ mere: ["aieule"], muse: ["aieule"], aieule: [], fille: ["fete"] });
    const edition = anEvent({
      lineage: [parent, { relation: "inspired_by", title: "Muse", url: at("muse") }],
      children: [{ relation: "fork_of", title: "Fille", url: at("fille") }],
    });
    const checked = await ask(edition, web);
    expect(checked.map(({ role, now }) => [role, now?.id])).toEqual([
      ["parent", "mere"],
      ["parent", "muse"],
      ["child", "fille"],
      ["ancestor", "aieule"],
    ]);
    expect(web.asked).toEqual(["mere", "muse", "fille", "aieule"].map(at));
  });

  it("stops after five generations, and never asks in a circle", async () => {
    const chain = Object.fromEntries([..."abcdefgh"].map((id, index, all) => [id, [all[index + 1] ?? "a"]]));
    const web = webOf({ mere: ["a"], ...chain });
    const checked = await ask(anEvent({ lineage: [parent] }), web);
    expect(checked.map(({ now }) => now?.id)).toEqual(["mere", "a", "b", "c", "d"]);
    const circle = webOf({ mere: ["a"], a: ["mere", "fete"] });
    expect(await ask(anEvent({ lineage: [parent] }), circle)).toHaveLength(2);
  });

  it("asks fifty addresses at most", async () => {
    const ids = Array.from({ length: 80 }, (_, index) => `e${index}`);
    const web = webOf({ mere: ids, ...Object.fromEntries(ids.map((id) => [id, []])) });
    expect(await ask(anEvent({ lineage: [parent] }), web)).toHaveLength(50);
    expect(web.asked).toHaveLength(50);
  });

  it("passes over one that does not answer, and goes on from its last good copy", async () => {
    const web = webOf({ aieule: [] }, { [at("mere")]: { fault: "too-slow" } });
    const before = relativeOf(
      aManifest({ id: "mere", lineage: [{ relation: "continues", title: "A", url: at("aieule") }] }),
      at("mere"),
    );
    const [mother, ancestor] = await ask({ ...anEvent({ lineage: [parent] }), relatives: [before] }, web);
    expect(mother).toMatchObject({ address: at("mere"), before, error: { code: "too-slow" } });
    expect(mother).not.toHaveProperty("now");
    expect(ancestor?.now?.id).toBe("aieule");
  });

  it("asks at the address of the event when the site has moved since the last copy", async () => {
    const before = relativeOf(aManifest({ id: "mere" }), "https://old.example.org/mere/event.json");
    const edition = { ...anEvent({ lineage: [{ ...parent, edition: "mere" }] }), relatives: [before] };
    const web = webOf({ mere: [] });
    const [mother] = await ask(edition, web);
    expect(web.asked).toEqual(["https://old.example.org/mere/event.json", at("mere")]);
    expect(mother?.changes).toEqual([{ what: "title" }, { what: "address" }, { what: "lineage" }]);
  });

  it.each([
    ["the edition itself", "fete"],
    ["another that is named", "mere"],
    ["another whose copy is kept", "aieule"],
  ])("does not believe one that gives itself out for %s", async (_, id) => {
    const web = webOf({ mere: [] }, { [at("fille")]: JSON.stringify(aManifest({ id })) });
    const edition = anEvent({
      lineage: [{ ...parent, edition: "mere" }],
      children: [{ relation: "fork_of", title: "Fille", url: at("fille") }],
    });
    const kept = relativeOf(aManifest({ id: "aieule" }), at("aieule"));
    const [mother, child] = await ask({ ...edition, relatives: [kept] }, web);
    expect(mother?.now?.id).toBe("mere");
    expect(child).toMatchObject({ role: "child", error: { code: "another-edition", url: at("fille") } });
    expect(child).not.toHaveProperty("now");
  });

  it("does not take another edition of a site for the one that is meant", async () => {
    const edition = anEvent({ lineage: [{ ...parent, edition: "mere-2027" }] });
    expect(await ask(edition, webOf({ mere: [] }))).toMatchObject([{ error: { code: "another-edition" } }]);
  });

  it("asks nobody of one without an address", async () => {
    const web = webOf({});
    const checked = await ask(anEvent({ lineage: [{ relation: "continues", title: "Avant" }] }), web);
    expect(checked).toEqual([{ title: { fr: "Avant" }, role: "parent", changes: [] }]);
    expect(web.asked).toEqual([]);
  });

  it("is not silent about a mistake of the kit's own", async () => {
    const web = { get: () => Promise.reject(new TypeError("a bug")) };
    await expect(checkRelatives(anEvent({ lineage: [parent] }), web, theirs)).rejects.toThrow("a bug");
  });
});

describe("what changed in what a relative says", () => {
  const before = relativeOf(aManifest({ children: [{ relation: "fork_of", title: "A", edition: "a" }] }), at("mere"));

  it("is nothing when it says the same, whenever that was", () => {
    expect(changesBetween({ ...before, read: "2027-01-01" }, before)).toEqual([]);
  });

  it.each([
    ["title", { title: "Autre" }],
    ["dates", { dates: { start: "2028-05-11", end: "2028-05-12" } }],
    ["territory", { territory: { name: { fr: "Val-Noir" }, country: "FR" } }],
    ["address", { hrefs: { fr: "accueil.html" } }],
    ["licence", { licences: { content: "CC0-1.0", data: "etalab-2.0" } }],
    ["source", { source: { href: "source.zip", sha256: "c".repeat(64), bytes: 12 } }],
    ["lineage", { lineage: [] }],
  ])("is its %s, and nothing else", (what, fields) => {
    const [was, now] = [{}, fields].map((over) => relativeOf(aManifest(over), at("mere")));
    expect(was && now && changesBetween(was, now)).toEqual([{ what }]);
  });

  it("is no new child when one that was named is told another address", () => {
    const child = { relation: "fork_of", title: "A", edition: "a", url: "https://a.example.org/" };
    const now = relativeOf(aManifest({ children: [child] }), at("mere"));
    expect(changesBetween(before, now)).toEqual([]);
  });

  it("is each thing that it says otherwise; what is new in a list is counted", () => {
    const now = relativeOf(
      aManifest({
        title: "Autre",
        dates: undefined,
        source: { sha256: "b".repeat(64) },
        children: ["a", "b", "c"].map((edition) => ({ relation: "fork_of", title: edition, edition })),
        withdrawn: { people: ["x"], traces: ["x"], media: ["media/x.jpg"] },
      }),
      at("mere"),
    );
    expect(changesBetween(before, now)).toEqual([
      { what: "title" },
      { what: "dates" },
      { what: "source" },
      { what: "children", count: 2 },
      { what: "withdrawn", count: 3 },
    ]);
  });
});
