// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { frenchSpacing } from "../../kit/words/french-spacing.ts";
import { wordsFor } from "../../kit/words/index.ts";

const fr = wordsFor("fr");
const en = wordsFor("en");

/** Every text of the interface that needs no argument, with its path. */
function texts(value: unknown, path = ""): readonly [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

describe("the words of the interface", () => {
  it("are in the page's language, whatever its country, and in English where the kit speaks no other", () => {
    expect(wordsFor("fr-CA")).toBe(fr);
    expect(wordsFor("FR")).toBe(fr);
    expect(wordsFor("en-GB")).toBe(en);
    expect(wordsFor("pt-BR")).toBe(en);
  });

  it("say the same things in both languages", () => {
    expect(texts(fr).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
    expect(texts(fr).length).toBeGreaterThan(250);
  });

  it("are never empty, but for the session that goes as planned", () => {
    const empty = [...texts(fr), ...texts(en)]
      .filter(([, text]) => text.replace(/[ \n]/gu, "") === "")
      .map(([path]) => path);
    expect(new Set(empty)).toEqual(new Set(["/labels/session_status/scheduled"]));
  });

  it("have no straight apostrophe in either language", () => {
    expect([...texts(fr), ...texts(en)].filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it("are spaced as French print wants", () => {
    expect(texts(fr).filter(([, text]) => frenchSpacing(text) !== text)).toEqual([]);
    expect(fr.notice.accessibility.status({ status: "not", event: "NEC 18" })).toContain("«\u202fNEC 18\u202f»");
    expect(fr.text.practical.unavailable({ feature: "Ascenseur" })).toBe("Ascenseur\u00a0: non");
  });

  it("count in each language's way: French has no plural below two, English at zero", () => {
    expect(fr.text.count.sessions({ count: 0 })).toBe("0\u00a0séance");
    expect(fr.text.count.sessions({ count: 2 })).toBe("2\u00a0séances");
    expect(en.text.count.sessions({ count: 0 })).toBe("0\u00a0sessions");
    expect(en.text.count.sessions({ count: 1 })).toBe("1\u00a0session");
  });

  it("cite a trace: title, what it is, by whom, where, when, licence", () => {
    const parts = {
      title: "Qui décide ?",
      type: "compte rendu",
      authors: "Lou Kervella et Hugo Lemoine",
      event: "NEC 18",
      city: "Nantes",
      date: "13 septembre 2018",
      licence: "CC BY-SA 4.0",
    };
    expect(fr.cite(parts)).toBe(
      "«\u202fQui décide\u202f?\u202f», compte rendu de Lou Kervella et Hugo Lemoine, NEC 18, Nantes, 13 septembre 2018. CC BY-SA 4.0.",
    );
    expect(en.cite({ ...parts, title: "Who decides?", type: "report", authors: undefined, city: undefined })).toBe(
      "“Who decides?”, report, NEC 18, 13 septembre 2018. CC BY-SA 4.0.",
    );
  });

  it("describe pages without a dangling comma when something is not known", () => {
    expect(fr.describe.session({ event: "NEC 18", when: undefined, room: undefined })).toBe("NEC 18.");
    expect(en.describe.landing({ event: "NEC 18", dates: "13–14 September 2018", city: undefined })).toBe(
      "NEC 18, 13–14 September 2018.",
    );
  });

  it("claim no accessibility that no audit showed", () => {
    expect(fr.notice.accessibility.status({ status: "not", event: "NEC 18" })).toContain("n’est pas conforme");
    expect(fr.notice.accessibility.no_audit).toContain("Aucun audit");
    expect(
      fr.notice.accessibility.audit_rate({ by: "Atelier", day: "1er mars 2031", standard: "RGAA 4.1.2", rate: 72.5 }),
    ).toContain("72,5\u202f%");
  });
});
