// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { languageOf } from "../../kit/commands/language.ts";

describe("the language the kit speaks", () => {
  it.each([
    [{}, "fr-FR", "fr"],
    [{}, "fr", "fr"],
    [{}, "en-GB", "en"],
    [{}, "de-DE", "en"],
    [{ LANG: "" }, "fr-CA", "fr"],
    [{ LC_ALL: "C" }, "fr-FR", "en"],
    [{ LANG: "C.UTF-8" }, "fr-FR", "en"],
    [{ LANG: "fr_FR.UTF-8" }, "en-US", "fr"],
  ])("with the variables %j on a system in %s is %s", (environment, locale, lang) => {
    expect(languageOf(["validate"], environment, () => locale)).toBe(lang);
  });

  it.each([
    [["--lang", "en"], "en"],
    [["--lang=en"], "en"],
    [["--lang", "de"], "fr"],
  ])("with %j on a French system is %s", (args, lang) => {
    expect(languageOf(args, {}, () => "fr-FR")).toBe(lang);
  });

  it("is not asked of the system when the environment says it", () => {
    const never = () => {
      throw new Error("asked");
    };
    expect(languageOf([], { LANG: "en_GB.UTF-8" }, never)).toBe("en");
  });
});
