// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { messageOf, type ToolLanguage } from "../../kit/diagnostics/message-of.ts";
import { english, french, scalar, yaml } from "../../kit/diagnostics/messages/say.ts";
import { everyFinding, finding } from "./samples.ts";

function spoken(lang: ToolLanguage): string {
  const lines = everyFinding().map((each) => {
    const { what, todo } = messageOf(each, lang);
    return `${each.code}\n  ${what}\n  ${todo.replaceAll("\n", "\n  ")}\n`;
  });
  return lines.join("\n");
}

const said = (lang: ToolLanguage) => everyFinding().map((each) => [each.code, messageOf(each, lang)] as const);

describe("what findings say", () => {
  it("is pinned in English", async () => {
    await expect(spoken("en")).toMatchFileSnapshot("./messages.en.txt");
  });

  it("is pinned in French", async () => {
    await expect(spoken("fr")).toMatchFileSnapshot("./messages.fr.txt");
  });

  it.each(said("fr"))("%s is set in French typography", (_, { what, todo }) => {
    // The examples in YAML, on lines of their own, keep the signs of YAML.
    const sentences = [what, ...todo.split("\n").filter((line) => !line.startsWith("    "))].join("\n");
    expect(sentences).not.toMatch(/ [:;!?»]|« /u);
    expect(sentences).not.toMatch(/\p{L}'\p{L}/u);
    expect(sentences).not.toMatch(/[“”]/u);
  });

  it.each([...said("en"), ...said("fr")])("%s gives whole sentences and no gap", (_, { what, todo }) => {
    expect(what).toMatch(/[.!?…]$/u);
    expect(`${what}${todo}`).not.toMatch(/undefined|NaN|\[object|\$\{/u);
    expect(todo.length).toBeGreaterThan(5);
  });
});

describe("what authors wrote, inside a sentence", () => {
  it("is clipped in its middle when it is long", () => {
    const { what } = messageOf(finding("schema/repeated", { value: `debut${"x".repeat(500)}fin` }), "en");
    expect(what.length).toBeLessThan(200);
    expect(what).toMatch(/“debutx+…x+fin”/u);
  });

  it("shows control and direction characters as escapes, so that it cannot repaint a terminal", () => {
    const { what } = messageOf(finding("schema/repeated", { value: "a\u001b[31m\u202eb" }), "fr");
    expect(what).toContain("a\\u001b[31m\\u202eb");
  });

  it("keeps its own spaces in a French sentence", () => {
    expect(french`« ${"Pour qui ?"} » : oui`).toBe("«\u202fPour qui ?\u202f»\u202f: oui");
    expect(english`“${"a : b"}”`).toBe("“a : b”");
  });

  it("is quoted in YAML only when YAML needs it", () => {
    expect([scalar("open-data"), scalar("été"), scalar("a: b"), scalar("#x")]).toEqual([
      "open-data",
      "été",
      '"a: b"',
      '"#x"',
    ]);
    expect(yaml("a: 1", "b: 2")).toBe("\n    a: 1\n    b: 2");
  });
});
