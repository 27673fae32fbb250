// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { eventJson } from "../../kit/export/event-json/event-json.ts";
import { exportFiles } from "../../kit/export/export-files.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { kitVersion } from "../../kit/export/kit-version.ts";
import { permanentUuid, sessionUuid } from "../../kit/export/uuid.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { aSite, siteOf } from "../helpers/an-event.ts";
import { root } from "../helpers/kit-cli.ts";
import { type Json, subschemas } from "../schemas/walk.ts";
import { everyFieldSite } from "./every-field.ts";
import { filesOf } from "./files-of.ts";

const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const schema = read("schemas/published/event-manifest.schema.json");
const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
ajv.addVocabulary(["x-fr"]);
const validate = ajv.compile(schema);
const faults = (value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);

const manifestOf = (site: SiteModel) => JSON.parse(eventJson(exportedIn(site, site.edition.languages[0] ?? "")));
const exampleSite = (name: string) =>
  siteOf(editionOf(checkFolder(folder(`examples/${name}`))), { siteUrl: "https://e.example/" });
const nec = exampleSite("nec18-nantes");

describe("event.json is valid against the schema that is published with it", () => {
  it.each([
    ["the whole example", nec],
    ["the smallest example", exampleSite("minimal")],
    ["an event with every field, in hostile words", everyFieldSite()],
    ["an event that says only when it is", aSite()],
    ["a site whose address is not known", siteOf(nec.edition)],
  ])("%s", (_name, site) => expect(faults(manifestOf(site))).toEqual([]));

  it("once for all languages, beside the front page", () => {
    const files = [...exportFiles(nec)].filter(({ path }) => path.endsWith("event.json"));
    expect(files.map(({ path }) => path)).toEqual(["nec18-nantes/event.json"]);
    expect(files[0]?.content).toBe(eventJson(exportedIn(nec, "fr")));
    expect(eventJson(exportedIn(nec, "en"))).toBe(files[0]?.content);
  });
});

describe("the schema", () => {
  const described = [...subschemas(schema, "#")].filter(
    ({ at }) => at === "#" || /\/(?:properties|\$defs)\/[^/]+$/u.test(at),
  );
  const all = [...subschemas(schema, "#")];

  it("is strict: an unknown field is an error wherever it stands", () => {
    const open = all.filter(
      ({ schema: one }) => one.type === "object" && one.additionalProperties !== false && !one.propertyNames,
    );
    expect(open.map(({ at }) => at)).toEqual([]);
    const manifest = manifestOf(nec);
    expect(faults({ ...manifest, more: 1 })).toContain(" must NOT have additional properties");
    const [first, ...others] = manifest.people;
    expect(faults({ ...manifest, people: [{ ...first, email: "a@b.example" }, ...others] })).toHaveLength(1);
  });

  it("bounds every text, list and number, for it is read from strangers", () => {
    const unbounded = all.filter(({ schema: one }) => {
      if (one.enum !== undefined || one.const !== undefined) return false;
      if (one.type === "string") return one.maxLength === undefined;
      if (one.type === "array") return one.maxItems === undefined;
      return (
        (one.type === "integer" || one.type === "number") && (one.minimum === undefined || one.maximum === undefined)
      );
    });
    expect(unbounded.map(({ at }) => at)).toEqual([]);
  });

  it("says in English and in French what each field is", () => {
    expect(described.length).toBeGreaterThan(200);
    const wordless = described.filter(({ schema: { title, description, "x-fr": french } }) => {
      const texts = [title, description, (french as Json)?.title, (french as Json)?.description];
      return texts.some((text) => typeof text !== "string" || text === "") || !String(description).endsWith(".");
    });
    expect(wordless.map(({ at }) => at)).toEqual([]);
  });

  it("follows French typography", () => {
    const wrong = described.filter(({ schema: { "x-fr": french } }) =>
      / [:;?!»]|« |\p{L}'\p{L}/u.test(JSON.stringify(french).replace(/`[^`]*`/gu, "")),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it("gives an example of each field, which is right", () => {
    const wrong = described.filter(({ at, schema: one }) => {
      const judge = ajv.compile(at === "#" ? one : { ...one, $defs: schema.$defs });
      return !Array.isArray(one.examples) || one.examples.length === 0 || !one.examples.every((each) => judge(each));
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

/** Every address within the site that the data names. */
function namedIn(manifest: unknown): readonly string[] {
  const named: string[] = [];
  JSON.stringify(manifest, (key, value) => {
    if (key === "hrefs") named.push(...Object.values<string>(value));
    if (["href", "file", "photo", "logo", "plan", "picture", "image", "path"].includes(key)) named.push(value);
    return value;
  });
  return named;
}

describe("event.json", () => {
  const manifest = manifestOf(nec);

  it("says which kit made it, and which rules it follows", () => {
    expect(manifest).toMatchObject({ format: 1, kit: { name: "event-kit", version: kitVersion } });
    expect(kitVersion).toBe(read("package.json").version);
    expect(manifest.$schema).toBe("../assets/event-manifest.schema.json");
  });

  it("has permanent names for the edition and its sessions", () => {
    expect(manifest.uuid).toBe(permanentUuid("nec18-nantes"));
    for (const { id, uuid } of manifest.sessions) expect(uuid).toBe(sessionUuid("nec18-nantes", id));
  });

  it("gives each time twice: on the event’s clock, and as an instant", () => {
    const { slots } = manifest.sessions.find(({ id }: { id: string }) => id === "qui-decide-de-ce-qui-s-ouvre");
    expect(slots).toMatchObject([{ start: "2018-09-13T14:00", start_instant: "2018-09-13T14:00:00+02:00" }]);
  });

  it.each([
    ["the whole example", nec],
    ["the smallest example", exampleSite("minimal")],
    ["an event with every field", everyFieldSite()],
    ["an event that says only when it is", aSite()],
    ["a place without coordinates", aSite({ places: [{ id: "halle", name: "La halle" }] })],
    ["a session without a time", aSite({ sessions: [{ id: "s", title: "S" }] })],
    [
      "a break and nothing else",
      aSite({
        sessions: [{ id: "s", title: "S", kind: "break", slots: [{ start: "2031-06-14T10:00", duration: "1h" }] }],
      }),
    ],
  ])("names only pages and files that the site has: %s", (_name, site) => {
    const has = filesOf(site);
    const named = namedIn(manifestOf(site));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((href) => !has.has(`${site.edition.id}/${href.split("#")[0]}`))).toEqual([]);
  });

  it("counts what there is", () => {
    const { sessions, people, traces } = nec.edition;
    const came = traces.filter(({ status }) => status !== "expected");
    const of = (status: string) => traces.filter((trace) => trace.status === status).length;
    expect(manifest.counts).toMatchObject({
      sessions: sessions.filter(({ kind }) => kind === "session").length,
      people: people.length,
      traces: {
        received: came.length,
        validated: of("validated"),
        raw: of("raw"),
        proof_read: of("proof_read"),
      },
    });
    expect(manifest.traces).toHaveLength(came.length);
  });

  it("says of a trace everything that may be published", () => {
    const [trace] = manifestOf(everyFieldSite()).traces;
    expect(Object.keys(trace).sort()).toEqual(
      Object.keys(schema.$defs.trace.properties)
        .filter((key) => key !== "axis" && key !== "working_group")
        .sort(),
    );
    expect(trace.decisions[0]).toHaveProperty("scope");
    expect(trace.people).toEqual({
      speakers: ["zoe-carnot"],
      facilitators: ["lou-brin"],
      rapporteurs: ["lou-brin"],
      graphic_recorders: ["zoe-carnot"],
    });
    expect(trace.media[0]).toMatchObject({ type: "video", captions: [{ language: "fr" }], chapters: [{ at: 12 }] });
  });

  it("leads to the pages of what remains, and to the files that credit and cite it", () => {
    const files = manifest.credit_files.map(({ href }: { href: string }) => href);
    expect(files).toEqual([
      "credits.json",
      "CITATION.cff",
      "citations.bib",
      "citations.json",
      "ro-crate-metadata.json",
    ]);
    expect(manifest.sections.synthesis).toEqual({ fr: "synthesis.html", en: "en/synthesis.html" });
    expect(manifestOf(aSite()).sections).toEqual({ rerun: { fr: "rerun.html" }, credits: { fr: "credits.html" } });
  });

  it("tells the whole story of its family: parents, children, whom it thanks", () => {
    const lineage = {
      relation: "fork_of",
      title: "NEC Valbrume",
      url: "https://valbrume.example/",
      edition: "nec-valbrume",
      version: "0123456789ab",
      checksum: "0123456789abcdef".repeat(4),
      repository: "https://git.example/valbrume",
      date: "2030-11-02",
      licence: "CC-BY-SA-4.0",
      credits: ["« NEC Valbrume », https://valbrume.example/. CC BY-SA 4.0"],
      note: "La même région.",
      reasons: "Un territoire plus petit.",
      kept: ["Les axes"],
      changed: ["Les dates"],
      dropped: ["Le village"],
    };
    const child = {
      relation: "satellite_of",
      title: "La petite fête",
      url: "https://petite.example/",
      edition: "petite-fete",
      territory: "Rivevieille",
      date: "2031-06-10",
    };
    const manifest = manifestOf(aSite({ lineage: [lineage], children: [child] }));
    expect(faults(manifest)).toEqual([]);
    const texts = ["title", "note", "reasons"].map((key) => [key, { fr: lineage[key as "title"] }]);
    const lists = (["kept", "changed", "dropped"] as const).map((key) => [key, lineage[key].map((fr) => ({ fr }))]);
    expect(manifest.lineage).toEqual([{ ...lineage, ...Object.fromEntries(texts), ...Object.fromEntries(lists) }]);
    expect(manifest.children).toEqual([{ ...child, title: { fr: child.title }, territory: { fr: child.territory } }]);
  });

  it("gives the days of tasks as numbers, counted from the event", () => {
    const tasks = [
      { title: "Ouvrir l’appel", due: "J-90", phase: "call", role: "Programme", note: "Sans formulaire." },
      { title: "Publier", due: "D+3" },
    ];
    const manifest = manifestOf(aSite({ tasks }));
    expect(faults(manifest)).toEqual([]);
    expect(manifest.tasks).toMatchObject([
      { title: { fr: "Ouvrir l’appel" }, due: -90, phase: "call", role: { fr: "Programme" } },
      { due: 3 },
    ]);
  });

  it("names the source that the site carries, once it is packed, and none before", () => {
    expect(manifestOf(aSite())).not.toHaveProperty("source");
    const source = { path: "fete/source.zip", bytes: 1234, sha256: "ab".repeat(32) };
    const manifest = manifestOf({ ...aSite(), source });
    expect(faults(manifest)).toEqual([]);
    expect(manifest.source).toEqual({
      href: "source.zip",
      media_type: "application/zip",
      bytes: 1234,
      sha256: "ab".repeat(32),
    });
  });

  it("says the state of the edition on the day of the build", () => {
    expect(manifestOf(siteOf(nec.edition, { today: "2018-09-13" })).state).toBe("live");
  });

  it("has the address of the site, and feeds, only when it is known", () => {
    expect(manifest.site_url).toBe("https://e.example/");
    expect(manifest.feeds.map(({ href }: { href: string }) => href)).toEqual([
      "feed.xml",
      "feed.json",
      "en/feed.xml",
      "en/feed.json",
    ]);
    const alone = manifestOf(siteOf(nec.edition));
    expect(alone).not.toHaveProperty("site_url");
    expect(alone.feeds).toEqual([]);
  });
});

describe("what event.json never says", () => {
  const said = (fields: object, files = {}) => eventJson(exportedIn(aSite(fields, files), "fr"));
  // Everybody here is invented.
  const people = [
    { id: "lou", name: "Lou Kervella", withdrawn: true },
    { id: "hugo", name: "Hugo Lemoine", fictional: true },
  ];

  it("a person who has withdrawn: in no list, in no role, as no author", () => {
    const session = {
      id: "s",
      title: "S",
      speakers: ["lou", "hugo"],
      expected_traces: [{ type: "note", from: "lou" }],
    };
    const trace = "---\nsession: s\ntype: note\nstatus: raw\nauthors: [lou, hugo]\n---\nOui.\n";
    const text = said({ people, sessions: [session] }, { "traces/s.md": trace });
    expect(text).toContain("Hugo Lemoine");
    const { withdrawn, ...others } = JSON.parse(text);
    expect(JSON.stringify(others)).not.toMatch(/Kervella|"lou"/u);
    // For those who took the event along: an id, whose address stays.
    expect(withdrawn).toEqual({ people: ["lou"], traces: [], media: [] });
    expect(text).not.toContain("Kervella");
  });

  it("an e-mail address or a phone number, unless asked by name", () => {
    const contact = { name: "L’équipe", email: "equipe@a.example", phone: "+33 1 23 45 67 89" };
    const legal = { publisher: { name: "Foyer", email: "foyer@a.example", phone: "+33 1 11 11 11 11" } };
    expect(said({ contact, legal })).not.toMatch(/@a\.example|\+33/u);
    const asked = said({ contact: { ...contact, publish: ["email"] }, legal });
    expect(asked).toContain("equipe@a.example");
    expect(asked).not.toMatch(/foyer@|\+33/u);
  });

  it("a quote that was not approved, or of a person who has withdrawn", () => {
    const quotes = [
      { text: "Dit et approuvé", person: "hugo", approved: true, at: "0:12" },
      { text: "Dit sans accord", person: "hugo" },
      { text: "Dit par qui est parti", person: "lou", approved: true },
      { text: "Retiré depuis", person: "hugo", approved: true, withdrawn: true },
    ];
    const text = said({ people, traces: [{ id: "t", title: "T", quotes }] });
    expect(JSON.parse(text).traces[0].quotes).toEqual([
      { text: { fr: "Dit et approuvé" }, person: "hugo", at: "0:12" },
    ]);
    expect(text).not.toMatch(/sans accord|est parti|Retiré depuis/u);
  });

  it("a trace that was withdrawn, or that is only awaited", () => {
    const traces = [
      { id: "partie", title: "Partie", withdrawn: true },
      { id: "attendue", title: "Attendue", status: "expected" },
    ];
    const text = said({ traces });
    expect(text).not.toMatch(/Partie|Attendue/u);
    expect(JSON.parse(text).withdrawn.traces).toEqual(["partie"]);
    expect(JSON.parse(text).counts.traces).toMatchObject({ expected: 1, received: 0, awaited: 1 });
  });

  it("a session that is only proposed", () => {
    const text = said({ sessions: [{ id: "s", title: "Peut-être", status: "proposed" }] });
    expect(text).not.toContain("Peut-être");
  });

  it("a withdrawn picture", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
    const text = said(
      { people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true, photo: "media/hugo.svg" }] },
      { "media/hugo.svg": svg, "media/hugo.svg.yaml": "withdrawn: true\n" },
    );
    const { withdrawn, ...others } = JSON.parse(text);
    expect(JSON.stringify(others)).not.toContain("hugo.svg");
    // Of files, only those are told that the organisers said are withdrawn: the pipeline knows.
    expect(withdrawn.media).toEqual([]);
  });
});
