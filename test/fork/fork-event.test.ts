// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { forkEvent } from "../../kit/fork/fork-event.ts";
import { chosenParts } from "../../kit/fork/parts.ts";
import { answers, checked, inputOf, taken } from "./a-bundle.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

const parent = () =>
  taken(
    {
      languages: ["fr", "en"],
      territory: { name: { fr: "Vieux-Port", en: "Old Harbour" }, level: "municipality" },
      axes: [
        { id: "lieux", title: { fr: "Lieux", en: "Places" }, question: { fr: "Où ?", en: "Where?" } },
        { id: "communs", title: { fr: "Communs", en: "Commons" } },
      ],
      tracks: [{ id: "suite", title: "La suite", axis: "lieux" }],
      charter: {
        title: "Notre charte",
        commitments: [{ id: "ouvert", text: "Tout est ouvert.", applied: "Toutes les traces sont libres." }],
      },
      tasks: [
        { title: "Trouver le lieu", due: "J-180", phase: "place", done: true },
        { title: "Remercier", due: "J+3" },
      ],
    },
    {
      "formats/veillee.md":
        "---\ntitle: Veillée\nsteps: [On s’assied., On se tait., On parle.]\n---\nVoir [la page](../pages/accueil.md), [une autre](../pages/chez-nous.md) et [une séance](../sessions/ouverture.md).\n",
      "pages/accueil.md": "---\ntitle: Accueillir\ngeneric: true\n---\nOuvrir la porte. ![Porte](../media/porte.svg)\n",
      "pages/accueil.en.md": "---\ntitle: Welcoming\n---\nOpen the door.\n",
      "pages/chez-nous.md": "---\ntitle: Chez nous\n---\nLe bus 12 s’arrête devant la mairie.\n",
      "sessions/ouverture.md":
        "---\ntitle: {fr: Ouverture, en: Opening}\nquestion: Pourquoi être là ?\nformat: veillee\naxes: [lieux]\nslots: [{start: 2031-06-14T10:00, end: 2031-06-14T11:00}]\naudience: Tout le monde\n---\nOn ouvre.\n",
      "media/porte.svg": svg,
      "media/inutile.svg": svg,
    },
    { left_out: [{ what: "people", count: 12, why: "personal" }] },
  );

describe("a fork", () => {
  it("is an event without error, of its own name, dates and territory", async () => {
    const { files } = forkEvent(await parent(), answers());
    const { event } = inputOf(Object.fromEntries(files));
    expect(event.value).toMatchObject({
      id: "kermesse",
      title: "La Kermesse",
      dates: { start: "2033-05-12", end: "2033-05-13" },
      territory: { name: "Bourg-Neuf", level: "municipality" },
    });
  });

  it("keeps axes, tracks, formats, charter, tasks and pages that hold anywhere", async () => {
    const { files } = forkEvent(await parent(), answers());
    const input = inputOf(Object.fromEntries(files));
    expect(input.event.value.axes?.map(({ id }) => id)).toEqual(["lieux", "communs"]);
    expect(input.event.value.tracks).toEqual([{ id: "suite", title: "La suite", axis: "lieux" }]);
    expect(input.formats.map(({ id }) => id)).toEqual(["veillee"]);
    expect(input.event.value.tasks).toEqual([
      { title: "Trouver le lieu", due: "J-180", phase: "place" },
      { title: "Remercier", due: "J+3" },
    ]);
    expect(input.pages.map(({ id }) => id)).toEqual(["accueil"]);
    expect(input.event.value.charter).toEqual({
      title: "Notre charte",
      commitments: [{ id: "ouvert", text: "Tout est ouvert." }],
    });
  });

  it("says where it comes from, what was kept, changed and dropped, and what is due", async () => {
    const { files } = forkEvent(await parent(), answers({ reason: "Une ville plus petite." }));
    const said = parse(String(files.get("event.yaml"))).lineage;
    expect(said).toMatchInlineSnapshot(`
      [
        {
          "changed": [
            "le nom (avant : La Fête)",
            "les dates (avant : 14–15 juin 2031)",
            "le territoire (avant : Vieux-Port)",
          ],
          "checksum": "9f2cfce459d6c50884189ea618ac60f0a0c5b420fd1675d7978096a5cb83b248",
          "credits": [
            "La Fête, https://parent.example/, CC BY-SA 4.0",
          ],
          "date": "2032-01-02",
          "dropped": [
            "1 page",
            "1 séance, gardée comme idée",
            "12 personnes",
          ],
          "edition": "fete",
          "kept": [
            "2 axes",
            "1 parcours",
            "1 format",
            "1 engagement de la charte",
            "2 tâches d’organisation",
            "1 page",
            "1 image ou document",
          ],
          "licence": "CC-BY-SA-4.0",
          "reasons": "Une ville plus petite.",
          "relation": "fork_of",
          "title": "La Fête",
          "version": "9f2cfce459d6",
        },
      ]
    `);
  });

  it("names its parent in each of its languages, in one word where they agree", async () => {
    const titleOf = async (title: object) => {
      const { lineage } = forkEvent(
        await taken({ languages: ["fr", "en"], title }),
        answers({ languages: ["fr", "en"] }),
      );
      return lineage["title"];
    };
    expect(await titleOf({ fr: "La Fête", en: "The Fair" })).toEqual({ fr: "La Fête", en: "The Fair" });
    expect(await titleOf({ fr: "Barouf", en: "Barouf" })).toBe("Barouf");
  });

  it("says the language of a session only when it is one of its own", async () => {
    const spoken = await taken(
      { languages: ["fr", "en"] },
      { "sessions/ouverture.md": "---\ntitle: Ouverture\nlanguage: en\n---\nOn ouvre.\n" },
    );
    const languageIn = (...languages: string[]) => {
      const { files } = forkEvent(spoken, answers({ languages, parts: chosenParts(["sessions"]) }));
      return inputOf(Object.fromEntries(files)).sessions[0]?.value.language;
    };
    expect([languageIn("fr", "en"), languageIn("fr")]).toEqual(["en", undefined]);
  });

  it("holds nobody, no date and no session of its parent, but a list of ideas that no page shows", async () => {
    const { files } = forkEvent(await parent(), answers());
    expect([...files.keys()]).toEqual([
      "event.yaml",
      "formats/veillee.md",
      "lineage/fete-sessions.md",
      "lineage/fete.zip",
      "media/porte.svg",
      "media/porte.svg.yaml",
      "pages/accueil.md",
    ]);
    expect(files.get("lineage/fete-sessions.md")).toMatchInlineSnapshot(`
      "# Les séances de « La Fête »

      Une liste où puiser : des titres, des questions, des formats. Ce fichier n’est jamais publié, et vous pouvez le supprimer.

      ## Ouverture

      Pourquoi être là ?

      - Format : Veillée
      - Axes : Lieux
      - Pour : Tout le monde
      "
    `);
    expect(inputOf(Object.fromEntries(files)).sessions).toEqual([]);
  });

  it("keeps the words of a link to what did not come along, and the links to what did", async () => {
    const { files } = forkEvent(await parent(), answers());
    expect(files.get("formats/veillee.md")).toContain("Voir [la page](../pages/accueil.md), une autre et une séance.");
  });

  it("says licence and credit of each picture it takes over, and leaves those that nothing shows", async () => {
    const { files } = forkEvent(await parent(), answers({ licence: "CC-BY-SA-4.0" }));
    expect(parse(String(files.get("media/porte.svg.yaml")))).toEqual({
      credit: "Ana Picture",
      licence: "CC-BY-SA-4.0",
    });
  });

  it("makes undated drafts without people of the sessions when they are asked for", async () => {
    const { files } = forkEvent(await parent(), answers({ parts: chosenParts(["sessions"]), languages: ["fr", "en"] }));
    expect(files.get("sessions/ouverture.md")).toMatchInlineSnapshot(`
      "---
      # Une séance de « La Fête », à réinventer : sans personne, sans horaire. Gardez, changez, ou supprimez le fichier.
      status: proposed
      title: {fr: Ouverture, en: Opening}
      question: Pourquoi être là ?
      axes: [lieux]
      format: veillee
      audience: Tout le monde
      ---
      On ouvre.
      "
    `);
    inputOf(Object.fromEntries(files));
  });

  it("marks pages that speak of the parent, out of the menu, when all are asked for", async () => {
    const { files } = forkEvent(await parent(), answers({ all_pages: true }));
    expect(files.get("pages/chez-nous.md")).toMatchInlineSnapshot(`
      "---
      # Ce texte parle de « La Fête » : réécrivez-le, puis retirez ce commentaire et le premier paragraphe.
      title: Chez nous
      menu: false
      ---
      > À compléter : cette page vient de « La Fête » et n’est pas encore réécrite.

      Le bus 12 s’arrête devant la mairie.
      "
    `);
    const found = checked(Object.fromEntries(files)).findings.filter(({ code }) => code === "text/placeholder");
    expect(found.map(({ place }) => place.file)).toEqual(["pages/chez-nous.md"]);
  });

  it("keeps the languages asked for, and says the language of texts that are in none of them", async () => {
    const english = forkEvent(await parent(), answers({ languages: ["en"] })).files;
    const said = inputOf(Object.fromEntries(english));
    expect(said.event.value.axes?.[0]).toMatchObject({ title: "Places" });
    expect(said.event.value.tracks?.[0]).toMatchObject({ title: { fr: "La suite" } });
    expect(said.pages[0]?.value).toMatchObject({ title: "Welcoming" });
    const german = forkEvent(await parent(), answers({ languages: ["de"] })).files;
    expect(inputOf(Object.fromEntries(german)).pages[0]?.value.text).toMatchObject({
      fr: expect.anything(),
      en: expect.anything(),
    });
  });

  it("leaves out what is dropped, and every reference to it", async () => {
    const { files } = forkEvent(
      await parent(),
      answers({ parts: chosenParts(["sessions"], ["axes", "formats", "media"]) }),
    );
    const input = inputOf(Object.fromEntries(files));
    expect(input.event.value.axes).toBeUndefined();
    expect(input.event.value.tracks).toEqual([{ id: "suite", title: "La suite" }]);
    expect(input.sessions[0]?.value).not.toHaveProperty("format");
    expect(files.get("pages/accueil.md")).not.toContain("porte.svg");
  });

  it("gives the same bytes for the same answers", async () => {
    const [a, b] = [forkEvent(await parent(), answers()), forkEvent(await parent(), answers())];
    expect([...a.files]).toEqual([...b.files]);
  });

  it("says where in event.yaml something is still to be written", async () => {
    const { files, blanks } = forkEvent(await parent(), answers());
    const lines = String(files.get("event.yaml")).split("\n");
    for (const { blank, line } of blanks) expect(lines[line - 1]).toMatch(new RegExp(`^# ${blank}:`, "u"));
    expect(blanks.map(({ blank }) => blank)).toContain("legal");
  });

  it("is valid YAML too once every waiting line has lost its sign", async () => {
    const { territory: _, ...rest } = answers();
    const { files, blanks } = forkEvent(await parent(), rest);
    const lines = String(files.get("event.yaml")).split("\n");
    for (const { line } of blanks)
      for (let at = line - 1; lines[at]?.startsWith("# "); at += 1) lines[at] = lines[at]?.slice(2) ?? "";
    const text = lines.join("\n");
    const { findings } = checked({ ...Object.fromEntries(files), "event.yaml": text });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is written in the language of those who fill it in", async () => {
    const { files } = forkEvent(await parent(), answers());
    await expect(files.get("event.yaml")).toMatchFileSnapshot(join(import.meta.dirname, "event.fr.yaml.txt"));
    const english = forkEvent(await parent(), answers({ languages: ["en", "fr"] })).files;
    await expect(english.get("event.yaml")).toMatchFileSnapshot(join(import.meta.dirname, "event.en.yaml.txt"));
  });
});
