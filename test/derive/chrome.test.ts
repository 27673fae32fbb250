// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const full = {
  languages: ["fr", "en"],
  axes: [{ id: "a", title: "A" }],
  tracks: [{ id: "t", title: "T" }],
  formats: [{ id: "f", title: "F" }],
  places: [{ id: "p", name: "Halle", address: { city: "Valbourg" } }],
  organisations: [{ id: "o", name: "O" }],
  partners: [{ organisation: "o", role: "host" }],
  people: [{ id: "ada", name: "Ada Exemple", fictional: true }],
  sessions: [{ id: "s", title: "S" }],
  news: [{ id: "n", title: "N", date: "2031-01-01", text: "N." }],
  working_groups: [{ id: "g", title: "G" }],
  pages: [
    { id: "z", title: "Z", text: "z", menu: true, order: 1 },
    { id: "b", title: "B", text: "b", menu: true },
    { id: "a", title: "A", text: "a", menu: true },
    { id: "pied", title: "Pied", text: "p" },
  ],
};
const links = (list: readonly { readonly path: string }[]) =>
  list.map(({ path }) => path.replace(/^fete\/|\.html$/gu, ""));

describe("menu and footer", () => {
  const { chrome } = aSite(full).page("landing");

  it("list what the event has, then the author's pages by their order, then by their id", () => {
    expect(links(chrome.menu)).toEqual([
      "programme",
      "axes",
      "people",
      "practical",
      "news",
      "partners",
      "pages/z",
      "pages/a",
      "pages/b",
    ]);
    expect(links(chrome.footer)).toEqual([
      "formats",
      "tracks",
      "groups",
      "search",
      "rerun",
      "credits",
      "legal",
      "privacy",
      "accessibility",
      "pages/pied",
    ]);
  });

  it("stay in their language", () => {
    const { menu, home } = aSite(full).page("landing", "en").chrome;
    expect([home, ...menu.map(({ path }) => path)].every((path) => path.startsWith("fete/en/"))).toBe(true);
  });
});

describe("pages about nothing", () => {
  const kinds = (fields: object) => new Set(aSite(fields).pages.map(({ kind }) => kind));
  const always = ["accessibility", "credits", "landing", "legal", "not_found", "privacy", "rerun"];

  it("are not made, and no menu names them", () => {
    expect([...kinds({})].sort()).toEqual(always);
    expect(aSite().page("landing").chrome.menu).toEqual([]);
  });

  it.each([
    ["sessions", "programme"],
    ["axes", "axes"],
    ["formats", "formats"],
    ["tracks", "tracks"],
    ["places", "practical"],
    ["people", "people"],
    ["news", "news"],
    ["working_groups", "groups"],
  ] as const)("%s alone make the page %s", (field, kind) => {
    expect(kinds({ [field]: full[field] })).toContain(kind);
    expect(kinds({ ...full, [field]: undefined })).not.toContain(kind);
  });

  it("partners too", () => {
    const { organisations, partners } = full;
    expect(kinds({ organisations, partners })).toContain("partners");
    expect(kinds({ organisations })).not.toContain("partners");
  });

  it("people who have all withdrawn leave no list of people", () => {
    const site = aSite({ people: [{ id: "ada", name: "Ada Exemple", withdrawn: true }] });
    expect(site.pages.map(({ path }) => path)).not.toContain("fete/people.html");
  });
});

describe("the contact", () => {
  const contact = { email: "equipe@example.org", phone: "+33 2 00 00 00 00", url: "https://contact.example/" };

  it("gives no e-mail and no phone to the site unless they were asked for by name", () => {
    expect(JSON.stringify(aSite({ contact }))).not.toMatch(/equipe@|\+33/u);
    expect(aSite({ contact: { ...contact, publish: ["phone"] } }).page("landing").chrome.contact).toEqual({
      url: contact.url,
      phone: contact.phone,
    });
  });
});

describe("what is drawn and styled", () => {
  it("is one favicon and poster, the strip of page feet in light and dark, and a card for social networks in each language", () => {
    const { images } = aSite({ languages: ["fr", "en", "pt-BR"], title: { fr: "Fête", en: "Fair" } });
    expect(images.map(({ kind, path, png, title }) => [kind, path, png, title])).toEqual([
      ["favicon", "fete/favicon.svg", "fete/favicon.png", "Fête"],
      ["poster", "fete/poster.svg", undefined, "Fête"],
      ["strip", "fete/strip.svg", undefined, "Fête"],
      ["strip", "fete/strip-dark.svg", undefined, "Fête"],
      ["social", "fete/social.svg", "fete/social.png", "Fête"],
      ["social", "fete/social-en.svg", "fete/social-en.png", "Fair"],
      ["social", "fete/social-pt-br.svg", "fete/social-pt-br.png", "Fête"],
    ]);
  });

  it("are the cards that pages of each language name", () => {
    const site = aSite(full);
    expect(["fr", "en"].map((lang) => site.page("landing", lang).chrome.social_image)).toEqual([
      "fete/social.png",
      "fete/social-en.png",
    ]);
  });

  it("has a stylesheet of the edition's colours: its tokens, then its axes, light then dark", () => {
    const files = { "theme.yaml": 'colors: {light: {accent: "#112233"}}\n', "theme/plus.css": "h1{color:red}" };
    const site = aSite({ axes: [{ id: "a", title: "A", color: "#112233" }] }, files);
    const css = site.files.find(({ path }) => path === "fete/edition.css")?.content ?? "";
    expect(css).toMatch(
      /^@layer edition\{:root\{--accent:#112233\}\.axis-1\{--axis:#112233;--axis-text:#112233;--axis-on:#ffffff\}/u,
    );
    const dark = css.slice(css.indexOf("prefers-color-scheme:dark"));
    expect(dark).toMatch(/\.axis-1\{--axis:#[0-9a-f]{6};/u);
    expect(dark).not.toContain("--accent");
    expect(site.files).toContainEqual({ path: "fete/theme/plus.css", content: "@layer author{h1{color:red}}\n" });
    expect(site.page("landing").chrome.stylesheets).toEqual([
      "assets/site.css",
      "fete/edition.css",
      "fete/theme/plus.css",
    ]);
  });

  it("carries no web font when the theme asks for the reader's own", () => {
    expect(aSite().page("landing").chrome.preload).toHaveLength(2);
    expect(aSite({}, { "theme.yaml": "fonts: system\n" }).page("landing").chrome.preload).toEqual([]);
  });
});
