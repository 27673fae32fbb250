// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { messageOf } from "../../kit/diagnostics/message-of.ts";
import { dayMeant } from "../../kit/diagnostics/messages/day-meant.ts";
import { meantLicence } from "../../kit/validate/rules/meant-licence.ts";
import { meantValue } from "../../kit/validate/shape/meant-value.ts";
import { meantWord } from "../../kit/validate/shape/meant-word.ts";
import { event, found, judgeTexts } from "./judge.ts";

const licences = new Set(["CC-BY-SA-4.0", "CC-BY-4.0", "CC-BY-NC-ND-4.0", "CC0-1.0", "etalab-2.0", "MIT"]);
const person = "people: [{id: ada-lovel, name: Ada Lovel, fictional: true}]\nlicences: {content: CC-BY-SA-4.0}\n";

describe("a French word where an English name is wanted", () => {
  const fields = [
    "session",
    "axis",
    "authors",
    "author",
    "status",
    "key_ideas",
    "next_steps",
    "open_questions",
    "licence",
  ];

  it.each([
    ["auteur", "authors"],
    ["Autrices", "authors"],
    ["séance", "session"],
    ["idées", "key_ideas"],
    ["idées clés", "key_ideas"],
    ["prochaines étapes", "next_steps"],
    ["questions ouvertes", "open_questions"],
    ["license", "licence"],
    ["author", "author"],
  ])("%s is %s", (word, meant) => {
    expect(meantWord(word, fields)).toBe(meant);
  });

  it.each(["validé", "validée", "Validées"])("%s is the status of a trace", (word) => {
    expect(meantWord(word, ["expected", "raw", "proof_read", "validated"])).toBe("validated");
  });

  it.each([
    ["à faire", "open"],
    ["en cours", "doing"],
    ["faite", "done"],
    ["abandonnée", "dropped"],
  ])("%s is the status %s of a next step", (word, meant) => {
    expect(meantWord(word, ["open", "doing", "done", "dropped"])).toBe(meant);
  });

  it("is never taken for a name that cannot be given there, or for what every object has", () => {
    expect(meantWord("auteur", ["title", "url"])).toBeUndefined();
    expect(meantWord("constructor", ["title", "url"])).toBeUndefined();
  });
});

describe("a licence called as people call it", () => {
  it.each([
    ["CC BY-SA", "CC-BY-SA-4.0"],
    ["cc by", "CC-BY-4.0"],
    ["Licence CC-BY-NC-ND", "CC-BY-NC-ND-4.0"],
    ["Creative Commons BY SA", "CC-BY-SA-4.0"],
    ["Licence Ouverte", "etalab-2.0"],
    ["CC0", "CC0-1.0"],
    ["tous droits réservés", "LicenseRef-tous-droits-reserves"],
    ["All rights reserved", "LicenseRef-all-rights-reserved"],
    ["CC-BY-SA-4", "CC-BY-SA-4.0"],
  ])("%s is %s", (said, meant) => {
    expect(meantLicence(said, licences)).toBe(meant);
  });

  it("is left alone when it is like none", () => {
    expect(meantLicence("libre de droits pour la commune", licences)).toBeUndefined();
  });
});

describe("a day written in another order", () => {
  it.each([
    ["14/09/2018", "2018-09-14"],
    ["4.9.2018", "2018-09-04"],
    ["2018-9-4", "2018-09-04"],
  ])("%s is %s where the day comes first", (written, meant) => {
    expect(dayMeant(written, true)).toBe(meant);
  });

  it("is not guessed where the month might come first", () => {
    expect(dayMeant("04/09/2018", false)).toBeUndefined();
    expect(dayMeant("14/09/2018", false)).toBe("2018-09-14");
  });

  it.each(["31/02/2018", "32/01/2018", "09/14/2018", "14/09/18", "2018", "14 septembre 2018", "00/01/2018"])(
    "%s is no day that can be copied",
    (written) => {
      expect(dayMeant(written, true)).toBeUndefined();
    },
  );
});

describe("a value written as people write it", () => {
  it.each([
    ["slug", "Accueil Café", "accueil-cafe"],
    ["slug", "salle-des-fêtes", "salle-des-fetes"],
    ["slug", "Léa Morvan ", "lea-morvan"],
    ["slug", "L’œuvre commune", "l-oeuvre-commune"],
    ["local-time", "2027-05-22 10h00", "2027-05-22T10:00"],
    ["local-time", "2027-05-22T9:30", "2027-05-22T09:30"],
    ["local-time", "2027-05-22 à 14h", "2027-05-22T14:00"],
    ["duration", "30 min", "30m"],
    ["duration", "1 h 30", "1h30"],
    ["duration", "1h5min", "1h05"],
    ["duration", "1:30", "1h30"],
    ["duration", "2\u00a0heures", "2h"],
    ["duration", "90 minutes", "90m"],
  ])("as a %s, %s is %s", (format, written, meant) => {
    expect(meantValue(written, format)).toBe(meant);
  });

  it.each([
    ["slug", "?"],
    ["slug", "CON"],
    ["local-time", "2027-02-30 10h00"],
    ["local-time", "2027-05-22 25h"],
    ["local-time", "2027-05-22"],
    ["duration", "90"],
    ["duration", "0 min"],
    ["duration", "une heure"],
    ["color", "bleu"],
  ])("as a %s, nothing is guessed of %s", (format, written) => {
    expect(meantValue(written, format)).toBeUndefined();
  });

  it("is proposed as it is to be copied", () => {
    const [finding] = judgeTexts({ "event.yaml": `${event}axes: [{id: Été ensemble, title: Été}]\n` }).findings;
    expect(finding && messageOf(finding, "fr").todo).toBe("Écrivez\u202f:\n    ete-ensemble");
    expect(finding && messageOf(finding, "en").todo).toBe("Write:\n    ete-ensemble");
  });
});

describe("an author of a trace", () => {
  const trace = (authors: string) =>
    found({ "event.yaml": event + person, "traces/t.md": `---\nauthors: [${authors}]\n---\nTexte.\n` });

  it("that is nearly the id of a person is a slip", () => {
    expect(trace("ada-lovell")).toEqual([
      expect.stringContaining(
        'traces/t.md:2:11 reference/unknown {"id":"ada-lovell","kind":"person","nearest":"ada-lovel"',
      ),
    ]);
  });

  it.each(["ada-lovel", "Ada Lovell", "ada", "groupe-cartes"])("may be %s: an id, a name, a pen name", (author) => {
    expect(trace(author)).toEqual([]);
  });
});

describe("a sentence that its comma cut, between braces", () => {
  it("is to be put between quotation marks", () => {
    const { findings } = judgeTexts({
      "event.yaml": event + person,
      "traces/t.md": "---\nauthors: [Ada]\ndecisions: [{text: Oui, mais plus tard}]\n---\n",
    });
    const todo = (lang: "fr" | "en") => findings.map((finding) => messageOf(finding, lang).todo);
    expect(todo("fr")).toEqual([expect.stringContaining("mettez toute la phrase entre guillemets droits")]);
    expect(todo("en")).toEqual([expect.stringContaining("put the whole sentence between straight quotation marks")]);
  });
});

describe("a sentence whose colon made it a field", () => {
  const { findings } = judgeTexts({
    "event.yaml": event + person,
    "traces/t.md": "---\nauthors: [Ada]\nkey_ideas:\n  - Une idée : deux mots\n---\n",
  });
  const said = (lang: "fr" | "en") => findings.map((finding) => messageOf(finding, lang).todo);

  it("is given back between quotation marks, to copy", () => {
    expect(said("fr")).toEqual([expect.stringContaining('\n    "Une idée\u00a0: deux mots"\n')]);
    expect(said("en")).toEqual([expect.stringContaining('\n    "Une idée: deux mots"\n')]);
  });
});
