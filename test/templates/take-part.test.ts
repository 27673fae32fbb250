// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const registration = { url: "https://inscription.example/", opens: "2031-02-01", closes: "2031-05-01" };
const call = { opens: "2031-01-10", closes: "2031-01-31", text: "Une question suffit." };

/** What the front page says of taking part on a day. */
function takePart(fields: object, today: string): string {
  const site = siteOf(anEvent(fields), today);
  const html = /id="part-take-part".*?<\/section>/su.exec(site.draw(site.page("landing")))?.[0] ?? "";
  return html.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
}

describe("how to take part", () => {
  it("says from when one can register and answer the call, before it begins", () => {
    const said = takePart({ registration, call }, "2031-01-01");
    expect(said).toContain("Ouverture des inscriptions le samedi 1er février.");
    expect(said).toContain("Ouverture de l’appel le vendredi 10 janvier.");
    expect(said).not.toMatch(/clos|S’inscrire/u);
  });

  it("says until when, and where, while it lasts", () => {
    const said = takePart({ registration, call }, "2031-02-01");
    expect(said).toContain("Jusqu’au jeudi 1er mai. S’inscrire");
    expect(said).toContain("L’appel est clos.");
  });

  it("says that it is too late once it is", () => {
    const said = takePart({ registration }, "2031-05-02");
    expect(said).toContain("Les inscriptions sont closes.");
    expect(said).not.toContain("S’inscrire");
  });

  it("calls nothing closed that has neither an address nor dates", () => {
    const said = takePart({ registration: { price: "Gratuit", note: "Venez comme vous êtes." } }, "2031-01-01");
    expect(said).toContain("Gratuit");
    expect(said).not.toContain("closes");
  });
});
