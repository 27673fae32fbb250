// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { askAnswers } from "../../kit/commands/fork/ask-answers.ts";
import { answersOf } from "../../kit/commands/fork/forked-question.ts";
import { forkWords } from "../../kit/commands/words/fork/index.ts";
import type { Prompt } from "../../kit/io/prompt.ts";
import { taken } from "../fork/a-bundle.ts";

/** Somebody at the terminal who gives these lines, one after the other, then goes away. */
function somebody(...lines: readonly string[]): { prompt: Prompt; readonly shown: string[] } {
  const left = [...lines];
  const shown: string[] = [];
  const ask = (text: string) => {
    shown.push(text);
    return Promise.resolve(left.shift());
  };
  return { prompt: { ask, close: () => {} }, shown };
}

const today = "2032-01-02";

describe("the questions of a fork", () => {
  it.each(["fr", "en"] as const)("say why and show an example, in %s", async (lang) => {
    const { prompt, shown } = somebody("La Rive", "2033-05-12..2033-05-13", "", "La Rive", "", "", "", "");
    const said = await askAnswers(await taken(), {}, { prompt, words: forkWords[lang], today });
    expect(answersOf(said)).toEqual({
      title: "La Rive",
      dates: { start: "2033-05-12", end: "2033-05-13" },
      id: "la-rive-2033",
      territory: "La Rive",
      languages: ["fr"],
      timezone: "Europe/Paris",
      licence: "CC-BY-SA-4.0",
    });
    await expect(shown.join("¶\n")).toMatchFileSnapshot(`fork-questions.${lang}.txt`);
  });

  it("are asked again, with what is wrong, until the answer will do", async () => {
    const { prompt, shown } = somebody("2033-13-01", "2033-05-12", "x");
    const given = {
      title: "La Rive",
      territory: "x",
      languages: "fr",
      timezone: "UTC",
      contact: "x",
      licence: "CC-BY-SA-4.0",
    };
    const said = await askAnswers(await taken(), given, { prompt, words: forkWords.fr, today });
    expect(said.dates).toBe("2033-05-12");
    expect(shown).toHaveLength(3);
    expect(shown[1]).toContain("« 2033-13-01 » ne convient pas");
  });

  it("are not asked of what was given, nor of anything with --yes", async () => {
    const { prompt, shown } = somebody();
    const said = await askAnswers(
      await taken(),
      { yes: true, territory: "La Rive" },
      { prompt, words: forkWords.fr, today },
    );
    expect(shown).toEqual([]);
    expect(said).toMatchObject({ title: "La Fête", id: "la-fete-2033", territory: "La Rive", contact: "" });
    expect(said.dates).toBe("2033-06-11..2033-06-12");
  });

  it("end without anything written when whoever was asked goes away", async () => {
    const { prompt } = somebody("La Rive");
    await expect(askAnswers(await taken(), {}, { prompt, words: forkWords.fr, today })).rejects.toThrow(
      "Rien n’a été écrit",
    );
  });

  it("have their answers on one line, without control characters", async () => {
    const { prompt } = somebody("La\u0007 Rive\u2028", "2033-05-12", "", "", "", "", "", "");
    const said = await askAnswers(await taken(), {}, { prompt, words: forkWords.fr, today });
    expect(said.title).toBe("La Rive");
  });
});
