// SPDX-License-Identifier: MIT
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { exportedIn } from "../../kit/export/exported.ts";
import { pageDataFiles } from "../../kit/page-data/page-data-files.ts";
import { programmeData, programmeIndex } from "../../kit/page-data/programme-data.ts";
import { pluralForms } from "../../kit/page-data/programme-data-words.ts";
import type { ProgrammeIndex } from "../../kit/page-data/programme-index.ts";
import { wordsFor } from "../../kit/words/index.ts";
import { aSite } from "../helpers/an-event.ts";

const event = {
  languages: ["fr", "en"],
  axes: [{ id: "eau", title: { fr: "L’eau", en: "Water" } }],
  tracks: [{ id: "rives", title: { fr: "Les rives" } }],
  places: [{ id: "halle", name: "La halle", rooms: [{ id: "nef", name: "La nef" }] }],
  people: [
    { id: "lou", name: "Lou Kervella", fictional: true },
    { id: "hugo", name: "Hugo Lemoine", withdrawn: true },
    { id: "ana", name: "Ana Prigent", fictional: true },
  ],
  sessions: [
    {
      id: "soir",
      title: { fr: "Le soir", en: "In the evening" },
      slots: [{ start: "2031-06-14T18:00", end: "2031-06-14T19:30", room: "nef" }],
    },
    {
      id: "matin",
      title: { fr: "Le matin" },
      question: { fr: "Qui boit ?", en: "Who drinks?" },
      abstract: { fr: "Une *longue* histoire d’eau douce.", en: "A long story." },
      axes: ["eau"],
      track: "rives",
      language: "en",
      speakers: ["lou", "hugo"],
      rapporteurs: ["ana"],
      status: "moved",
      status_note: { fr: "Il pleut.", en: "It rains." },
      updated: "2031-05-01",
      slots: [{ start: "2031-06-14T09:00", end: "2031-06-14T10:00", room: "nef" }],
    },
    { id: "pause", kind: "break", title: "Pause", slots: [{ start: "2031-06-14T10:00", end: "2031-06-14T10:30" }] },
    { id: "idee", title: "Une idée", status: "proposed" },
    { id: "sans-heure", title: "Sans heure" },
  ],
};
const site = aSite(event, {}, { siteUrl: "https://fete.example/" });
const indexIn = (lang: string) => programmeIndex(exportedIn(site, lang));
const fr = indexIn("fr");

/** What a browser has after running the script. */
function run(script: string): ProgrammeIndex {
  const global: { eventKitProgramme?: ProgrammeIndex } = {};
  new Script(script).runInNewContext(global);
  if (global.eventKitProgramme === undefined) throw new Error("the script assigned nothing");
  return global.eventKitProgramme;
}

describe("the programme that scripts read", () => {
  it("has the sessions that have a page, in the order of the programme; those without a time come last", () => {
    expect(fr.sessions.map(({ id }) => id)).toEqual(["matin", "soir", "sans-heure"]);
  });

  it("says where they are and when, by ranks in lists of names", () => {
    const [matin] = fr.sessions;
    expect(matin).toMatchObject({ t: "Le matin", q: "Qui boit\u202f?", a: [0], k: 0, st: "moved", n: "Il pleut." });
    expect(matin?.s).toEqual([["2031-06-14T09:00", 0, Date.parse("2031-06-14T09:00+02:00") / 60_000, 60, [0], 0]]);
    expect(fr.ranges[0]).toBe("9\u00a0h\u00a0– 10\u00a0h");
    expect(fr.wheres[0]).toBe("La nef, La halle");
    expect([fr.axes, fr.tracks, fr.rooms, fr.places]).toEqual([
      [["eau", "L’eau"]],
      [["rives", "Les rives"]],
      [["nef", "La nef", 0]],
      [["halle", "La halle"]],
    ]);
    expect(fr.languages).toEqual([["en", "anglais"]]);
    expect(fr.days).toEqual([["2031-06-14", "samedi 14\u00a0juin"]]);
    expect(fr.clocks).toEqual([
      ["09:00", "9\u00a0h"],
      ["18:00", "18\u00a0h"],
    ]);
  });

  it("knows where a session's page is, from the root of its language and on the site", () => {
    expect([fr.page, fr.url]).toEqual(["sessions/{0}.html", "https://fete.example/fete/"]);
    expect(indexIn("en").url).toBe("https://fete.example/fete/en/");
    expect(programmeIndex(exportedIn(aSite(event), "fr")).url).toBeUndefined();
  });

  it("marks a text that is missing in the page's language with the one it is in", () => {
    expect(indexIn("en").sessions.map(({ t }) => t)).toEqual([
      ["Le matin", "fr"],
      "In the evening",
      ["Sans heure", "fr"],
    ]);
  });

  it("names those on the card, then who else takes part, and nobody who has withdrawn", () => {
    expect(fr.people).toEqual(["Lou Kervella", "Ana Prigent"]);
    expect(fr.sessions[0]).toMatchObject({ p: [0], o: [1] });
    expect(programmeData(exportedIn(site, "fr"))).not.toMatch(/Lemoine|hugo/u);
  });

  it("has the beginning of a text to search in, without its marks", () => {
    expect(fr.sessions[0]?.x).toBe("Une longue histoire d’eau douce.");
  });
});

describe("programme-data.js", () => {
  it("stands at the root of each language, once", () => {
    const paths = [...pageDataFiles(site)].map(({ path }) => path).filter((path) => path.endsWith("programme-data.js"));
    expect(paths).toEqual(["fete/programme-data.js", "fete/en/programme-data.js"]);
    expect(site.page("programme", "en").chrome.mine?.data).toBe("fete/en/programme-data.js");
  });

  it("gives a browser exactly the same data", () => {
    expect(run(programmeData(exportedIn(site, "fr")))).toEqual(JSON.parse(JSON.stringify(fr)));
  });

  it("stays data with a title that would end a script or a line", () => {
    const title = 'A</script><!--\u2028\u2029"\\`';
    const hostile = aSite({ sessions: [{ id: "h", title }] });
    const script = programmeData(exportedIn(hostile, "fr"));
    expect(script).not.toMatch(/[<\u2028\u2029]/u);
    expect(run(script).sessions[0]?.t).toBe(hostile.page("session").title.text);
  });

  it("is not written for an event without sessions of its own page", () => {
    const empty = aSite({ sessions: [] });
    expect([...pageDataFiles(empty)].filter(({ path }) => path.endsWith(".js"))).toEqual([]);
    expect(empty.page("landing").chrome.mine).toBeUndefined();
    expect(empty.pages.some(({ kind }) => kind === "mine")).toBe(false);
  });
});

describe("a message that counts, for scripts", () => {
  it("has a text for each plural category of its language, with a place for the number", () => {
    const forms = (lang: string) => pluralForms(lang, wordsFor(lang).text.count.sessions);
    expect(forms("fr")).toMatchObject({ one: "{0}\u00a0séance", other: "{0}\u00a0séances" });
    expect(forms("en")).toMatchObject({ one: "{0}\u00a0session", other: "{0}\u00a0sessions" });
  });

  it("has every category that a language may ask for", () => {
    for (const lang of ["fr", "en", "br", "de", "es", "ar"]) {
      const rules = new Intl.PluralRules(lang);
      const asked = new Set(Array.from({ length: 5000 }, (_, count) => rules.select(count)));
      const forms = pluralForms(lang, ({ count }) => `${count} x`);
      expect([...asked].filter((category) => !(category in forms))).toEqual([]);
    }
  });
});
