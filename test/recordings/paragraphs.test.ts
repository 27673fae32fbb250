// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cue } from "../../kit/recordings/captions.ts";
import { paragraphsOf } from "../../kit/recordings/paragraphs.ts";

const cue = (start: number, text: string, voice?: string): Cue => ({
  start,
  end: start + 2,
  text,
  ...(voice && { voice }),
});

describe("paragraphs of captions", () => {
  it("go on while one voice does, without a long silence", () => {
    const cues = [
      cue(0.5, "Bonjour."),
      cue(2.5, "Merci."),
      cue(9, "Après."),
      cue(11, "Oui.", "Ada"),
      cue(13, "Non.", "Noé"),
    ];
    expect(paragraphsOf(cues)).toEqual([
      { at: 0, text: "Bonjour. Merci." },
      { at: 9, text: "Après." },
      { at: 11, text: "Oui.", voice: "Ada" },
      { at: 13, text: "Non.", voice: "Noé" },
    ]);
  });

  it("start anew at a chapter", () => {
    expect(paragraphsOf([cue(0, "Un."), cue(2, "Deux."), cue(4, "Trois.")], [4]).map(({ at }) => at)).toEqual([0, 4]);
  });

  it("end with a sentence once there is enough to read, and somewhere in any case", () => {
    const long = (mark: string) =>
      Array.from({ length: 40 }, (_, at) => cue(at * 2, `${"mot ".repeat(12)}${at}${mark}`));
    expect(paragraphsOf(long(".")).every(({ text }) => text.length < 420)).toBe(true);
    const without = paragraphsOf(long(""));
    expect(without.length).toBeGreaterThan(1);
    expect(without.every(({ text }) => text.length < 1000)).toBe(true);
  });

  it("say once the line that captions that roll say twice, and twice what somebody said twice", () => {
    const rolled = [cue(0, "Bonjour à toutes et à tous"), cue(1, "à toutes et à tous"), cue(2, "oui"), cue(3, "oui")];
    expect(paragraphsOf(rolled)[0]?.text).toBe("Bonjour à toutes et à tous oui oui");
  });

  it("have one address each, even when two start in one second, and lose no word", () => {
    const cues = fc.array(
      fc.record({ start: fc.nat(20), text: fc.stringMatching(/^[a-z]{1,5}$/u), voice: fc.constantFrom("Ada", "Noé") }),
    );
    fc.assert(
      fc.property(cues, (list) => {
        const sorted = list
          .sort((a, b) => a.start - b.start)
          .map((one, index) => ({ ...one, text: `${one.text}${index}`, end: one.start + 1 }));
        const found = paragraphsOf(sorted);
        expect(new Set(found.map(({ at }) => at)).size).toBe(found.length);
        expect(found.map(({ text }) => text).join(" ")).toBe(sorted.map(({ text }) => text).join(" "));
      }),
    );
  });
});
