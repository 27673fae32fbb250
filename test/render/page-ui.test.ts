// SPDX-License-Identifier: MIT
import { h, type VNode } from "preact";
import { describe, expect, it } from "vitest";
import { pageUis } from "../../kit/render/page-ui.ts";
import type { Ui } from "../../kit/render/ui.ts";
import { aSite, type Found } from "../helpers/an-event.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
const site = aSite(
  {
    languages: ["fr", "en"],
    pages: [{ id: "venir", title: "Venir", text: "x" }],
    sessions: [{ id: "s", title: "S", abstract: "x" }],
  },
  { "media/salle.svg": svg, "media/salle.svg.yaml": "alt: Salle\ncredit: Moi\n" },
  { siteUrl: "https://ville.example/fete/" },
);

/** The HTML of a text that stands in a folder of the event, on a session's page. */
function html(text: string, base: string, lang = "fr", from: Found = site): string {
  return pageUis(from)(from.page("session", lang)).markdown({ text, lang, markdown: true, base });
}

describe("an author's link", () => {
  it.each([
    ["../pages/venir.md", "sessions", "../pages/venir.html"],
    ["venir.md", "pages", "../pages/venir.html"],
    ["pages/venir.md", "", "../pages/venir.html"],
    ["pages/venir.md", "sessions", "../pages/venir.html"],
    ["./pages/venir.md", "", "../pages/venir.html"],
    ["s.md#suite", "sessions", "#suite"],
    ["../event.yaml", "sessions", "../index.html"],
    ["../pages/venir.fr.md#a%20b", "sessions", "../pages/venir.html#a%20b"],
  ])("%s, written in “%s”, leads to %s", (address, base, href) => {
    expect(html(`[texte](${address})`, base)).toContain(`<a href="${href}">texte</a>`);
  });

  it("stays in the reader's language", () => {
    expect(html("[text](../pages/venir.md)", "sessions", "en")).toContain('href="../pages/venir.html"');
    expect(site.page("session", "en").path).toBe("fete/en/sessions/s.html");
  });

  it.each(["../../pages/venir.md", "constructor", "__proto__", "%E0%A4%A", "../people/inconnue.md"])(
    "%s, which leads nowhere, keeps its text alone",
    (address) => {
      expect(html(`[texte](${address})`, "sessions")).toBe("<p>texte</p>\n");
    },
  );
});

describe("an author's picture", () => {
  it.each([
    ["media/salle.svg", ""],
    ["../media/s%61lle.svg", "sessions"],
    ["media/salle.svg", "sessions"],
  ])("%s, written in “%s”, is found and measured", (address, base) => {
    expect(html(`![Salle](<${address}>)`, base)).toMatch(
      /<img src="\.\.\/media\/[^"]+\.svg" alt="Salle" width="3" height="2"/u,
    );
  });
});

describe("an author's picture alone in its paragraph", () => {
  it("says under it who made it, and its licence in the reader's language", () => {
    const credited = (lang: string) => html("![Salle](../media/salle.svg)", "sessions", lang);
    const deed = (lang: string) => `https://creativecommons.org/licenses/by-sa/4.0/deed.${lang}`;
    for (const lang of ["fr", "en"])
      expect(credited(lang)).toContain(
        `<figcaption><span class="credit">Moi</span>, <a href="${deed(lang)}" rel="noopener">CC BY-SA 4.0</a></figcaption>`,
      );
  });
});

describe("headings of an author", () => {
  it("keep out of the way of each other in all texts of a page, and of the page's own", () => {
    const ui = pageUis(site)(site.page("session"));
    const say = (text: string) => ui.markdown({ text, lang: "fr", markdown: true, base: "" });
    expect([say("# Content"), say("# Suite"), say("# Suite")].map((one) => / id="([^"]*)"/u.exec(one)?.[1])).toEqual([
      "content-2",
      "suite",
      "suite-2",
    ]);
  });
});

describe("addresses", () => {
  const lost = site.page("not_found");

  it("are relative, so that the site works wherever it stands", () => {
    expect(pageUis(site, "/repo/")(site.page("session")).href("assets/site.css")).toBe("../../assets/site.css");
  });

  it("start from the root on the page for lost addresses, which a server shows at any depth", () => {
    expect(pageUis(site, "/repo/")(lost).href("assets/site.css")).toBe("/repo/assets/site.css");
    expect(pageUis(site)(lost).href("assets/site.css")).toBe("assets/site.css");
  });

  it("are absolute when asked and when the site's address is known", () => {
    expect(pageUis(site)(lost).absolute("fete/index.html")).toBe("https://ville.example/fete/fete/");
    const unknown = aSite();
    expect(pageUis(unknown)(unknown.page("landing")).absolute("fete/index.html")).toBeUndefined();
  });
});

describe("what looks the same on every page of a folder", () => {
  const uiOf = pageUis(site);
  const link = (links: { href(path: string): string }): VNode =>
    h("a", { href: links.href("fete/practical.html#room-a") }, "a") as VNode;

  it("is drawn once, with links that hold from all of them", () => {
    let drawn = 0;
    const draw: Parameters<Ui["once"]>[1] = (links) => {
      drawn += 1;
      return link(links);
    };
    const [landing, practical] = [
      uiOf(site.page("landing")),
      uiOf({ ...site.page("landing"), path: "fete/practical.html" }),
    ];
    expect(practical.once("card", draw)).toBe('<a href="practical.html#room-a">a</a>');
    expect(uiOf({ ...site.page("landing"), path: "fete/index.html" }).once("card", draw)).toBe(
      '<a href="practical.html#room-a">a</a>',
    );
    expect(drawn).toBe(1);
    expect(landing.once("card", draw)).toBe('<a href="fete/practical.html#room-a">a</a>');
  });

  it("is drawn anew in another language and for another key", () => {
    expect(uiOf(site.page("session", "fr")).once("x", () => h("b", null, "oui"))).toBe("<b>oui</b>");
    expect(uiOf(site.page("session", "en")).once("x", () => h("b", null, "yes"))).toBe("<b>yes</b>");
    expect(uiOf(site.page("session", "fr")).once("y", () => h("b", null, "non"))).toBe("<b>non</b>");
  });
});
