// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { printRemarks } from "../../../kit/import/notes/print-remarks.ts";
import { readNotes } from "../../../kit/import/notes/read-notes.ts";
import { anEvening } from "../../new/an-evening.ts";

const evening = anEvening();
const read = (text: string, file = "notes.md") => readNotes(text, file, evening);
const dataOf = (text: string) => read(`Séance : qui-decide\n\n${text}`).data;

describe("the session of a sheet", () => {
  it.each([
    ["a line", "Séance : qui-decide\n", "x.md"],
    ["a line in English", "- **Session:** `qui-decide`\n", "x.md"],
    ["the title in a line", "Séance : « Qui décide ? »\n", "x.md"],
    ["a comment", "<!-- event-kit: session=qui-decide -->\n", "x.md"],
    ["the file's name", "- une idée\n", "notes/qui-decide.md"],
    ["the name of a copy", "- une idée\n", "qui-decide (1).txt"],
    ["its title", "# Who decides?\n", "pad-export.txt"],
  ])("is known by %s", (_, text, file) => {
    expect(read(text, file).session?.id).toBe("qui-decide");
  });

  it("is what the sheet says before what the file is called", () => {
    expect(read("Session: tout-nu", "qui-decide.md").session?.id).toBe("tout-nu");
  });

  it("is asked for when nothing says it", () => {
    expect(read("- une idée", "zzz.md").remarks.map(({ code }) => code)).toEqual(["notes/session-missing"]);
    const [remark] = read("\n  Séance : qui-descide", "zzz.md").remarks;
    expect(remark).toMatchObject({
      code: "notes/session-unknown",
      args: { said: "qui-descide", nearest: "qui-decide" },
      place: { file: "zzz.md", line: 2, column: 3 },
    });
  });
});

describe("what a sheet says", () => {
  it("is read under the headings of either language, at any level, in bold or bare", () => {
    const text =
      "# Key ideas\n- un\n**Accords :**\n- deux\nDECISIONS\n- trois\n### ❓ Questions ouvertes\n- quatre\nActions : cinq\n";
    expect(dataOf(text)).toEqual({
      key_ideas: ["un"],
      agreements: ["deux"],
      decisions: [{ text: "trois" }],
      open_questions: ["quatre"],
      next_steps: [{ what: "cinq", status: "open" }],
    });
  });

  it("is read behind any bullet, and over several lines", () => {
    const text = "## Idées\n• un\n\t* deux\n1) trois\n[ ] quatre\n☐ cinq\nsix\n- sept\n  et la suite\n";
    expect(dataOf(text).key_ideas).toEqual(["un", "deux", "trois", "quatre", "cinq", "six", "sept et la suite"]);
  });

  it("does not take for an idea a line drawn between two parts", () => {
    expect(dataOf("Idées\n=====\n\n- une\n\n---\n\nDécisions\n---------\n- deux\n* * *\n")).toEqual({
      key_ideas: ["une"],
      decisions: [{ text: "deux" }],
    });
  });

  it("says what, who and when of next steps, on one line or three; a ticked box is done", () => {
    const text =
      "## Suites\n- [x] Publier ; qui : Ada ; quand : mai\n- Quoi : Relire\n  - Qui : Lou\n- Appeler la mairie\n";
    expect(dataOf(text).next_steps).toEqual([
      { what: "Publier", status: "done", who: "Ada", when: "mai" },
      { what: "Relire", status: "open", who: "Lou" },
      { what: "Appeler la mairie", status: "open" },
    ]);
  });

  it("takes no promise from a bare line among steps with labels, such as a heading that lost its marks", () => {
    const notes = read(
      "Séance : qui-decide\n\nSuites\nQuoi : Commander un bac\nQui : la mairie\n\nRemarques diverses\nTrop peu de chaises.\n",
    );
    expect(notes.data).toEqual({ next_steps: [{ what: "Commander un bac", status: "open", who: "la mairie" }] });
    expect(notes.report).toContain("Remarques diverses\nTrop peu de chaises.");
    expect(dataOf("Suites\nCommander un bac\nLe peindre\n").next_steps).toHaveLength(2);
  });

  it("takes positions by their labels or by their depth", () => {
    const text =
      "## Désaccords\n- Qui paie ?\n  - La ville.\n  - Les usagers.\n- Sujet : Quand ?\n- A : Demain.\n- B : Jamais.\n- C : Hier.\n";
    expect(dataOf(text).disagreements).toEqual([
      { topic: "Qui paie ?", positions: [{ text: "La ville." }, { text: "Les usagers." }] },
      { topic: "Quand ?", positions: [{ text: "Demain." }, { text: "Jamais." }, { text: "Hier." }] },
    ]);
  });

  it("publishes a quote only after a plain yes, and names a person of the event by the id", () => {
    const text =
      "## Citations\n- Citation : J’ouvre.\n  - De : Ada Lovel\n  - D’accord pour la publier : Oui\n- Citation : Je doute.\n  - De : Une passante\n  - D’accord pour la publier : à voir\n- Je passe.\n";
    const { data, report } = read(`Séance : qui-decide\n${text}`);
    expect(data.quotes).toEqual([
      { text: "J’ouvre.", approved: true, person: "ada-lovel" },
      { text: "Je doute. (Une passante)", approved: false },
      { text: "Je passe.", approved: false },
    ]);
    expect(report).toContain("à voir");
  });

  it("takes for an idea signs that draw no line", () => {
    expect(dataOf("## Trois idées à retenir\n- ~ *\n- Ouvrir\n").key_ideas).toEqual(["~ *", "Ouvrir"]);
  });

  it.each(["« On y est »", "«\u202fOn y est\u202f»", "“On y est”", '"On y est"', "On y est"])(
    "takes %s without its quotation marks",
    (said) => {
      expect(dataOf(`## Citations\n- Citation : ${said}\n`).quotes).toEqual([{ text: "On y est", approved: false }]);
    },
  );

  it("leaves in a quote the marks of words that it quotes", () => {
    const quotes = dataOf("## Citations\n- Citation : « Oui », puis « non »\n").quotes;
    expect(quotes?.map(({ text }) => text)).toEqual(["« Oui », puis « non »"]);
  });

  it("does not name who withdrew", () => {
    const { data, report } = read("Séance : qui-decide\n## Citations\n- Citation : Non.\n  - De : Sam Parti\n");
    expect(JSON.stringify({ data, report })).not.toMatch(/Sam/u);
  });

  it("takes a figure with its source, and keeps one without in the report", () => {
    const text =
      "## Chiffres\n- Chiffre : 1 200\n  - Ce qu’il compte : cafés servis\n  - Source : compté au bar\n- Chiffre : 3\n  - Ce qu’il compte : pannes\n";
    const { data, report } = read(`Séance : qui-decide\n${text}`);
    expect(data.figures).toEqual([
      { counts: "cafes-servis", label: "cafés servis", value: 1200, source: { title: "compté au bar" } },
    ]);
    expect(report).toBe("## Chiffres\n\n- Chiffre : 3\n  - Ce qu’il compte : pannes");
  });

  it("names authors of the event by their ids, and the licence that its writers agreed to", () => {
    expect(dataOf("## Qui écrit\n- Nom : Lou Merle et Une Inconnue\n- Licence : CC-BY-SA-4.0")).toEqual({
      authors: ["lou-merle", "Une Inconnue"],
      licence: "CC-BY-SA-4.0",
    });
    expect(dataOf("Auteur : Lou Merle\nLicence : CC0-1.0")).toEqual({ authors: ["lou-merle"], licence: "CC0-1.0" });
    expect(read("Séance : qui-decide\nLicence : à voir").report).toBe("Licence : à voir");
  });

  it("keeps free text, parts of its own and whatever is left, each under its heading", () => {
    const text =
      "Séance : qui-decide\nIl pleuvait.\n## Idées\n- une\n## Le goûter\n- Des crêpes.\n## Participation\nplein\n## Compte rendu\nOn a **parlé**.\n\n- longtemps\n";
    const { report, data } = read(text);
    expect(data).toEqual({ key_ideas: ["une"] });
    expect(report).toBe(
      "Il pleuvait.\n\nOn a **parlé**.\n\n- longtemps\n\n## Le goûter\n\n- Des crêpes.\n\n## Participation\n\nplein",
    );
  });

  it("is nothing when nothing was written", () => {
    expect(read("Séance : qui-decide\n\n## Idées\n-\n- \n## Suites\n- Quoi :\n  - Qui :\n")).toMatchObject({
      data: {},
      report: "",
      remarks: [],
    });
  });
});

describe("what there is to say of a sheet", () => {
  const sheet = [
    "Séance : qui-decide",
    "## Idées",
    "- Écrire à ada@exemple.fr\u0007 ou au +33 6 12 34 56 78",
    "## Le goûter",
    "## Désaccords",
    "- Sujet : Qui paie ?",
    "## Chiffres",
    "- environ trente",
    "## Participation",
    "- plein",
    "## Qui écrit",
    "- Licence : libre",
  ].join("\n");

  it.each(["fr", "en"] as const)("has a place and what to do, in %s", async (lang) => {
    const said = [
      ...read(sheet, "pads/qui-decide.txt").remarks,
      ...read("Séance : qui-descide").remarks,
      ...read("").remarks,
    ];
    await expect(`${printRemarks(said, sheet, lang)}\n`).toMatchFileSnapshot(`remarks.${lang}.txt`);
  });

  it("points at the address and at the number in the line as it was written", () => {
    const found = read(sheet).remarks.filter(({ code }) => code === "notes/private");
    expect(found.map(({ args, place }) => [args, place.line, place.column])).toEqual([
      [{ kind: "email", found: "ada@exemple.fr" }, 3, 12],
      [{ kind: "phone", found: "+33 6 12 34 56 78" }, 3, 34],
    ]);
  });

  it("does not take a date or a number of people for a telephone", () => {
    expect(
      read("Séance : qui-decide\n- 2031-06-14 14:00, 1 200 000 habitants, 0123").remarks.map(({ code }) => code),
    ).toEqual(["notes/kept-in-report"]);
  });
});
