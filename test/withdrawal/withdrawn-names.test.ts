// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "../../kit/withdrawal/redact.ts";
import { type Named, withdrawnNames } from "../../kit/withdrawal/withdrawn-names.ts";

// Every name is invented.
const gone = (name: string, more: Partial<Named> = {}): Named => ({ id: "gone", name, withdrawn: true, ...more });
const here = (name: string): Named => ({ id: "here", name, withdrawn: false });
const without = (text: string, ...people: readonly Named[]) => redact(text, withdrawnNames(people));

describe("the name of somebody who withdrew", () => {
  it.each([
    ["Merci à Zoé Carnot.", "Merci à […]."],
    ["ZOÉ CARNOT, ZOE CARNOT, zoé carnot", "[…], […], […]"],
    ["Zoe\u0301 Carnot et Zoé\u00a0Carnot, Zoé\u202fCarnot", "[…] et […], […]"],
    ["Zoé\n   Carnot", "[…]"],
    ["Carnot, Zoé ; Carnot Zoé", "[…] ; […]"],
    ["Zoé-Carnot, zoe_carnot, zoe.carnot, zoecarnot", "[…], […], […], […]"],
    ["#ZoeCarnot", "#[…]"],
    ["Zo&eacute; Carnot, Zo&#233;&nbsp;Carnot, Zo&#xE9; Carnot", "[…], […], […]"],
    ['{"by": "Zo\\u00e9 Carnot"}', '{"by": "[…]"}'],
    ["**Zoé** *Carnot*", "**[…]*"],
    ["Zo\u00adé Car\u200bnot", "[…]"],
    ["d’Zoé Carnot’s", "d’[…]’s"],
  ])("is taken out of “%s”", (written, left) => {
    expect(without(written, gone("Zoé Carnot"))).toBe(left);
  });

  it.each([
    "Zoé et Carnot",
    "Zoé, Carnot",
    "Elle a dit à Zoé. Carnot est une rue",
    "Zoé Carnoté",
    "Mazoé Carnot",
    "Zoé (Carnot)",
    "",
  ])("is not seen in “%s”", (written) => {
    expect(without(written, gone("Zoé Carnot"))).toBe(written);
  });

  it.each(["Zoé Carnot (fictive)", "Zoé Carnot [mairie]", "Zoé (dite Zo) Carnot"])(
    "is found without what is said beside it: “%s”",
    (name) => {
      expect(without("Merci à Zoé Carnot.", gone(name))).toBe("Merci à […].");
    },
  );

  it("takes with it the whole address that holds it", () => {
    expect(without("[page](https://a.example/zoe-carnot/cv?x=1) ici", gone("Zoé Carnot"))).toBe("[page]([…]) ici");
    expect(without("https://a.example/?q=Zo%C3%A9%20Carnot.", gone("Zoé Carnot"))).toBe("[…]");
    expect(without("à zoe.carnot@mail.example, ou", gone("Zoé Carnot"))).toBe("à […], ou");
    expect(without("mailto:zoe.carnot@mail.example", gone("Zoé Carnot"))).toBe("[…]");
  });

  it("does not become a link or a definition in Markdown", () => {
    expect(without("Zoé Carnot: bonjour", gone("Zoé Carnot"))).toBe("[…]\u2060: bonjour");
    expect(without("Zoé Carnot(ici)", gone("Zoé Carnot"))).toBe("[…]\u2060(ici)");
  });

  it("may have apostrophes, hyphens, particles, initials, ligatures, or another order to sort by", () => {
    expect(without("Anne‑Lise d’Œuvre, Anne-Lise d'Oeuvre", gone("Anne-Lise d’Œuvre"))).toBe("[…], […]");
    expect(without("Joan Q. Public et Joan Q Public", gone("Joan Q. Public"))).toBe("[…] et […]");
    expect(without("de la Tour, Ève", gone("Ève de la Tour", { sort_name: "de la Tour, Ève" }))).toBe("[…]");
    expect(without("山田太郎さん", gone("山田太郎"))).toBe("[…]さん");
    expect(without("Мария Иванова", gone("Мария Иванова"))).toBe("[…]");
  });

  it("is left to whoever stays and bears it too, and inside a longer name", () => {
    expect(without("Zoé Carnot", gone("Zoé Carnot"), here("ZOE CARNOT"))).toBe("Zoé Carnot");
    const people = [gone("Zoé Carnot"), here("Zoé Carnot Lebrun"), here("Anne Zoé Carnot")];
    expect(without("Zoé Carnot Lebrun, Anne Zoé Carnot, Zoé Carnot", ...people)).toBe(
      "Zoé Carnot Lebrun, Anne Zoé Carnot, […]",
    );
  });

  it("says whose it was, and where", () => {
    const names = withdrawnNames([gone("Zoé Carnot"), gone("Basile Roc", { id: "basile" }), here("Lou Brin")]);
    expect(names.mentions("À Basile Roc, Lou Brin et Zoé Carnot")).toEqual([
      { id: "basile", start: 2, end: 12 },
      { id: "gone", start: 26, end: 36 },
    ]);
    expect([names.whole("basile"), names.whole("ZOE CARNOT"), names.whole("Lou Brin"), names.whole("")]).toEqual([
      "basile",
      "gone",
      undefined,
      undefined,
    ]);
  });

  it("is looked for nowhere when nobody withdrew, or when it is no name", () => {
    expect(withdrawnNames([here("Zoé Carnot")]).any).toBe(false);
    expect(without("A b a b", gone("A"), gone("…"), gone("b"))).toBe("A b a b");
  });
});

describe("any name in any text", () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2,8}$/u);
  const around = fc.constantFrom("", " ", "« ", "(", "* ", "\n", "https://a.example/?", "&lt;", "x ");

  it("is gone once it was taken out", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), around, around, (words, before, after) => {
        const names = withdrawnNames([gone(words.join(" "))]);
        for (const way of [words.join(" "), words.join("\u00a0").toUpperCase(), encodeURIComponent(words.join(" "))]) {
          expect(names.mentions(redact(before + way + after, names))).toEqual([]);
        }
      }),
    );
  });

  it("never breaks on hostile texts, and leaves those that name nobody as they are", () => {
    const names = withdrawnNames([gone("Zoé Carnot")]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(redact(text, names)).toBe(text);
      }),
    );
    expect(redact(`Zoé${" ".repeat(100_000)}Carnot`, names)).toHaveLength(100_009);
  });
});
