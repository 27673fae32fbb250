// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { absoluteUrl } from "../../kit/derive/sitemap.ts";
import { aSite } from "../helpers/an-event.ts";

const file = (path: string, ...given: Parameters<typeof aSite>) =>
  aSite(...given).files.find((one) => one.path === path)?.content;

describe("the sitemap", () => {
  const people = [
    { id: "ada", name: "Ada Exemple", fictional: true },
    { id: "gone", name: "Partie", withdrawn: true, fictional: true },
  ];
  const fields = { languages: ["fr", "en"], title: { fr: "F", en: "E" }, people };
  const text = file("sitemap.xml", fields, {}, { siteUrl: "https://ville.example/it's?a=1&b=<2>/" }) ?? "";

  it("escapes what XML would not read", () => {
    expect(text).toContain("<loc>https://ville.example/it&#39;s?a=1&#38;b=&#60;2&#62;/fete/</loc>");
    expect(text).not.toMatch(/&(?!#\d+;)/u);
  });

  it("names each page with itself and its other languages", () => {
    const entry = text.split("\n").find((line) => line.includes("/fete/en/people/ada.html</loc>"));
    expect(
      [...(entry ?? "").matchAll(/hreflang="(\w+)" href="[^"]*(fete\/[^"]*)"/gu)].map((match) => [match[1], match[2]]),
    ).toEqual([
      ["en", "fete/en/people/ada.html"],
      ["fr", "fete/people/ada.html"],
    ]);
  });

  it("leaves out the root, which is the front page again, lost addresses and people who have withdrawn", () => {
    expect(text).not.toMatch(/404\.html|people\/gone\.html|&#62;\/<\/loc>/u);
    expect(text.match(/<loc>[^<]*&#62;\/fete\/<\/loc>/gu)).toHaveLength(1);
  });

  it("is not made, and robots.txt does not name it, when the site's address is not known", () => {
    expect(file("sitemap.xml", fields)).toBeUndefined();
    expect(file("robots.txt", fields)).toBe("User-agent: *\nAllow: /\n");
    expect(file("robots.txt", fields, {}, { siteUrl: "https://a.example/" })).toContain(
      "Sitemap: https://a.example/sitemap.xml\n",
    );
  });
});

it.each([
  ["index.html", ""],
  ["fete/index.html", "fete/"],
  ["fete/index.html#top", "fete/#top"],
  ["fete/pages/mon-index.html", "fete/pages/mon-index.html"],
])("the absolute address of %s is the site's and “%s”", (path, url) => {
  expect(absoluteUrl("https://a.example/", path)).toBe(`https://a.example/${url}`);
});
