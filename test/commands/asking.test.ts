// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { asking, goesOn, isYes } from "../../kit/commands/asking.ts";
import { UsageError } from "../../kit/commands/command.ts";
import { heardSetting, promptOf } from "./heard-setting.ts";

const words = { go_on: "Go on? ", no_answer: "Nobody to ask.", left_as_it_was: "Left." };

describe("an answer to a question that is answered by yes or no", () => {
  it.each(["o", "O", "oui", "Oui ", "y", " yes", "ok"])("%j is yes, in French and in English", (answer) => {
    expect(isYes(answer)).toBe(true);
  });

  it.each(["", "n", "non", "oups", "yes but no", "o n", undefined])("%j is not", (answer) => {
    expect(isYes(answer)).toBe(false);
  });
});

describe("a command that asks before it writes", () => {
  it("goes on after yes, and is silent about it", async () => {
    const { setting, said } = heardSetting();
    expect(await goesOn(promptOf("oui"), words, setting)).toBe(true);
    expect(said).toEqual([]);
  });

  it("stops after anything else, or when whoever was asked left, and says so", async () => {
    const { setting, said } = heardSetting();
    expect([await goesOn(promptOf("?"), words, setting), await goesOn(promptOf(), words, setting)]).toEqual([
      false,
      false,
    ]);
    expect(said).toEqual(["Left.\n", "Left.\n"]);
  });

  it("wants the answer as an option where there is nobody to ask", async () => {
    await expect(goesOn(undefined, words, heardSetting().setting)).rejects.toThrow(new UsageError(words.no_answer));
  });

  it("gives the terminal back, however it ends", async () => {
    const [done, failed] = [promptOf(), promptOf()];
    expect(await asking(done, async () => 0)).toBe(0);
    await expect(asking(failed, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect([done.closed(), failed.closed()]).toEqual([true, true]);
  });
});
