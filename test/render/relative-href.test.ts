// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { relativeHref } from "../../kit/render/relative-href.ts";

describe("a link from one page to another", () => {
  it.each([
    ["index.html", "nec18/index.html", "nec18/index.html"],
    ["nec18/index.html", "nec18/programme.html", "programme.html"],
    ["nec18/sessions/a.html", "nec18/sessions/b.html", "b.html"],
    ["nec18/sessions/a.html", "nec18/people/b.html", "../people/b.html"],
    ["nec18/en/sessions/a.html", "nec18/sessions/a.html", "../../sessions/a.html"],
    ["nec18/sessions/a.html", "assets/site.css", "../../assets/site.css"],
    ["nec18/practical.html", "nec18/practical.html#room-amphi", "#room-amphi"],
    ["nec18/sessions/a.html", "nec18/practical.html#room-amphi", "../practical.html#room-amphi"],
    ["nec18/sessions.html", "nec18/sessions/a.html", "sessions/a.html"],
  ])("%s → %s is %s", (from, to, link) => {
    expect(relativeHref(from, to)).toBe(link);
  });

  it("leads back to its target, wherever the site stands", () => {
    for (const root of ["https://a.example/", "https://a.example/repo/", "file:///home/x/_site/"]) {
      const from = new URL("nec18/en/sessions/a.html", root);
      expect(new URL(relativeHref("nec18/en/sessions/a.html", "nec18/people/b.html"), from).href).toBe(
        `${root}nec18/people/b.html`,
      );
    }
  });
});
