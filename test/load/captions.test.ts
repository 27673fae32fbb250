// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { limits } from "../../kit/load/limits.ts";
import { load } from "../../kit/load/load.ts";

const written = "WEBVTT\n\n00:01.000 --> 00:02.000\nÉcouter\n";

function read(content: string | Uint8Array) {
  const { media, findings } = load(memoryFiles({ "event.yaml": "format: 1\n", "media/film.fr.vtt": content }));
  return {
    text: media[0]?.text,
    path: media[0]?.path,
    codes: findings.map(({ code, place }) => `${place.line} ${code}`),
  };
}

describe("captions of an event folder", () => {
  it("are carried with their text", () => {
    expect(read(written)).toEqual({ text: written, path: "media/film.fr.vtt", codes: [] });
    expect(read(`\ufeff${written}`).text).toBe(written);
  });

  it("no other medium is", () => {
    const { media } = load(memoryFiles({ "event.yaml": "format: 1\n", "media/film.txt": written }));
    expect(media[0]).not.toHaveProperty("text");
  });

  it("that are not UTF-8 are refused at the line where they stop being so", () => {
    const latin = Uint8Array.from([...written].map((letter) => letter.codePointAt(0) ?? 0));
    expect(read(latin)).toMatchObject({ text: undefined, codes: ["4 text/encoding"] });
  });

  it("that hold an invisible character are refused at its line", () => {
    expect(read(written.replace("É", "\u202e"))).toMatchObject({ text: undefined, codes: ["4 text/bidi-control"] });
  });

  it("are read up to the limit of texts, and refused beyond", () => {
    const whole = written.padEnd(limits.textBytes - 1, "\n");
    expect(read(whole).text).toBe(whole);
    expect(read(`${whole}\n\n\n`)).toMatchObject({ text: undefined, codes: ["1 file/too-large"] });
  });
});
