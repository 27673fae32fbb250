// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Page } from "../../kit/derive/site.ts";
import type { Edition, Lang } from "../../kit/model/edition.ts";
import { siteOf } from "./draw.ts";
import { oneLanguageEach, tokenLanguage, tokens } from "./one-language-each.ts";
import { smallTown } from "./small-town.ts";
import { type Spot, spotsOf } from "./spots.ts";

const languages = ["br", "fr", "de"] as const;
const names: Readonly<Record<string, string>> = { br: "Brezhoneg", fr: "Français", de: "Deutsch" };
/** Every text of the event is written in one of its languages only, each text in another than the one before. */
const edition: Edition = { ...oneLanguageEach(smallTown, languages), languages: [...languages] };
const site = siteOf(edition, "2031-06-15", "https://liens.example/");
const drawn = site.pages.map((page) => ({ page, spots: spotsOf(site.draw(page)) }));

/** Where a text of the author stands on a page in a language that is not the one it says. */
function unmarked(holds: (spot: Spot) => boolean): readonly string[] {
  const found = drawn.flatMap(({ page, spots }) =>
    spots
      .filter(holds)
      .flatMap((spot) => tokens(spot.text).map((token) => ({ page, spot, token })))
      .filter(({ spot, token }) => tokenLanguage(token) !== spot.lang)
      .map(({ page: { kind }, spot, token }) => `${kind} ${spot.where} says ${spot.lang}: ${token}`),
  );
  return [...new Set(found)].sort();
}

/** A title or a description holds no markup: the page's own words and the event's may be in two languages there. */
const inHead = ({ where }: Spot): boolean => where.startsWith("html head");
/** What is there to be pasted into a program is of no language (`zxx`), and says so. */
const ofNone = ({ lang }: Spot): boolean => lang === "zxx";
/** The front page stands at the root too, where hosts also look for the page that says that there is none. */
const onlyOnce = ({ path }: Page): boolean => path === "index.html" || path === "404.html";
const said = (page: Page): ReadonlySet<string> =>
  new Set(drawn.filter((one) => one.page === page).flatMap(({ spots }) => spots.flatMap(({ text }) => tokens(text))));

describe("an event in Breton, French and German, half translated", () => {
  it("has every page in each of its languages", () => {
    const kinds = (lang: Lang) =>
      site.pages.filter((page) => page.lang === lang && !onlyOnce(page)).map(({ kind }) => kind);
    expect(kinds("fr")).toEqual(kinds("br"));
    expect(kinds("de")).toEqual(kinds("br"));
    expect(kinds("br").length).toBeGreaterThan(30);
  });

  it("hides no text: each page says the same in all languages", () => {
    const hidden = site.pages
      .filter((page) => page.lang === "br")
      .flatMap((page) =>
        page.alternates.flatMap(({ path }) => {
          const other = site.pages.find((one) => one.path === path);
          const there = other === undefined ? new Set<string>() : said(other);
          return [...said(page)].filter((token) => !there.has(token)).map((token) => `${path} lacks ${token}`);
        }),
      );
    expect(hidden).toEqual([]);
  });

  it("says of each text which language it is in", () => {
    expect(unmarked((spot) => spot.attribute === undefined && !inHead(spot) && !ofNone(spot))).toEqual([]);
  });

  it("says so of texts that are heard and not seen", () => {
    expect(unmarked((spot) => /^(?:alt|aria-label|title)$/u.test(spot.attribute ?? "") && !inHead(spot))).toEqual([]);
  });

  it("keeps the page when one switches languages", () => {
    for (const page of site.pages.filter(({ kind }) => kind !== "not_found")) {
      expect(page.alternates.map(({ lang }) => lang)).toEqual(languages.filter((lang) => lang !== page.lang));
      for (const { lang, path } of page.alternates)
        expect(site.pages.find((one) => one.path === path)).toMatchObject({ kind: page.kind, lang });
      const links = [
        ...site.draw(page).matchAll(/<a href="[^"]+" lang="(..)" hreflang="\1" rel="alternate">([^<]+)</gu),
      ];
      expect(links.map(([, lang, name]) => [lang, name])).toEqual(
        page.alternates.map(({ lang }) => [lang, names[lang]]),
      );
    }
  });
});

describe("an event in Arabic and French", () => {
  const both = siteOf({ ...oneLanguageEach(smallTown, ["ar", "fr"]), languages: ["ar", "fr"] }, "2031-06-15");
  const [arabic, french] = (["ar", "fr"] as const).map((lang) => both.draw(both.page("landing", lang)));

  it("is written from right to left where it is Arabic, and its French from left to right there", () => {
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toMatch(/<span lang="fr" dir="ltr">Tok\d+fr/u);
    expect(arabic).not.toMatch(/lang="ar" dir="ltr"/u);
  });

  it("and the other way round in French", () => {
    expect(french).toContain('<html lang="fr">');
    expect(french).toMatch(/<span lang="ar" dir="rtl">Tok\d+ar/u);
  });
});
