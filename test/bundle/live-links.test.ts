// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { withLiveLinks } from "../../kit/bundle/live-links.ts";

const live = (markdown: string) => withLiveLinks(markdown, "pages/a.md", (path) => path === "pages/b.md");

describe("a text that goes along", () => {
  it.each([
    ["keeps links to what goes along and to the web", "[b](b.md) [c](https://c.example/)"],
    ["keeps what no link is", "a [b] (c)"],
  ])("%s", (_, text) => expect(live(text)).toBe(text));

  it.each([
    ["keeps the words of the others", "See [it](../sessions/x.md).", "See it."],
    ["has no picture that stays behind", "a ![b](../media/x.png) c", "a  c"],
    ["has no way to write to somebody", "[a](mailto:a@example.org)", "a"],
    ["has no definition that leads nowhere", "[a][d]\n\n[d]: x.md\n", "a\n\n"],
    ["leads to its own top where a link is written in a way that few know", "[a](x.md", "[a](#"],
  ])("%s", (_, before, after) => expect(live(before)).toBe(after));

  it("is read to its end, however many links of it lead nowhere", () => {
    expect(live("[a](".repeat(100_000))).toBe("[a](#(".repeat(50_000));
  });
});
