// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import { check } from "../../kit/pipeline.ts";
import { nextEdition } from "../../kit/series/next/next-edition.ts";
import { withShared } from "../../kit/series/shared-files.ts";
import { eventYaml } from "../helpers/an-event.ts";

type Folder = Readonly<Record<string, MemoryContent>>;

const formats = diskFiles(join(import.meta.dirname, "../../templates/guides/formats"));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const answers = {
  id: "fete-2032",
  title: "La Fête 2032",
  dates: { start: "2032-06-12", end: "2032-06-13" },
  same_place: true,
};

/** Every name that belongs to this year alone: none may be met again. */
const gone = ["CANARI"];

const fields = {
  id: "fete-2031",
  title: "La Fête 2031",
  tagline: "Ensemble",
  description: "CANARI : ce que fut 2031, à la halle",
  languages: ["fr", "en"],
  state: "harvest",
  url: "https://fete.example.org",
  hashtags: ["CANARI2031"],
  territory: { name: "Vaugrenant" },
  contact: { name: "L’équipe" },
  registration: { url: "https://example.org/CANARI" },
  call: { text: "CANARI" },
  licences: { content: "CC-BY-SA-4.0" },
  legal: { director: "La présidence" },
  privacy: { note: "Voyez [le reste](pages/propre.md) et [l’accueil](pages/accueil.md)." },
  charter: {
    title: "Nos règles",
    commitments: [{ id: "ouvert", text: "C’est ouvert.", applied: "CANARI : cette année, oui." }],
  },
  axes: [{ id: "lieux", title: { fr: "Lieux", en: "Places" }, question: "Où se retrouver ?" }],
  tracks: [{ id: "fil", title: "Le fil", axis: "lieux", lead: "mairie" }],
  tasks: [{ title: "Visiter le lieu", due: "J-90", done: true }],
  figures: [{ counts: "attendees", value: 12, label: "CANARI", source: { title: "CANARI" } }],
  partners: [{ organisation: "mairie", role: "host", note: "CANARI" }],
  children: [{ relation: "continues", title: "CANARI" }],
  redirects: [{ from: "sessions/canari.html", to: "sessions/atelier.html" }],
};

const files: Folder = {
  "formats/cercle.md": "---\ntitle: Cercle\n---\nS’asseoir en rond.\n",
  "organisations/mairie.md": "---\nname: Mairie\nlogo: media/mairie.svg\n---\nVoyez [elle](../people/canari.md).\n",
  "places/halle.md": "---\nname: La halle\naddress: {city: Vaugrenant}\nrooms: [{id: nef, name: La nef}]\n---\n",
  "pages/accueil.md": "---\ntitle: Venir\ngeneric: true\n---\nOn entre par la halle.\n",
  "pages/accueil.en.md": "You come in by the hall.\n",
  "pages/propre.md": "---\ntitle: CANARI\n---\nCANARI\n",
  "people/canari.md": "---\nname: CANARI Personne\nphoto: media/canari.svg\n---\n",
  "sessions/atelier.md":
    "---\ntitle: Coudre un drapeau\nquestion: Quel drapeau ?\nformat: cercle\naxes: [lieux]\nspeakers: [canari]\nslots: [{start: 2031-06-14T10:00, duration: 1h, room: nef}]\n---\nCANARI\n",
  "traces/canari.md": "---\nsession: atelier\nauthors: [canari]\nlicence: CC0-1.0\n---\nCANARI\n",
  "news/canari.md": "---\ntitle: CANARI\ndate: 2031-05-01\n---\nCANARI\n",
  "working-groups/greffe.md": "---\ntitle: Le greffe\ncoordinators: [canari]\n---\nIl note.\n",
  "theme.yaml": "fonts: system\npicture: media/affiche.svg\n",
  "media/affiche.svg": svg,
  "media/mairie.svg": svg,
  "media/mairie.svg.yaml": "alt: Le blason\nlicence: CC0-1.0\ncredit: La mairie\n",
  "media/canari.svg": svg,
  "media/canari.svg.yaml": "alt: CANARI\n",
};

/** The edition that is the model, with what its series shares. */
function lastEdition(own: Folder = files, shared: Folder = {}) {
  const folder = withShared(memoryFiles({ "event.yaml": eventYaml(fields), ...own }), memoryFiles(shared));
  const { input, findings } = check({ folder, formats });
  const said = findings.filter(({ severity }) => severity === "error");
  if (input === undefined) throw new Error(JSON.stringify(said, null, 1));
  return { input, read: (path: string) => folder.read(path), isShared: folder.isShared };
}

const textsOf = ({ files: made }: ReturnType<typeof nextEdition>) =>
  Object.fromEntries([...made].map(([path, content]) => [path, Buffer.from(content).toString("utf8")]));

describe("the edition after another", () => {
  const texts = textsOf(nextEdition(lastEdition(), answers));
  const event = parse(texts["event.yaml"] ?? "") as Record<string, unknown>;

  it("has a folder with what holds from one edition to the next, and no other file", () => {
    expect(Object.keys(texts)).toEqual([
      "event.yaml",
      "formats/cercle.md",
      "lineage/fete-2031-sessions.md",
      "media/affiche.svg",
      "media/mairie.svg",
      "media/mairie.svg.yaml",
      "organisations/mairie.yaml",
      "pages/accueil.en.md",
      "pages/accueil.md",
      "places/halle.md",
      "theme.yaml",
      "working-groups/greffe.md",
    ]);
  });

  it("validates, with nothing but notices", () => {
    const { findings, input } = check({ folder: memoryFiles(texts), formats });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(input?.event.value.id).toBe("fete-2032");
  });

  it("has its own name and dates, and says which edition it comes after", () => {
    expect(event).toMatchObject({ id: "fete-2032", title: "La Fête 2032", dates: answers.dates });
    expect(event["lineage"]).toEqual([
      {
        relation: "continues",
        title: "La Fête 2031",
        url: "https://fete.example.org/fete-2031/",
        edition: "fete-2031",
      },
    ]);
  });

  it("keeps axes, tracks, charter, tasks, languages, licences, and who answers for the site", () => {
    expect(event).toMatchObject({
      languages: ["fr", "en"],
      licences: { content: "CC-BY-SA-4.0" },
      territory: { name: "Vaugrenant" },
      legal: { director: "La présidence" },
      axes: [{ id: "lieux", title: { fr: "Lieux", en: "Places" }, question: "Où se retrouver ?" }],
      tracks: [{ id: "fil", title: "Le fil", axis: "lieux" }],
      tasks: [{ title: "Visiter le lieu", due: "J-90" }],
      charter: { title: "Nos règles", commitments: [{ id: "ouvert", text: "C’est ouvert." }] },
    });
    expect(texts["event.yaml"]).not.toMatch(/^[^#]*done:/mu);
  });

  it("holds nobody and nothing of last time", () => {
    for (const [path, text] of Object.entries(texts))
      for (const word of gone) expect(text.includes(word), `${word} in ${path}`).toBe(false);
    for (const field of [
      "state",
      "description",
      "registration",
      "call",
      "figures",
      "partners",
      "children",
      "redirects",
    ])
      expect(event).not.toHaveProperty(field);
  });

  it("leads nowhere that is not there: links to what is gone keep their words", () => {
    expect(event["privacy"]).toEqual({ note: "Voyez le reste et [l’accueil](pages/accueil.md)." });
    expect(parse(texts["organisations/mairie.yaml"] ?? "")).toEqual({
      name: "Mairie",
      logo: "media/mairie.svg",
      description: "Voyez elle.\n",
    });
  });

  it("offers the partners again, and lists the sessions as ideas, without people or times", () => {
    expect(texts["event.yaml"]).toContain("# partners:\n#   - {organisation: mairie, role: host}\n");
    const ideas = texts["lineage/fete-2031-sessions.md"] ?? "";
    expect(ideas).toContain("Coudre un drapeau");
    expect(ideas).toContain("Quel drapeau ?");
    expect(ideas).not.toContain("2031-06-14");
  });

  it("says line by line what is left to be written", () => {
    const { blanks, files: made } = nextEdition(lastEdition(), answers);
    const lines = String(made.get("event.yaml")).split("\n");
    expect(blanks.map(({ blank }) => blank)).toEqual(["description", "registration", "call"]);
    for (const { blank, line } of blanks) expect(lines[line - 1]).toContain(`# ${blank}:`);
  });

  it("tells nothing of who withdrew: neither their name in a text that is kept, nor a picture called by it", () => {
    const withdrawn = {
      ...files,
      "people/ana.md": "---\nname: Ana Tremblante\nwithdrawn: true\n---\n",
      "formats/cercle.md": "---\ntitle: Cercle\n---\nInventé par Ana Tremblante.\n",
      "organisations/mairie.md": "---\nname: Mairie\nlogo: media/ana-tremblante.svg\n---\n",
      "media/ana-tremblante.svg": svg,
      "media/ana-tremblante.svg.yaml": "alt: Un blason\nlicence: CC0-1.0\ncredit: La mairie\n",
    };
    const made = textsOf(nextEdition(lastEdition(withdrawn), answers));
    expect(made["formats/cercle.md"]).toContain("Inventé par […].");
    expect(JSON.stringify(made)).not.toMatch(/tremblante/iu);
    expect(check({ folder: memoryFiles(made), formats }).input).toBeDefined();
  });

  it("leaves the place out when it is another, and shows how to write one", () => {
    const elsewhere = textsOf(nextEdition(lastEdition(), { ...answers, same_place: false }));
    expect(elsewhere).not.toHaveProperty("places/halle.md");
    expect(elsewhere["event.yaml"]).toContain("# places:\n#   - id: lieu\n");
    expect(elsewhere["event.yaml"]).toContain("#     accessibility: [{feature: step_free, available: false}]\n");
    expect(check({ folder: memoryFiles(elsewhere), formats }).input).toBeDefined();
  });

  it("is the same, byte for byte, each time", () => {
    expect(textsOf(nextEdition(lastEdition(), answers))).toEqual(texts);
  });

  it("does not copy what the editions share, but for the place, which nothing would mention yet", () => {
    const { "organisations/mairie.md": mairie = "", "places/halle.md": halle = "", ...rest } = files;
    const shared = { "organisations/mairie.md": mairie, "places/halle.md": halle, "media/mairie.svg": svg };
    const made = textsOf(nextEdition(lastEdition(rest, shared), answers));
    expect(made).not.toHaveProperty("organisations/mairie.yaml");
    expect(made).not.toHaveProperty("media/mairie.svg");
    expect(made).toHaveProperty("places/halle.md");
  });
});
