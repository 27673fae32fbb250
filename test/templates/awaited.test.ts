// SPDX-License-Identifier: MIT
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { siteOf } from "./draw.ts";

const people = [
  { id: "ada", name: "Ada Lovel" },
  { id: "gone", name: "Camille Absente", withdrawn: true },
];
const session = {
  id: "soir",
  title: { fr: "Le soir", en: "The evening" },
  slots: [{ start: "2031-06-15T20:00", duration: "1h" }],
  expected_traces: [
    { type: "minutes", from: "ada", due: "2031-07-01" },
    { type: "slides", from: "gone" },
  ],
};
const note = { id: "note", session: "soir", type: "note", status: "proof_read" };

/** The page as it is drawn, for an event with these fields over a small one. */
function drawn(lang: string, fields: object = {}): string {
  const site = siteOf(
    anEvent({ languages: ["fr", "en"], people, sessions: [session], traces: [note], ...fields }),
    "2031-06-20",
  );
  return site.draw(site.page("awaited", lang));
}
const words = (html: string) => html.replace(/<[^>]+>/gu, " ").replace(/[\s\u00a0\u202f]+/gu, " ");

describe("the page of what has come and what is awaited", () => {
  it("says in numbers how far it is, without scripts", () => {
    const html = drawn("fr");
    expect(words(html)).toMatch(/1 trace arrivée.*0 relue et validée.*2 encore attendues.*0 promesse tenue sur 2/u);
    expect(html).toMatch(/<progress[^>]* value="0"[^>]* max="2"/u);
  });

  it("begins the name of a day with a capital, as every heading", () => {
    expect(drawn("fr")).toContain(">Dimanche 15\u00a0juin</h2>");
  });

  it("says what came, with a link, and what is awaited, from whom and for when", () => {
    const said = words(drawn("en"));
    expect(said).toMatch(/The evening Here Note Proof-read Awaited Report · Ada Lovel , for 1 July 2031 Slides/u);
    expect(drawn("en")).toContain('href="traces/note.html"');
  });

  it("thanks, and blames nobody: a day that has passed is told as one that has not", () => {
    const late = drawn("fr", {
      dates: { start: "2030-06-14", end: "2030-06-15" },
      sessions: [{ ...session, slots: [] }],
    });
    expect(words(late)).not.toMatch(/retard|manqu(?:é|ant)|oubli/iu);
    expect(words(late)).toContain("Merci");
  });

  it("names nobody who has withdrawn", () => {
    for (const lang of ["fr", "en"]) expect(drawn(lang)).not.toMatch(/Camille|gone/u);
  });

  it("says how to contribute: what to write, on which terms, and only the addresses that may be shown", () => {
    const contact = { name: "L’équipe", email: "equipe@fete.example", phone: "+33 1 00 00 00 00" };
    const shown = drawn("fr", { contact: { ...contact, publish: ["email"] } });
    expect(words(shown)).toContain("publié sous CC BY-SA 4.0");
    expect(shown).toContain("mailto:equipe@fete.example");
    expect(shown).not.toContain("+33");
    const hidden = drawn("fr", { contact });
    expect(hidden).not.toContain("equipe@fete.example");
    expect(words(hidden)).toContain("demandez à qui animait la séance");
  });

  it("says so when everything has come", () => {
    const sessions = [{ ...session, expected_traces: [{ type: "note" }] }];
    expect(words(drawn("en", { sessions }))).toContain("Everything that was promised has come.");
  });

  it("is valid HTML, in each language", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    for (const lang of ["fr", "en"]) {
      const { results } = await validator.validateString(`<!DOCTYPE html>\n${drawn(lang)}`, {
        rules: { "void-style": "off", "long-title": "off", "no-trailing-whitespace": "off", "doctype-style": "off" },
      });
      const found = results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
      expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    }
  });

  it("of an event of 300 sessions and 900 promises weighs at most 100 KB with styles and scripts", () => {
    const sessions = Array.from({ length: 300 }, (_, index) => ({
      ...session,
      id: `une-seance-assez-longue-${index}`,
      title: {
        fr: `Une séance dont le titre est assez long, n° ${index}`,
        en: `A session with a rather long title, no ${index}`,
      },
      slots: [{ start: `2031-06-${14 + (index % 2)}T10:00`, duration: "1h" }],
      expected_traces: [
        { type: "minutes", from: "ada", due: "2031-07-01" },
        { type: "slides", from: "ada" },
        { type: "video" },
      ],
    }));
    const page = drawn("fr", { sessions, traces: [] });
    expect(page.match(/href="sessions\/une-seance/gu)).toHaveLength(300);
    expect(pageWeight(page, "")).toBeLessThanOrEqual(100_000);
  });
});
