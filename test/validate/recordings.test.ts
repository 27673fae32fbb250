// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { found } from "./judge.ts";

const captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n";

/** What is found of recordings and captions, whatever else a trace lacks. */
const ofRecordings = (files: Readonly<Record<string, string | Uint8Array>>) =>
  found(files).filter((line) => /captions\/|recording\/|media\/(?:missing|type)|schema\//u.test(line));

const trace = (medium: string) => `type: video\nlicence: CC-BY-4.0\nauthors: [Ada]\nmedia:\n  - ${medium}\n`;

describe("captions", () => {
  it("that follow the standard say nothing", () => {
    expect(ofRecordings({ "media/film.fr.vtt": captions })).toEqual([]);
  });

  it("that do not are found at their line and column, at most twenty times a file", () => {
    const broken = captions.replace(".000 -->", ",000 -->");
    expect(ofRecordings({ "media/film.fr.vtt": broken })).toEqual([
      'media/film.fr.vtt:3:6 captions/malformed {"problem":"time"}',
    ]);
    const many = `WEBVTT\n\n${"00:01,000 --> 00:02,000\nBonjour\n\n".repeat(300)}`;
    expect(ofRecordings({ "media/film.fr.vtt": many })).toHaveLength(20);
  });

  it("without any caption are found", () => {
    expect(ofRecordings({ "media/film.fr.vtt": "WEBVTT\n\nNOTE rien\n" })).toEqual([
      'media/film.fr.vtt:1:1 captions/malformed {"problem":"empty"}',
    ]);
  });

  it("that are no captions at all are found once", () => {
    const lines = ofRecordings({ "media/film.fr.vtt": "1\n00:01,000 --> 00:02,000\nBonjour\n" });
    expect(lines).toEqual([expect.stringContaining("media/type")]);
  });

  it("say their language and their file, which is there and ends in .vtt", () => {
    const medium = (said: string) => ({ "traces/film.yaml": trace(`{type: video, captions: [${said}]}`) });
    expect(ofRecordings(medium("{file: media/film.vtt}"))[0]).toContain('schema/required {"field":"language"');
    expect(ofRecordings(medium("{language: fr}"))[0]).toContain('schema/required {"field":"file"');
    expect(ofRecordings(medium("{language: fr, file: media/film.vtt}"))[0]).toContain("media/missing");
    const srt = { ...medium("{language: fr, file: media/film.txt}"), "media/film.txt": captions };
    expect(ofRecordings(srt)).toEqual(['traces/film.yaml:5:51 captions/type {"path":"media/film.txt"}']);
  });
});

describe("the host of a recording", () => {
  const session = (url: string) => ({
    "sessions/ouverture.md": `---\ntitle: Ouverture\nrecording: {planned: video, url: "${url}"}\n---\n`,
  });

  it("that the kit does not know is found where it is written: on a session, a trace, a medium", () => {
    const url = "https://example.org/film";
    const code = 'recording/unknown-host {"host":"example.org"}';
    expect(ofRecordings(session(url))).toEqual([`sessions/ouverture.md:3:34 ${code}`]);
    expect(ofRecordings({ "traces/film.yaml": `type: audio\nurl: ${url}\n` })).toEqual([
      `traces/film.yaml:2:6 ${code}`,
    ]);
    expect(ofRecordings({ "traces/film.yaml": trace(`{type: video, url: "${url}"}`) })).toEqual([
      `traces/film.yaml:5:24 ${code}`,
    ]);
  });

  it.each([
    "https://videos.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
    "https://youtu.be/aBcDeFgHiJk",
    "https://example.org/film.mp4",
  ])("that it knows is not: %s", (url) => {
    expect(ofRecordings(session(url))).toEqual([]);
  });

  it("is not asked of what has no player anyway, nor of what was withdrawn", () => {
    const url = "https://example.org/page";
    expect(ofRecordings({ "traces/x.yaml": `type: slides\nurl: ${url}\n` })).toEqual([]);
    expect(ofRecordings({ "traces/x.yaml": trace(`{type: document, url: "${url}"}`) })).toEqual([]);
    expect(ofRecordings({ "traces/x.yaml": trace(`{type: video, url: "${url}", withdrawn: true}`) })).toEqual([]);
    expect(ofRecordings({ "traces/x.yaml": `type: video\nurl: ${url}\nwithdrawn: true\n` })).toEqual([]);
  });
});
