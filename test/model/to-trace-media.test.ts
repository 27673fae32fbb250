// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";

type Files = Parameters<typeof anEvent>[1];

const film = "https://videos.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d";
const captions = "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ada Lovel>Bonjour\n\n00:03.000 --> 00:04.000\n<v jean>Oui\n";
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

/** The media of one trace. */
function media(trace: object, fields: object = {}, files: Files = {}) {
  return anEvent({ traces: [{ id: "film", authors: ["Ada"], ...trace }], ...fields }, files).traces[0]?.media ?? [];
}

describe("the media of a trace", () => {
  it("are the trace itself when it is a recording, then those listed, numbered", () => {
    const found = media({ type: "video", url: film, media: [{ type: "document", url: "https://example.org/a.pdf" }] });
    expect(found.map(({ number, type, is_trace, address }) => [number, type, is_trace, address?.host])).toEqual([
      [1, "video", true, "peertube"],
      [2, "document", false, "file"],
    ]);
  });

  it.each([
    ["video", "video"],
    ["audio", "audio"],
    ["slides", "slides"],
    ["photos", "picture"],
    ["graphic_recording", "picture"],
    ["dataset", "dataset"],
    ["code", "code"],
  ])("of a trace that is %s start with a medium that is %s", (type, medium) => {
    expect(media({ type, url: "https://example.org/it" })[0]).toMatchObject({ type: medium, is_trace: true });
  });

  it.each(["minutes", "article", "press", "external_contribution"])("of a trace that is %s do not", (type) => {
    expect(media({ type, url: "https://example.org/it" })).toEqual([]);
  });

  it("have no double: an entry of the list that is the trace itself says more of it", () => {
    const listed = { type: "video", url: film.replace("/w/", "/videos/watch/"), author: "L’équipe", title: "Le film" };
    const found = media({ type: "video", url: film, archived_url: "https://web.archive.org/x", media: [listed] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      number: 1,
      is_trace: true,
      author: "L’équipe",
      title: { fr: "Le film" },
      archived_url: "https://web.archive.org/x",
    });
  });

  it("withdrawn are gone, and the numbers of the others stay", () => {
    const gone = { type: "audio", url: "https://example.org/a.mp3", withdrawn: true };
    const kept = { type: "audio", url: "https://example.org/b.mp3" };
    expect(media({ media: [gone, kept] }).map(({ number }) => number)).toEqual([2]);
  });

  it("do not show by the trace’s own address the recording that its list withdraws", () => {
    const files = { "media/a.svg": drawing };
    expect(media({ type: "video", url: film, media: [{ type: "video", url: film, withdrawn: true }] })).toEqual([]);
    const drawn = {
      type: "graphic_recording",
      file: "media/a.svg",
      media: [{ type: "picture", file: "media/a.svg", withdrawn: true }],
    };
    expect(media(drawn, {}, files)).toEqual([]);
  });

  it("lose the file that was withdrawn, and are gone when nothing is left", () => {
    const files = { "media/a.svg": drawing, "media/a.svg.yaml": "withdrawn: true\n" };
    const picture = { type: "picture", file: "media/a.svg" };
    expect(media({ media: [picture] }, {}, files)).toEqual([]);
    const elsewhere = media({ media: [{ ...picture, url: "https://example.org/a.png" }] }, {}, files);
    expect(elsewhere[0]).not.toHaveProperty("file");
  });

  it("take author, licence and text alternative from the file that they are, when they say none", () => {
    const sidecar = "credit: Noé Kerbrat\nlicence: CC0-1.0\nalt: Un cercle\n";
    const files = { "media/a.svg": drawing, "media/a.svg.yaml": sidecar };
    expect(
      media({ licence: "CC-BY-4.0", media: [{ type: "picture", file: "media/a.svg" }] }, {}, files)[0],
    ).toMatchObject({
      author: "Noé Kerbrat",
      licence: "CC0-1.0",
      licence_inherited: false,
      alt: { fr: "Un cercle" },
    });
  });

  it("without a licence take the trace’s, then the edition’s, and say so", () => {
    const one = { type: "audio", url: "https://example.org/a.mp3" };
    const licences = { content: "CC-BY-4.0", media: "CC-BY-ND-4.0" };
    const of = (trace: object) =>
      media(trace, { licences }).map(({ licence, licence_inherited }) => [licence, licence_inherited]);
    expect(of({ licence: "CC0-1.0", media: [one] })).toEqual([["CC0-1.0", true]]);
    expect(of({ media: [one] })).toEqual([["CC-BY-ND-4.0", true]]);
    expect(of({ media: [{ ...one, licence: "CC0-1.0" }] })).toEqual([["CC0-1.0", false]]);
    // The trace itself is a text of the event like any other.
    expect(of({ type: "video", url: film })).toEqual([["CC-BY-4.0", true]]);
  });

  it("have captions with their cues, and chapters by time in seconds", () => {
    const chapters = [
      { at: "1:02:03", title: "Fin" },
      { at: "12:40", title: "Milieu" },
    ];
    const medium = { type: "video", url: film, captions: [{ language: "fr", file: "media/f.vtt" }], chapters };
    const [found] = media({ media: [medium] }, {}, { "media/f.vtt": captions });
    expect(found?.captions).toEqual([
      {
        language: "fr",
        file: "media/f.vtt",
        cues: [
          { start: 1, end: 2.5, text: "Bonjour", voice: "Ada Lovel" },
          { start: 3, end: 4, text: "Oui", voice: "jean" },
        ],
      },
    ]);
    expect(found?.chapters).toEqual([
      { at: 760, title: { fr: "Milieu" } },
      { at: 3723, title: { fr: "Fin" } },
    ]);
  });

  it("name nobody who has withdrawn: no author, no voice", () => {
    const people = [{ id: "jean", name: "Ada Lovel", withdrawn: true }];
    const medium = { type: "video", url: film, author: "jean", captions: [{ language: "fr", file: "media/f.vtt" }] };
    const found = media({ media: [medium] }, { people }, { "media/f.vtt": captions });
    expect(found[0]).not.toHaveProperty("author");
    expect(found[0]?.captions[0]?.cues.map(({ voice }) => voice)).toEqual([undefined, undefined]);
  });
});
