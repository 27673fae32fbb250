// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";

const session = (fields: object) => ({ id: "s", title: "Séance", ...fields });
const gone = { id: "lou", name: "Lou Kervella", fictional: true, withdrawn: true };
const here = { id: "hugo", name: "Hugo Lemoine", fictional: true };

/** A red square, 3 by 2 pixels. */
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><path fill="red" d="M0 0H3V2H0Z"/></svg>';

describe("what an organiser leaves out", () => {
  const edition = anEvent({ axes: [{ id: "a", title: "A" }] });

  it("is French, in Paris time, on site, under open licences", () => {
    expect(edition).toMatchObject({
      languages: ["fr"],
      timezone: "Europe/Paris",
      mode: "on_site",
      licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0" },
      theme: { fonts: "bundled", light: {}, dark: {} },
    });
  });

  it("keeps the default of a licence when only the other is given", () => {
    const { licences } = anEvent({ licences: { content: "CC0-1.0" } });
    expect(licences).toEqual({ content: "CC0-1.0", data: "etalab-2.0" });
  });

  it("takes the short title from the title, colours and shapes from the kit", () => {
    expect(edition.short_title).toEqual({ fr: "La Fête" });
    expect(edition.axes).toEqual([{ id: "a", title: { fr: "A" }, color: "#e4472b", shape: "arch" }]);
  });

  it("is an empty list, or a field that is not there", () => {
    expect(edition.sessions).toEqual([]);
    expect(Object.keys(edition)).not.toContain("contact");
    expect(Object.values(edition)).not.toContain(undefined);
  });

  it("gives a ninth axis the first colour again", () => {
    const axes = Array.from({ length: 9 }, (_, index) => ({ id: `a${index}`, title: "A" }));
    const colors = anEvent({ axes }).axes.map((axis) => axis.color);
    expect(new Set(colors).size).toBe(8);
    expect(colors[8]).toBe(colors[0]);
  });
});

describe("texts", () => {
  it("are in the main language when none is named", () => {
    expect(anEvent({ languages: ["en", "fr"], title: "The Fair" }).title).toEqual({ en: "The Fair" });
  });

  it("keep every language given", () => {
    const title = { fr: "La Foire", en: "The Fair" };
    expect(anEvent({ languages: ["fr", "en"], title }).title).toEqual(title);
  });

  it("come from the body of a file and from its translation file", () => {
    const { sessions } = anEvent(
      { languages: ["fr", "en"] },
      {
        "sessions/s.md": "---\ntitle: {fr: Un, en: One}\n---\nLe texte.\n",
        "sessions/s.en.md": "---\n{}\n---\nThe text.\n",
      },
    );
    expect(sessions[0]?.abstract).toEqual({
      fr: expect.stringContaining("Le texte."),
      en: expect.stringContaining("The text."),
    });
  });
});

describe("a person", () => {
  it("sorts by their last word, or as they say", () => {
    const people = [here, { id: "xi", name: "Wang Xiuying", sort_name: "Wang Xiuying", fictional: true }];
    expect(anEvent({ people }).people.map((person) => person.sort_name)).toEqual(["Lemoine, Hugo", "Wang Xiuying"]);
  });

  it("who has withdrawn keeps nothing but their id", () => {
    const links = [{ url: "https://lou.example", title: "Chez Lou" }];
    const person = { ...gone, affiliation: "Kervella & filles", role: "Conteuse", biography: "Née à…", links };
    expect(anEvent({ people: [person] }).people).toEqual([
      { id: "lou", name: "lou", sort_name: "lou", links: [], fictional: false, withdrawn: true },
    ]);
  });

  it("who has withdrawn takes their portrait with them, unless it shows someone who stays", () => {
    const photo = "media/elles.svg";
    const files = { [photo]: svg, "media/elles.svg.yaml": "alt: Lou Kervella\ncredit: Lou Kervella\n" };
    const [alone] = anEvent({ people: [{ ...gone, photo }] }, files).media;
    expect(alone).toMatchObject({ withdrawn: true });
    expect(JSON.stringify(alone)).not.toContain("Kervella");
    const [shared] = anEvent(
      {
        people: [
          { ...gone, photo },
          { ...here, photo },
        ],
      },
      files,
    ).media;
    expect(shared).toMatchObject({ withdrawn: false, alt: { fr: "[…]" } });
    expect(shared).not.toHaveProperty("credit");
  });
});

describe("a trace", () => {
  const trace = (fields: string) => ({ "traces/t.md": `---\ntype: minutes\n${fields}\n---\n` });
  const only = (fields: string, people: readonly object[] = [here, gone]) =>
    anEvent({ people }, trace(fields)).traces[0];

  it("names its authors, whether written by id or by name", () => {
    expect(only("authors: [hugo, Le comité]")?.authors).toEqual(["Hugo Lemoine", "Le comité"]);
  });

  it("does not name who has withdrawn, however they were written", () => {
    const found = only(
      [
        "authors: [lou, Lou Kervella, hugo]",
        "decisions: [{text: Oui, by: Lou Kervella}]",
        "next_steps: [{what: Écrire, who: lou}]",
        "disagreements: [{topic: Quoi, positions: [{text: A, by: Lou Kervella}, {text: B, by: hugo}]}]",
        "resources: [{title: Notes, url: 'https://notes.example/', author: Lou Kervella}]",
      ].join("\n"),
    );
    expect(JSON.stringify(found)).not.toMatch(/lou|Kervella/iu);
    expect(found?.authors).toEqual(["Hugo Lemoine"]);
    expect(found?.disagreements[0]?.positions).toEqual([
      { text: { fr: "A" } },
      { text: { fr: "B" }, by: "Hugo Lemoine" },
    ]);
  });

  it("still names someone who stays and bears the same name", () => {
    expect(only("authors: [Lou Kervella]", [gone, { ...gone, id: "lou-2", withdrawn: false }])?.authors).toEqual([
      "Lou Kervella",
    ]);
  });

  it("has the event's licence for texts unless it names its own, and says which", () => {
    expect(only("status: raw")).toMatchObject({ licence: "CC-BY-SA-4.0", licence_inherited: true });
    expect(only("licence: CC0-1.0")).toMatchObject({ licence: "CC0-1.0", licence_inherited: false });
  });

  it("loses the quotes that were withdrawn, and keeps whether the others were approved", () => {
    const quotes = only("quotes: [{text: Un, withdrawn: true}, {text: Deux}, {text: Trois, approved: true}]")?.quotes;
    expect(quotes).toEqual([
      { text: { fr: "Deux" }, approved: false },
      { text: { fr: "Trois" }, approved: true },
    ]);
  });

  it("keeps all that was written of how it went and what it rests on", () => {
    const found = only(
      [
        "summary: En clair",
        "context: En cercle",
        "attendance: 40",
        "due: 2031-07-01",
        "date: 2031-06-15",
        "validated_by: [hugo]",
        "rapporteurs: [hugo]",
        "what_worked: [La chaise vide]",
        "what_to_change: [Un second micro]",
        "method: {changes: Deux chaises vides}",
        "decisions: [{text: Se revoir, scope: Le groupe, by: hugo}]",
        "quotes: [{text: Oui, at: '12:40', approved: true}]",
        "raw_notes: [{url: 'https://pad.example/', title: Le pad}]",
        "archived_url: https://archive.example/",
      ].join("\n"),
    );
    expect(found).toMatchObject({
      summary: { fr: "En clair" },
      context: { fr: "En cercle" },
      attendance: 40,
      due: "2031-07-01",
      date: "2031-06-15",
      validated_by: ["Hugo Lemoine"],
      people: { speakers: [], facilitators: [], rapporteurs: ["hugo"], graphic_recorders: [] },
      what_worked: [{ fr: "La chaise vide" }],
      what_to_change: [{ fr: "Un second micro" }],
      method: { changes: { fr: "Deux chaises vides" } },
      decisions: [{ text: { fr: "Se revoir" }, scope: { fr: "Le groupe" }, by: "Hugo Lemoine" }],
      quotes: [{ text: { fr: "Oui" }, at: "12:40", approved: true }],
      raw_notes: [{ url: "https://pad.example/", title: { fr: "Le pad" } }],
      archived_url: "https://archive.example/",
    });
  });

  it("that was withdrawn is known by its id alone", () => {
    const { traces, withdrawn_traces } = anEvent(
      { people: [here] },
      trace("title: Secret\nwithdrawn: true\nauthors: [hugo]\nkey_ideas: [Secret]\nlicence: CC0-1.0"),
    );
    expect({ traces, withdrawn_traces }).toEqual({ traces: [], withdrawn_traces: ["t"] });
  });
});

describe("the accessibility statement", () => {
  const audit = { date: "2031-01-02", by: "Cabinet fictif", standard: "RGAA 4.1", rate: 72 };

  it.each([
    [undefined, "not"],
    [{ status: "fully" }, "not"],
    [{ status: "partially", issues: ["Vidéos sans sous-titres"] }, "not"],
    [{ audit }, "not"],
    [{ status: "partially", audit }, "partially"],
    [{ status: "fully", audit }, "fully"],
  ])("given %j claims “%s”", (accessibility, status) => {
    expect(anEvent({ accessibility }).accessibility.status).toBe(status);
  });
});

describe("a contact", () => {
  const contact = { name: "L’équipe", email: "equipe@example.org", phone: "+33 2 00 00 00 00" };

  it("keeps its e-mail and its phone in the folder", () => {
    expect(JSON.stringify(anEvent({ contact }))).not.toMatch(/equipe@|\+33/u);
  });

  it("gives what the organiser asked to publish, by name, and no more", () => {
    expect(anEvent({ contact: { ...contact, publish: ["email"] } }).contact).toEqual({
      name: { fr: "L’équipe" },
      email: "equipe@example.org",
      publish: ["email"],
    });
  });
});

describe("formats", () => {
  it("come from the kit's library only when a session uses them", () => {
    const { formats } = anEvent({ sessions: [session({ format: "fishbowl" })] });
    expect(formats.map(({ id, from_kit }) => [id, from_kit])).toEqual([["fishbowl", true]]);
    expect(formats[0]?.steps.length).toBeGreaterThan(2);
    expect(formats[0]?.title).toHaveProperty("en");
  });

  it("of the event's own replace the library's", () => {
    const fields = { formats: [{ id: "fishbowl", title: "Notre bocal" }], sessions: [session({ format: "fishbowl" })] };
    expect(anEvent(fields).formats).toMatchObject([{ id: "fishbowl", title: { fr: "Notre bocal" }, from_kit: false }]);
  });
});

describe("media", () => {
  const png = Uint8Array.from(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAIAAADUVFKvAAAAEElEQVR42mP8z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==",
      "base64",
    ),
  );

  it("are measured from their first bytes", () => {
    const { media } = anEvent({}, { "media/a.png": png, "media/b.svg": svg });
    expect(media).toMatchObject([
      { path: "media/a.png", width: 5, height: 3, bytes: png.length },
      { path: "media/b.svg", width: 3, height: 2 },
    ]);
  });

  it("take the licence of their sidecar, of media, of texts, in this order", () => {
    const licence = (fields: object, sidecar = "alt: Une image\n") =>
      anEvent(fields, { "media/b.svg": svg, "media/b.svg.yaml": sidecar }).media[0];
    const media = { licences: { media: "CC-BY-4.0" } };
    expect(licence(media, "licence: CC0-1.0\n")).toMatchObject({ licence: "CC0-1.0", licence_inherited: false });
    expect(licence(media)).toMatchObject({ licence: "CC-BY-4.0", licence_inherited: true });
    expect(licence({})).toMatchObject({ licence: "CC-BY-SA-4.0", licence_inherited: true });
  });
});
