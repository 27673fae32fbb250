// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { checkFolder, editionOf, findingsOf, folder } from "./read-event.ts";

const names = ["numerique-en-partage", "haute-vallee", "bus-des-trois-rivieres"] as const;
const checked = Object.fromEntries(names.map((name) => [name, checkFolder(folder(`examples/${name}`))]));
const editionNamed = (name: string) => {
  const found = checked[name];
  if (found === undefined) throw new Error(`no example ${name}`);
  return editionOf(found);
};
const town = editionNamed("numerique-en-partage");
const child = editionNamed("haute-vallee");
const bus = editionNamed("bus-des-trois-rivieres");
const parentOf = ({ lineage }: typeof town) => lineage[0];

describe("the invented event of the Pays des Trois Rivières", () => {
  it.each(names)("%s leaves validate nothing to say", (name) => {
    const found = checked[name];
    expect(found && findingsOf(found)).toEqual([]);
  });

  it("is held on two days, with three axes, a fishbowl, a mock trial, islands and a working group", () => {
    expect(town.dates).toEqual({ start: "2026-10-08", end: "2026-10-09" });
    expect(town.axes.map(({ id }) => id)).toEqual(["lieux", "donnees", "communs"]);
    const used = new Set(town.sessions.map(({ format }) => format));
    for (const format of ["fishbowl", "mock-trial", "islands"]) expect(used).toContain(format);
    expect(town.working_groups.map(({ id }) => id)).toEqual(["memes-rivieres"]);
  });

  it("has tasks counted from its dates, in every phase", () => {
    expect(town.tasks.length).toBeGreaterThanOrEqual(14);
    expect(new Set(town.tasks.map(({ phase }) => phase)).size).toBe(8);
    for (const { due } of town.tasks) expect(due).toBeDefined();
  });

  it("is peopled with characters, and says so of each", () => {
    for (const { people } of [town, child, bus])
      expect(people.filter(({ fictional }) => fictional !== true).map(({ id }) => id)).toEqual([]);
  });

  it("says what it took from three events, what it left, why, and to whom it is due", () => {
    expect(town.lineage.map(({ relation, edition }) => `${relation} ${edition}`)).toEqual([
      "fork_of nec18-nantes",
      "inspired_by grand-barouf-lille",
      "inspired_by sharing-lille-2016",
    ]);
    const [forked] = town.lineage;
    for (const said of [forked?.kept, forked?.changed, forked?.dropped, forked?.credits])
      expect(said?.length).toBeGreaterThan(0);
    expect(forked?.reasons).toBeDefined();
  });
});

describe("its family", () => {
  it("has a child and a satellite, which name it as their parent", () => {
    expect(town.children.map(({ relation, edition }) => `${relation} ${edition}`)).toEqual([
      `fork_of ${child.id}`,
      `satellite_of ${bus.id}`,
    ]);
    expect([child, bus].map((one) => `${parentOf(one)?.relation} ${parentOf(one)?.edition}`)).toEqual([
      `fork_of ${town.id}`,
      `satellite_of ${town.id}`,
    ]);
  });

  it("is named by those it comes from", () => {
    const parents = ["nec18-nantes", "grand-barouf-lille/editions/grand-barouf-lille", "sharing-lille-2016"];
    for (const parent of parents) {
      const { children } = editionOf(checkFolder(folder(`examples/${parent}`)));
      expect(children.map(({ edition }) => edition)).toContain(town.id);
    }
  });

  it.each(names)(
    "%s keeps what its parent gave, an archive that the kit reads, with the checksum it says",
    async (name) => {
      const parent = parentOf(editionNamed(name));
      const zip = readFileSync(join(root, "examples", name, "lineage", `${parent?.edition}.zip`));
      expect(createHash("sha256").update(zip).digest("hex")).toBe(parent?.checksum);
      const { manifest } = await readBundle(new Uint8Array(zip), { sha256: parent?.checksum ?? "" });
      expect(manifest.edition.id).toBe(parent?.edition);
    },
  );

  it.each(names)("%s owes a line of credit to each of its ancestors", (name) => {
    const due = editionNamed(name)
      .lineage.flatMap(({ credits }) => credits ?? [])
      .join("\n");
    expect(due).toContain("Numérique en Commun[s] 2018");
    expect(due).toContain("Grand Barouf");
    expect(due).toContain("Sharing Lille");
  });

  it("keeps the last good copy of what each relative said of itself, and nobody’s name", () => {
    const copies = names.flatMap((name) =>
      readdirSync(join(root, "examples", name, "lineage"))
        .filter((file) => file.endsWith(".json"))
        .map((file) => ({ name, file, text: readFileSync(join(root, "examples", name, "lineage", file), "utf8") })),
    );
    expect(copies.map(({ name, file }) => `${name}/${file}`).sort()).toEqual([
      "bus-des-trois-rivieres/nec18-nantes.json",
      "bus-des-trois-rivieres/numerique-en-partage-2026.json",
      "haute-vallee/nec18-nantes.json",
      "haute-vallee/numerique-en-partage-2026.json",
      "numerique-en-partage/bus-des-trois-rivieres-2026.json",
      "numerique-en-partage/grand-barouf-lille.json",
      "numerique-en-partage/haute-vallee-2027.json",
      "numerique-en-partage/nec18-nantes.json",
      "numerique-en-partage/sharing-lille-2016.json",
    ]);
    const people = [...town.people, ...child.people, ...bus.people].map(({ name }) => name);
    for (const { text, file } of copies)
      expect(
        people.filter((name) => text.includes(name)),
        file,
      ).toEqual([]);
  });
});

describe("their sites", () => {
  it.each(names)("%s builds without a warning, with its family", async (name) => {
    const site = await builtSite(join(root, "examples", name), join(scratchFolder(), "site"), "--strict");
    const files = filesOf(site);
    const family = readFileSync(join(site, editionNamed(name).id, "family.html"), "utf8");
    expect(family).toContain("Numérique en Commun[s] 2018");
    expect(files).toContain(`${editionNamed(name).id}/source.zip`);
  });

  it("nobody of a parent is on the site of its child", async () => {
    const site = await builtSite(join(root, "examples/haute-vallee"), join(scratchFolder(), "site"));
    const text = filesOf(site)
      .map((path) => readFileSync(join(site, path), "latin1"))
      .join("\n");
    const names = town.people.map(({ name }) => Buffer.from(name).toString("latin1"));
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });
});
