// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { excerpt, say } from "../../kit/derive/say.ts";

describe("a text in a language", () => {
  it.each([
    [{ fr: "Bonjour", en: "Hello" }, "en", "Hello", "en"],
    [{ fr: "Bonjour" }, "en", "Bonjour", "fr"],
    [{ br: "Demat", es: "Hola" }, "en", "Hola", "es"],
    [{ br: "Demat" }, "en", "Demat", "br"],
    [{}, "en", "", "en"],
  ])("%j in %s is “%s”, marked as %s", (text, lang, said, marked) => {
    expect(say(text, lang, ["fr", "en", "es"])).toEqual({ text: said, lang: marked });
  });
});

describe("a French text", () => {
  it.each(["fr", "fr-CA"])("in %s gets the spaces that print wants, once for all its uses", (lang) => {
    expect(say({ [lang]: "Qui vient ?" }, lang, [lang]).text).toBe("Qui vient\u202f?");
  });

  it("keeps to itself", () => {
    expect(say({ en: "Who ?" }, "fr", ["fr"]).text).toBe("Who ?");
  });
});

describe("the beginning of a text, for search engines", () => {
  it.each([
    ["Court.", "Court."],
    ["# Titre\n\nUn *mot* et **deux**, `code`.", "Titre Un mot et deux, code."],
    ["Voir [la page](pages/a.md) ![dessin](media/b.png).", "Voir la page ."],
    ["- un\n- deux\n1. trois\n> quatre", "un deux trois quatre"],
    ["2018 fut l’année. 3.5 points de plus.", "2018 fut l’année. 3.5 points de plus."],
    ["", ""],
  ])("%j is “%s”", (text, plain) => {
    expect(excerpt(text)).toBe(plain);
  });

  it("stops after a whole word, within the length", () => {
    const cut = excerpt("mot ".repeat(80));
    expect(cut).toMatch(/^(?:mot )+mot…$/u);
    expect(cut.length).toBeLessThanOrEqual(160);
  });

  it("cuts a word without end, but never a character in two", () => {
    expect(excerpt(`a${"😀".repeat(100)}`)).toBe(`a${"😀".repeat(79)}…`);
    expect(excerpt("😀".repeat(100))).toBe(`${"😀".repeat(79)}…`);
  });
});
