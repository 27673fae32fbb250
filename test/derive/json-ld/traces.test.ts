// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { everyFieldSite } from "../../export/every-field.ts";
import { vocabularyFaults } from "../../helpers/schema-vocabulary.ts";
import { type Json, read, thing, town } from "./read-json-ld.ts";

const at = "https://valbrume.example/fete/fete";

/** The site of a session with one trace of these fields. */
const siteWith = (fields: object, more: readonly object[] = []) =>
  town({}, { traces: [{ id: "trace", session: "reparer-ensemble", ...fields }, ...more] });

function work(type: string, fields: object, more: readonly object[] = []): Json {
  const site = siteWith(fields, more);
  return thing(site, site.page("trace", "fr", "/trace.html"), type);
}

describe("a trace, on its page", () => {
  const minutes = {
    type: "minutes",
    title: "Ce que l’on a réparé",
    summary: "On répare mieux à plusieurs.",
    authors: ["prune", "retiree"],
    licence: "CC-BY-4.0",
    language: "fr",
    date: "2031-06-20",
    url: "https://ailleurs.example/notes",
    archived_url: "https://archive.example/notes",
    rapporteurs: ["colin", "retiree"],
    derived_from: [{ title: "Le carnet", url: "https://carnet.example/" }],
  };

  it("is a work with its authors, its licence, its credit and whose it is", () => {
    expect(work("Report", minutes)).toMatchObject({
      "@id": `${at}/traces/trace.html#it`,
      url: `${at}/traces/trace.html`,
      name: "Ce que l’on a réparé",
      description: "On répare mieux à plusieurs.",
      author: { "@type": "Person", name: "Prune Vasseur" },
      contributor: { name: "Colin Marchais" },
      license: "https://creativecommons.org/licenses/by/4.0/deed.fr",
      creditText: "Prune Vasseur, CC BY 4.0",
      copyrightNotice: "© 2031 Prune Vasseur",
      datePublished: "2031-06-20",
      inLanguage: "fr",
      sameAs: "https://ailleurs.example/notes",
      archivedAt: "https://archive.example/notes",
      isBasedOn: "https://carnet.example/",
    });
  });

  it("is about its session, as the session's own page calls it", () => {
    const site = siteWith(minutes);
    const session = thing(site, site.page("session"), "Event");
    expect(work("Report", minutes).about).toMatchObject({ "@type": "Event", "@id": session["@id"] });
    expect(session.subjectOf["@id"]).toBe(work("Report", minutes)["@id"]);
  });

  it("is about its axis, or about the edition, when it belongs to no session", () => {
    const alone = (fields: object) => {
      const site = town({}, { traces: [{ id: "trace", type: "synthesis", title: "T", ...fields }] });
      return thing(site, site.page("trace"), "Report").about;
    };
    expect(alone({ axis: "reparer" })).toMatchObject({ "@type": "DefinedTerm", name: "Réparer" });
    expect(alone({})).toMatchObject({ "@type": "Event", name: "Fête des communs de Valbrume" });
  });

  it.each([
    ["note", "NoteDigitalDocument"],
    ["slides", "PresentationDigitalDocument"],
    ["video", "MediaObject"],
    ["audio", "AudioObject"],
    ["dataset", "Dataset"],
    ["code", "SoftwareSourceCode"],
    ["article", "Article"],
    ["press", "NewsArticle"],
    ["graphic_recording", "ImageObject"],
  ])("is called by the word of schema.org for what it is: %s is a %s", (type, expected) => {
    expect(work(expected, { type, title: "T" })).toBeDefined();
  });

  it("claims no rights in what belongs to everybody", () => {
    expect(
      work("NoteDigitalDocument", { type: "note", title: "T", authors: ["prune"], licence: "CC0-1.0" }),
    ).not.toHaveProperty("copyrightNotice");
  });

  it("names its recordings, each with its own licence and credit", () => {
    const media = [{ type: "video", url: "https://video.example/w/1", author: "Colin Marchais", licence: "CC0-1.0" }];
    expect(work("Report", { ...minutes, media }).associatedMedia).toMatchObject({
      "@type": "MediaObject",
      url: "https://video.example/w/1",
      creditText: "Colin Marchais, CC0 1.0",
    });
  });

  it("says nothing once it is withdrawn", () => {
    const site = siteWith({ ...minutes, withdrawn: true });
    expect(read(site, site.page("trace"))).toBeUndefined();
  });

  it("uses only words that schema.org has, whatever it is", () => {
    const site = everyFieldSite();
    const pages = site.pages.filter(({ kind }) => kind === "trace");
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap((page) => vocabularyFaults(read(site, page)))).toEqual([]);
  });
});
