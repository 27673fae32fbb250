// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { kitVersion } from "../../kit/export/kit-version.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { zipOf } from "./made.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><title>Avec Hugo Lemoine</title></svg>';
const files = {
  "event.yaml": eventYaml({
    title: { fr: "La Fête", en: "The Fair" },
    languages: ["fr", "en"],
    territory: { name: "Valbrume" },
    organisations: [{ id: "asso", name: "L’asso" }],
    partners: [{ organisation: "asso", role: "organiser" }],
    people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true }],
    theme: { logo: "media/logo.svg" },
    lineage: [
      { relation: "fork_of", title: "La mère", url: "https://mere.example/", licence: "CC-BY-4.0" },
      { relation: "inspired_by", title: "L’amie", credits: ["Une amie, CC BY 4.0"] },
      { relation: "inspired_by", title: "L’idée", url: "https://idee.example/" },
    ],
  }),
  "sessions/s.md": "---\ntitle: Une séance\n---\nUn texte.\n",
  "media/logo.svg": svg,
  "media/logo.svg.yaml": "alt: Le logo\ncredit: Zoé Carnot\nlicence: CC-BY-4.0\n",
};
/** With ordinary spaces: which ones French sets is another test’s matter. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("source.zip", async () => {
  const zip = await zipOf(files, "https://fete.example/");
  const { manifest, files: held } = await readBundle(zip.bytes, zip);
  const readme = spaced(new TextDecoder().decode(held.get("README.md")));

  it("holds an event folder and the list of what is in it, by name, of one date", () => {
    const names = [...held.keys()];
    expect(names).toEqual(["README.md", "event.yaml", "media/logo.svg", "media/logo.svg.yaml", "sessions/s.md"]);
    // MS-DOS date and time of each entry: 1980-01-01 12:00.
    const [, ...heads] = Buffer.from(zip.bytes).toString("latin1").split("PK\u0003\u0004");
    expect(heads).toHaveLength(names.length + 1);
    expect(new Set(heads.map((head) => head.slice(6, 10)))).toEqual(new Set(["\u0000\u0060\u0021\u0000"]));
  });

  it("is the same bytes each time, in every zone", async () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    const again = await zipOf(files, "https://fete.example/");
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(again.sha256).toBe(zip.sha256);
    expect(zip.sha256).toBe(sha256(zip.bytes));
  });

  it("lists each file with its size, its checksum, its licence and its credit", () => {
    expect(manifest.files.map(({ path }) => path)).toEqual([...held.keys()]);
    for (const { path, bytes, sha256: sum } of manifest.files) {
      const content = held.get(path) ?? new Uint8Array();
      expect([path, bytes, sum]).toEqual([path, content.length, sha256(content)]);
    }
    expect(manifest.files.find(({ path }) => path === "media/logo.svg")).toMatchObject({
      licence: "CC-BY-4.0",
      credit: "Zoé Carnot",
    });
    expect(manifest).toMatchObject({
      kit: { name: "event-kit", version: kitVersion },
      edition: {
        id: "fete",
        url: "https://fete.example/fete/",
        territory: { fr: "Valbrume" },
        languages: ["fr", "en"],
      },
      left_out: [{ what: "people" }, { what: "partners" }, { what: "organisations" }],
    });
  });

  it("says whom to credit: the event, and those it took from under a licence that asks for it", () => {
    expect(manifest.credits.map(spaced)).toEqual([
      "« La Fête », par L’asso, https://fete.example/fete/. CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/deed.fr.",
      "« La mère », https://mere.example/. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.fr.",
      "Une amie, CC BY 4.0",
    ]);
  });

  it("explains itself in each language: what it is, the licences, the credits, what stays, the command", () => {
    for (const part of [
      "# Refaire cet événement",
      "« La Fête », publié à l’adresse https://fete.example/fete/",
      "npx event-kit fork https://fete.example/fete/ notre-edition",
      "- 1 personne (cela concerne des personnes)",
      "# Run this event again",
      "“The Fair”, published at https://fete.example/fete/",
      "- 1 session as an idea to take up",
      "- Texts · CC-BY-SA-4.0",
      "Une amie, CC BY 4.0",
    ])
      expect(readme).toContain(part);
  });

  it("names no address that is not known", async () => {
    const alone = await zipOf(files);
    const bundle = await readBundle(alone.bytes);
    expect(bundle.manifest.edition).not.toHaveProperty("url");
    expect(spaced(bundle.manifest.credits[0] ?? "")).toContain("14–15 juin 2031");
    const text = new TextDecoder().decode(bundle.files.get("README.md"));
    expect(text).toContain("npx event-kit fork source.zip notre-edition");
    expect(text).not.toMatch(/none|undefined/u);
  });

  it("can be taken whatever signs a title, a territory or a credit has: each is one line on which all shows", async () => {
    const odd = await zipOf({
      "event.yaml": eventYaml({
        title: "Fête\rdes voisins",
        territory: { name: "Val\u2028brume" },
        theme: { logo: "media/l.svg" },
      }),
      "media/l.svg": svg,
      "media/l.svg.yaml": 'alt: Le logo\ncredit: "Zoé\\rCarnot"\nlicence: CC-BY-4.0\n',
    });
    const { edition, files: listed } = (await readBundle(odd.bytes)).manifest;
    expect([edition.title["fr"], edition.territory?.["fr"]]).toEqual(["Fête des voisins", "Val brume"]);
    expect(listed.find(({ path }) => path === "media/l.svg")?.credit).toBe("Zoé Carnot");
  });

  it("names nobody inside files that are texts", () => {
    expect(new TextDecoder().decode(held.get("media/logo.svg"))).toContain("Avec […]");
  });
});
