// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords, hasWord, queryWords, searchable, stem } from "../../templates/site/scripts/search/fold.ts";

/** Whether a text is found by a query, word by word. */
const finds = (text: string, query: string) => foldedWords(query).every((word) => hasWord(searchable(text), word));

describe("words as search compares them", () => {
  it.each([
    ["Éducation à l’été", ["education", "a", "l", "ete"]],
    ["Le cœur de l'œuvre", ["le", "coeur", "de", "l", "oeuvre"]],
    ["Straße, GRÜSSE", ["strasse", "grusse"]],
    ["El año de la cigüeña", ["el", "ano", "de", "la", "ciguena"]],
    ["C’hoari gant ar c'hod", ["choari", "gant", "ar", "chod"]],
    ["Ærø – Łódź – İstanbul", ["aero", "lodz", "istanbul"]],
    ["9 h 30 : l’atelier n° 2 !", ["9", "h", "30", "l", "atelier", "n", "2"]],
    ["数据 и данные", ["数据", "и", "данные"]],
    ["… — !", []],
  ])("%s", (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it("takes the plural off long words and leaves short ones", () => {
    expect(["ateliers", "lieux", "journaux", "eaux", "bus", "les", "six"].map(stem)).toEqual([
      "atelier",
      "lieu",
      "journal",
      "eau",
      "bus",
      "les",
      "six",
    ]);
  });
});

describe("the words of a query", () => {
  it.each([
    ["l’eau et l'école", ["eau", "et", "ecole"]],
    ["qu’est-ce qu'un commun", ["est", "ce", "un", "commun"]],
    ["c’hoari, C'HOD", ["choari", "chod"]],
    ["aujourd’hui, presqu’île", ["aujourd", "hui", "presqu", "ile"]],
    ["l’", ["l"]],
  ])("leave out what French writes against the next word: %s", (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe("a text is found", () => {
  it.each([
    ["Les données ouvertes", "donnee"],
    ["La donnée ouverte", "données ouvertes"],
    ["Un journal local", "journaux"],
    ["Des journaux locaux", "journal local"],
    ["L’eau", "eaux"],
    ["Tiers-lieux ruraux", "tiers lieu rural"],
    ["Ober c’hoarioù", "choari"],
    ["Ober c’hoarioù", "c'hoari"],
    ["Die Straßen", "strasse"],
    ["Mañana", "manana"],
    ["Sœur", "soeur"],
  ])("“%s” by “%s”", (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it("by the beginning of a word, not by its middle or its end", () => {
    expect(finds("Bibliothèque", "biblio")).toBe(true);
    expect(finds("Bibliothèque", "theque")).toBe(false);
  });

  it("only when every word is there", () => {
    expect(finds("Les données ouvertes", "données fermées")).toBe(false);
  });
});

const letters = "aàâbcçdeéèêfgiïlmnñoôœprstuùüvxyßzAÉŒ";
const anyWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 });
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(anyWord).map((words) => words.join(" ")),
);

describe("for any text", () => {
  it("folding twice is folding once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = foldedWords(text);
        expect(foldedWords(words.join(" "))).toEqual(words);
      }),
    );
  });

  it("it is found by itself, in capitals or small letters, composed or not", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("NFC", "NFD"), (text, form) => {
        expect(finds(text, text.normalize(form))).toBe(true);
        for (const word of foldedWords(text)) expect(finds(text, word.toUpperCase())).toBe(true);
      }),
    );
  });

  it("it is so for every letter of Unicode, alone and in a word", () => {
    const missed: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      if (!/\p{L}/u.test(letter)) continue;
      const [word = ""] = foldedWords(`${letter}a`);
      if (word !== "" && !(finds(`${letter}a`, word.toUpperCase()) && foldedWords(word).join() === word))
        missed.push(letter);
    }
    expect(missed).toEqual([]);
  });

  it("it is found by the beginning of any of its words", () => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1 }), fc.nat(), fc.nat(), (words, which, length) => {
        const word = words[which % words.length] ?? "";
        const beginning = [...word].slice(0, 1 + (length % [...word].length)).join("");
        expect(finds(words.join(" "), beginning)).toBe(true);
      }),
    );
  });

  it("a word and its plural in s or x find each other", () => {
    const singular = anyWord.filter((word) => [...word].length > 3 && !/[sxß]$/iu.test(word) && !/au$/iu.test(word));
    fc.assert(
      fc.property(singular, fc.constantFrom("s", "x"), (word, ending) => {
        fc.pre(!/[^e]au$/u.test(foldedWords(word)[0] ?? ""));
        expect(finds(word, word + ending)).toBe(true);
        expect(finds(word + ending, word)).toBe(true);
      }),
    );
  });
});
