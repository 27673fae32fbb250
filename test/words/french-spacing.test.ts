// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { frenchSpacing } from "../../kit/words/french-spacing.ts";

const NBSP = "\u00a0";
const NNBSP = "\u202f";

describe("French spacing", () => {
  it.each([
    ["Qui décide ?", `Qui décide${NNBSP}?`],
    ["Qui décide?", `Qui décide${NNBSP}?`],
    ["Venez ! Vite ; merci", `Venez${NNBSP}! Vite${NNBSP}; merci`],
    ["Quoi ?!", `Quoi${NNBSP}?!`],
    ["Ouverture : la suite", `Ouverture${NBSP}: la suite`],
    ["Ouverture: la suite", `Ouverture${NBSP}: la suite`],
    ["« bonjour »", `«${NNBSP}bonjour${NNBSP}»`],
    ["«bonjour»", `«${NNBSP}bonjour${NNBSP}»`],
    ["ce qui s'ouvre", "ce qui s’ouvre"],
    ["aujourd'hui, l'école", "aujourd’hui, l’école"],
  ])("%s", (written, printed) => {
    expect(frenchSpacing(written)).toBe(printed);
  });

  it.each(["https://exemple.org/?a=b;c", "à 12:30", "rien à changer", "5' de pause", "C'"])(
    "leaves %s as it is",
    (text) => {
      expect(frenchSpacing(text)).toBe(text);
    },
  );

  it("changes nothing the second time", () => {
    const once = frenchSpacing("« Qui décide ? » : l'un ; l'autre !");
    expect(frenchSpacing(once)).toBe(once);
  });

  it("comes to the end of a text that is nothing but spaces", () => {
    const text = `« a${" ".repeat(300_000)}b : c`;
    expect(frenchSpacing(text)).toBe(text.replace("« ", `«${NNBSP}`).replace(" :", `${NBSP}:`));
  });
});
