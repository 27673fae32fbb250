// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite, type Found } from "../helpers/an-event.ts";

const peertube = "https://videos.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d";
const session = { id: "cercle", title: "Le cercle", slots: [{ start: "2031-06-14T10:00", duration: "1h" }] };

/** A file of captions: a caption of each of these texts, by the second at which it starts. */
function vtt(cues: Readonly<Record<number, string>>): string {
  const time = (second: number) => new Date(second * 1000).toISOString().slice(11, 23);
  const blocks = Object.entries(cues).map(([at, text]) => `${time(Number(at))} --> ${time(Number(at) + 2)}\n${text}\n`);
  return `WEBVTT\n\n${blocks.join("\n")}`;
}

const said = vtt({ 0: "<v Ada>Bonjour.", 2: "<v Noé>Oui !", 760: "<v Noé>Écouter d’abord.", 800: "<v Ada>Merci." });
const mp3 = Uint8Array.from([...("ID3" as string)].map((letter) => letter.charCodeAt(0)));
const files = { "media/f.vtt": said, "media/son.mp3": mp3 };

function site(trace: object, more: object = {}): Found {
  const film = { id: "film", type: "video", session: "cercle", authors: ["Les Voix"], title: "Le film", ...trace };
  return aSite({ languages: ["fr"], sessions: [session], traces: [film], ...more }, files);
}
const chapters = [
  { at: "0:00", title: "Accueil" },
  { at: "12:40", title: "Écouter" },
];
const captioned = { captions: [{ language: "fr", file: "media/f.vtt" }], chapters };
const listed = { type: "video", url: peertube, ...captioned };

describe("a recording on the page of its trace", () => {
  const recordingOf = (trace: object) => site(trace).page("trace").trace?.recordings[0];

  it("says where it is, what may play it, and where what is said can be read", () => {
    expect(recordingOf({ url: peertube, archived_url: "https://web.archive.org/film", media: [listed] })).toMatchObject(
      {
        type: "video",
        title: { text: "Vidéo" },
        elsewhere: { host: "videos.example.org", url: peertube },
        archived_url: "https://web.archive.org/film",
        player: { as: "frame", host: "videos.example.org" },
        transcripts: [{ lang: "fr", path: "fete/transcripts/film-1-fr.html" }],
        captions: [{ lang: "fr", path: "fete/media/f.vtt" }],
      },
    );
  });

  it("sends its chapters to its host at that second, or to the file kept here at that moment", () => {
    const [, far] = recordingOf({ media: [listed] })?.chapters ?? [];
    expect(far).toMatchObject({ time: "12:40", second: 760, url: `${peertube}?start=760s` });
    const kept = recordingOf({
      type: "audio",
      file: "media/son.mp3",
      media: [{ type: "audio", file: "media/son.mp3", chapters }],
    });
    expect(kept?.chapters[1]).toMatchObject({ path: "fete/media/son.mp3#t=760" });
    expect(kept?.file).toEqual({ path: "fete/media/son.mp3", played: "audio" });
  });

  it("elsewhere than at a known host is a plain link, and so are slides", () => {
    const unknown = recordingOf({ url: "https://example.org/film" });
    expect(unknown?.elsewhere?.url).toBe("https://example.org/film");
    expect(unknown).not.toHaveProperty("player");
    expect(recordingOf({ type: "slides", url: peertube })).not.toHaveProperty("player");
  });

  it("in a plain file elsewhere plays without a frame", () => {
    expect(recordingOf({ url: "https://example.org/film.webm" })?.player).toEqual({
      as: "video",
      url: "https://example.org/film.webm",
      host: "example.org",
    });
  });

  it("says its address once: not as the trace’s own besides", () => {
    const trace = site({ url: peertube }).page("trace").trace;
    expect(trace).not.toHaveProperty("url");
    expect(site({ type: "article", url: peertube }).page("trace").trace?.url).toBe(peertube);
  });
});

describe("the players of a page", () => {
  it("are named in its policy, and no other is", () => {
    const media = [{ type: "audio", url: "https://sons.example.org:8443/a.mp3" }];
    const page = site({ url: peertube, media }).page("trace");
    expect(page.players).toEqual({
      frames: ["https://videos.example.org"],
      files: ["https://sons.example.org:8443"],
    });
    expect(site({ url: "https://example.org/film" }).page("trace")).not.toHaveProperty("players");
  });

  it("are named once for all where visitors read what becomes of their data", () => {
    const hosts = (trace: object) => site(trace).page("privacy").player_hosts;
    const youtube = { type: "video", url: "https://youtu.be/aBcDeFgHiJk" };
    expect(hosts({ url: peertube, media: [youtube, { ...youtube, url: `${peertube}?start=5` }] })).toEqual([
      "YouTube",
      "videos.example.org",
    ]);
    expect(hosts({ url: "https://example.org/film" })).toEqual([]);
  });
});

describe("the recordings of a session", () => {
  const titles = (found: Found) => found.page("session").recordings.map(({ elsewhere }) => elsewhere?.url);
  const recorded = (url: string) => ({ sessions: [{ ...session, recording: { planned: "video", url } }] });

  it("are its own, then the films and sounds of its traces", () => {
    const media = [{ type: "document", url: "https://example.org/a.pdf" }];
    const found = site({ url: peertube, media }, recorded("https://youtu.be/aBcDeFgHiJk"));
    expect(titles(found)).toEqual(["https://www.youtube.com/watch?v=aBcDeFgHiJk", peertube]);
  });

  it("are none of them twice", () => {
    expect(titles(site({ url: peertube }, recorded(`${peertube}?start=90`)))).toEqual([peertube]);
  });

  it("are none while a trace is only expected", () => {
    expect(titles(site({ url: peertube, status: "expected" }))).toEqual([]);
  });
});

describe("the page of what is said", () => {
  const page = (trace: object = { media: [listed] }) => site(trace).page("transcript");

  it("says of which recording, trace and session, in which language, and who is heard", () => {
    expect(page()).toMatchObject({
      path: "fete/transcripts/film-1-fr.html",
      title: { text: expect.stringMatching(/^Transcription de «.Le film.»$/u) },
      trace: { title: { text: "Le film" }, path: "fete/traces/film.html" },
      session: { title: { text: "Le cercle" }, path: "fete/sessions/cercle.html" },
      spoken: "fr",
      voices: ["Ada", "Noé"],
    });
  });

  it("has chapters, paragraphs of one voice, and for each its second and what plays it from there", () => {
    const { parts, contents } = page();
    expect(parts.map(({ chapter }) => chapter?.title.text)).toEqual(["Accueil", "Écouter"]);
    expect(parts[0]?.paragraphs).toMatchObject([
      { second: 0, voice: "Ada", title: { text: "Bonjour.", lang: "fr" }, url: `${peertube}?start=0s` },
      // French wants a space before the mark that does not break.
      { second: 2, voice: "Noé", title: { text: "Oui\u202f!" } },
    ]);
    expect(parts[1]?.paragraphs[0]).toMatchObject({ second: 760, time: "12:40", url: `${peertube}?start=760s` });
    expect(contents.map(({ path }) => path)).toEqual([
      "fete/transcripts/film-1-fr.html#chapter-0",
      "fete/transcripts/film-1-fr.html#chapter-760",
    ]);
  });

  it("has a title that no other page has", () => {
    const twice = () => ["fr", "en"].map((language) => ({ language, file: "media/f.vtt" }));
    const sound = () => ({ type: "audio", file: "media/son.mp3", captions: twice(), transcript: "Bonjour." });
    const film = { type: "video", url: peertube, captions: twice(), transcript: "Bonjour." };
    const { pages } = site({ media: [film, sound(), { ...sound(), title: "Le son" }] });
    const titles = pages.filter(({ kind }) => kind === "transcript").map(({ title }) => title.text);
    expect(titles).toHaveLength(9);
    expect(new Set(titles).size).toBe(9);
  });

  it("is quoted with its author, event and licence", () => {
    const quoted = page({ licence: "CC-BY-4.0", media: [listed] }).citation;
    const text = quoted.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
    expect(text).toMatch(/Le film.*transcription.*Les Voix.*La Fête.*CC BY 4\.0/u);
  });

  it("shows a transcript that somebody wrote, in its own address", () => {
    const found = page({ media: [{ ...listed, captions: [], transcript: "Bonjour, dit **Ada**." }] });
    expect(found).toMatchObject({ path: "fete/transcripts/film-1.html", body: { markdown: true }, parts: [] });
  });

  it("is in as many pages as a phone on a slow line wants, and nothing is lost between them", () => {
    const sentence = "Une phrase assez longue pour peser quelque chose dans la page. ";
    const cues = Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [at * 4, `${sentence}Numéro ${at}.`]));
    const film = {
      id: "film",
      type: "video",
      authors: ["Ada"],
      media: [{ ...listed, chapters: [...chapters, { at: "1:15:00", title: "Fin" }] }],
    };
    const long = aSite({ languages: ["fr"], traces: [film] }, { "media/f.vtt": vtt(cues) });
    const pages = long.pages.filter((one) => one.kind === "transcript");
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ path }) => path)).toEqual(
      pages.map((_, index) => `fete/transcripts/film-1-fr${index === 0 ? "" : `-part-${index + 1}`}.html`),
    );
    const texts = pages.flatMap(({ parts }) =>
      parts.flatMap(({ paragraphs }) => paragraphs.map(({ title }) => title.text)),
    );
    expect(texts.join(" ").match(/Numéro \d+/gu)).toHaveLength(1200);
    expect(pages.map(({ previous, next }) => [previous, next].filter(Boolean).length)).toEqual(
      pages.map((_, index) => (index === 0 || index === pages.length - 1 ? 1 : 2)),
    );
    // The list of chapters is the same on each, and leads to the page that has them.
    expect(pages[1]?.contents.at(-1)?.path).toBe(`${pages.at(-1)?.path}#chapter-4500`);
  });

  it("is not there for captions that hold nothing, nor for a trace that is only expected", () => {
    const kinds = (found: Found) => found.pages.filter(({ kind }) => kind === "transcript");
    expect(kinds(site({ status: "expected", media: [listed] }))).toEqual([]);
    const empty = { id: "film", type: "video", authors: ["Ada"], media: [listed] };
    expect(kinds(aSite({ traces: [empty] }, { "media/f.vtt": "WEBVTT\n" }))).toEqual([]);
  });
});

describe("a quote with a time code", () => {
  const quotes = [{ text: "On écrit moins.", approved: true, at: "12:40" }];
  const minutes = { id: "notes", type: "minutes", session: "cercle", authors: ["Ada"], quotes };
  const momentOf = (others: readonly object[]) =>
    aSite({ sessions: [session], traces: [minutes, ...others] }, files).page("trace", "fr", "notes.html").trace
      ?.quotes[0]?.moment;

  it("leads to that moment of its trace’s recording, or of another of its session", () => {
    expect(momentOf([{ id: "film", type: "video", session: "cercle", authors: ["Ada"], url: peertube }])).toMatchObject(
      {
        time: "12:40",
        url: `${peertube}?start=760s`,
      },
    );
    expect(site({ type: "audio", file: "media/son.mp3", quotes }).page("trace").trace?.quotes[0]?.moment).toMatchObject(
      {
        path: "fete/media/son.mp3#t=760",
      },
    );
  });

  it("leads nowhere when nothing can be played from there", () => {
    const another = (id: string, type: string, url: string) => ({ id, type, session: "cercle", authors: ["Ada"], url });
    expect(momentOf([])).toBeUndefined();
    const silent = [another("film", "slides", peertube), another("autre", "video", "https://example.org/film")];
    expect(momentOf(silent)).toBeUndefined();
  });
});

describe("files of captions", () => {
  it("are published as texts, in which nothing is told that pages do not tell", () => {
    const people = [{ id: "ada", name: "Ada Lovel", withdrawn: true }];
    const film = { id: "film", type: "video", authors: ["Noé"], media: [listed] };
    const found = aSite({ traces: [film], people }, { "media/f.vtt": vtt({ 0: "<v Ada Lovel>Je suis Ada Lovel." }) });
    const file = found.files.find(({ path }) => path === "fete/media/f.vtt");
    expect(file?.content).toMatch(/^WEBVTT\n/u);
    expect(file?.content).not.toContain("Lovel");
    expect(found.media.map(({ to }) => to)).not.toContain("fete/media/f.vtt");
    expect(JSON.stringify(found.page("transcript"))).not.toContain("Lovel");
  });
});
