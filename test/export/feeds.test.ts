// SPDX-License-Identifier: MIT

import fc from "fast-check";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { exportFiles } from "../../kit/export/export-files.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { atomFeed } from "../../kit/export/feeds/atom.ts";
import { jsonFeed } from "../../kit/export/feeds/json-feed.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { aSite, siteOf } from "../helpers/an-event.ts";
import { beyondValidation, everyField, hostile, withTexts } from "./every-field.ts";

const siteUrl = "https://e.example/";
const nec = siteOf(editionOf(checkFolder(folder("examples/nec18-nantes"))), { siteUrl });
const atom = (site: SiteModel, lang = "fr") => atomFeed(exportedIn(site, lang));
const json = (site: SiteModel, lang = "fr") => JSON.parse(jsonFeed(exportedIn(site, lang)));

interface Element {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** An Atom document as an XML reader sees it. */
function readAtom(xml: string): Element {
  const document = XmlDocument.fromString(xml);
  try {
    return plain(document.root);
  } finally {
    document.dispose();
  }
}

function plain(element: XmlElement): Element {
  const children: Element[] = [];
  for (let child = element.firstChild; child !== null; child = child.next)
    if (child instanceof XmlElement) children.push(plain(child));
  const attributes = element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]);
  return { name: element.name, text: element.content, attributes: Object.fromEntries(attributes), children };
}

const named = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const entriesOf = (xml: string) => named(readAtom(xml), "entry");
const textOf = (element: Element, name: string) => named(element, name)[0]?.text;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2, 4.2). */
function atomFaults(feed: Element): readonly string[] {
  const of = (element: Element, at: string): string[] => {
    const links = named(element, "link").filter(({ attributes }) => attributes["rel"] === "alternate");
    const texts = [...element.children].filter(({ name }) => ["title", "subtitle", "summary", "rights"].includes(name));
    return [
      ...["id", "title", "updated"].filter((name) => named(element, name).length !== 1).map((name) => `one ${name}`),
      ...(urn.test(textOf(element, "id") ?? "") ? [] : ["a permanent id"]),
      ...(moment.test(textOf(element, "updated") ?? "") ? [] : ["a date (RFC 3339)"]),
      ...(links.length === 1 ? [] : ["one alternate link"]),
      ...named(element, "link").flatMap(({ attributes: { href = "" } }) => (/^https?:\/\//u.test(href) ? [] : [href])),
      ...named(element, "author").flatMap((author) => (textOf(author, "name") ? [] : ["a name for each author"])),
      ...texts.flatMap(({ text, name, attributes }) =>
        text && (attributes["type"] ?? "text") === "text" ? [] : [name],
      ),
    ].map((fault) => `${at}: ${fault}`);
  };
  const entries = named(feed, "entry");
  const ids = entries.map((entry) => textOf(entry, "id"));
  const authorless = named(feed, "author").length === 0 && entries.some((entry) => named(entry, "author").length === 0);
  return [
    ...of(feed, "feed"),
    ...entries.flatMap((entry, index) => of(entry, `entry ${index}`)),
    ...(authorless ? ["an author, of the feed or of each entry"] : []),
    ...(new Set(ids).size === ids.length ? [] : ["an id for each entry"]),
    ...(named(feed, "link").some(({ attributes }) => attributes["rel"] === "self") ? [] : ["a link to itself"]),
  ];
}

interface Item {
  readonly id?: string;
  readonly url?: string;
  readonly content_text?: string;
  readonly date_published: string;
  readonly authors?: readonly { readonly name: string }[];
}

/** What JSON Feed 1.1 asks. */
function jsonFeedFaults(feed: ReturnType<typeof json>): readonly string[] {
  const head = feed.version === "https://jsonfeed.org/version/1.1" && feed.title ? [] : ["version and title"];
  const rules: readonly [string, (item: Item) => unknown][] = [
    ["an id", ({ id }) => typeof id === "string" && id !== ""],
    ["a text", ({ content_text }) => content_text],
    ["a date (RFC 3339)", ({ date_published }) => moment.test(date_published)],
    ["an absolute address", ({ url = "" }) => /^https?:\/\//u.test(url)],
    ["a name for each author", ({ authors = [] }) => authors.every(({ name }) => name)],
  ];
  const broken = (item: Item) => rules.filter(([, holds]) => !holds(item)).map(([rule]) => `${item.id}: ${rule}`);
  return [...head, ...feed.items.flatMap(broken)];
}

const trace = (type: string, date: string) =>
  `---\nsession: s\ntype: ${type}\nstatus: raw\nauthors: [hugo]\nlicence: CC-BY-4.0\n${date}key_ideas: [Une idée]\n---\nUn compte rendu.\n`;

/** An event to which things happen; all in it is invented. */
const lively = (fields: object = {}, files: Readonly<Record<string, string>> = {}) =>
  aSite(
    {
      title: "La Fête",
      places: [{ id: "halle", name: "La halle", rooms: [{ id: "nef", name: "La nef" }] }],
      people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true }],
      news: [{ id: "ouvert", title: "C’est ouvert", date: "2031-05-01", text: "Venez **vite**.", authors: ["hugo"] }],
      sessions: [
        {
          id: "s",
          title: "Réparer",
          status: "moved",
          status_note: "La salle est plus grande.",
          updated: "2031-05-20",
          revision: 2,
          slots: [{ start: "2031-06-14T10:00", duration: "1h", room: "nef" }],
        },
        { id: "annulee", title: "Perdue", status: "cancelled", updated: "2031-05-10" },
        { id: "ordinaire", title: "Ordinaire", updated: "2031-05-30" },
      ],
      ...fields,
    },
    { "traces/s.md": trace("minutes", "date: 2031-06-20\n"), ...files },
    { siteUrl },
  );

describe("a feed", () => {
  it.each([
    ["the whole example, in French", nec, "fr"],
    ["the whole example, in English", nec, "en"],
    ["an event with every field, in hostile words", siteOf(everyField(), { siteUrl }), "fr"],
    ["the same with worse words", siteOf(withTexts(everyField(), beyondValidation), { siteUrl }), "en"],
    ["an event to which things happen", lively(), "fr"],
  ])("is what RFC 4287 and JSON Feed 1.1 ask: %s", (_name, site, lang) => {
    const feed = readAtom(atom(site, lang));
    expect(named(feed, "entry").length).toBeGreaterThan(2);
    expect(atomFaults(feed)).toEqual([]);
    expect(jsonFeedFaults(json(site, lang))).toEqual([]);
  });

  it("tells news, changes of the programme and traces, newest first", () => {
    const titles = entriesOf(atom(lively())).map((entry) => textOf(entry, "title"));
    expect(titles).toEqual(["Compte rendu – Réparer", "Déplacé – Réparer", "Annulé – Perdue", "C’est ouvert"]);
  });

  it("says the same in both formats", () => {
    const entries = entriesOf(atom(nec)).map((entry) => [textOf(entry, "id"), textOf(entry, "title")]);
    expect(json(nec).items.map(({ id, title }: Record<string, string>) => [id, title])).toEqual(entries);
  });

  it("says of a change why, when it is now and where; of a piece of news, its beginning without marks", () => {
    const summary = (title: string) => {
      const found = entriesOf(atom(lively())).find((entry) => textOf(entry, "title")?.includes(title));
      return found && textOf(found, "summary");
    };
    const spaced = summary("Déplacé")?.replace(/[\u00a0\u202f]/gu, " ");
    expect(spaced).toMatch(/^La salle est plus grande\.\nsamedi 14 juin, 10 h.*11 h.*, La nef$/u);
    expect(summary("ouvert")).toBe("Venez vite.");
    expect(summary("Perdue")).toBeUndefined();
  });

  it("gives each trace its authors and its licence", () => {
    const [entry] = entriesOf(atom(lively()));
    const link = entry && named(entry, "link").find(({ attributes }) => attributes["rel"] === "license");
    expect(link?.attributes["href"]).toBe("https://creativecommons.org/licenses/by/4.0/deed.fr");
    expect(entry && named(entry, "author").map(({ text }) => text.trim())).toEqual(["Hugo Lemoine"]);
    expect(json(lively()).items[0]._licence.id).toBe("CC-BY-4.0");
  });

  it("leads to each trace's own page, and says in a sentence what it says", () => {
    const traces = [
      { id: "t", title: "T", date: "2031-06-21", summary: "En clair.", key_ideas: ["Une idée", "Une autre"] },
      { id: "u", title: "U", date: "2031-06-20", key_ideas: ["Une idée", "Une autre"] },
    ];
    const entries = entriesOf(atom(lively({ traces }, {}))).filter((entry) =>
      /[TU]$/u.test(textOf(entry, "title") ?? ""),
    );
    expect(entries.map((entry) => textOf(entry, "summary"))).toEqual(["En clair.", "Une idée"]);
    const pages = entries.map((entry) =>
      named(entry, "link").find(({ attributes }) => attributes["rel"] === "alternate"),
    );
    expect(pages.map((link) => link?.attributes["href"])).toEqual([
      expect.stringMatching(/\/traces\/t\.html$/u),
      expect.stringMatching(/\/traces\/u\.html$/u),
    ]);
  });

  it("is as old as its newest entry, and leaves out what has no date of its own", () => {
    expect(textOf(readAtom(atom(lively())), "updated")).toBe("2031-06-20T00:00:00Z");
    const undated = lively({ sessions: [{ id: "s", title: "Réparer" }] }, { "traces/s.md": trace("minutes", "") });
    expect(entriesOf(atom(undated)).map((entry) => textOf(entry, "title"))).toEqual(["C’est ouvert"]);
  });

  it("keeps its ids when titles, texts and the site’s address change; a new change is a new entry", () => {
    const ids = (site: SiteModel) => json(site).items.map(({ id }: { id: string }) => id);
    const news = [{ id: "ouvert", title: "Autrement dit", date: "2031-05-01", text: "Autre." }];
    const elsewhere = siteOf(lively({ news }).edition, { siteUrl: "https://ailleurs.example/x/" });
    expect(ids(elsewhere)).toEqual(ids(lively()));
    const sessions = [{ id: "s", title: "Réparer", status: "moved", updated: "2031-05-21", revision: 3 }];
    expect(ids(lively({ sessions }))[1]).not.toBe(ids(lively())[1]);
  });

  it("holds fifty entries at most", () => {
    const news = Array.from({ length: 60 }, (_, index) => ({
      id: `n-${index}`,
      title: `Nouvelle ${index}`,
      date: `2031-0${1 + (index % 5)}-${10 + (index % 15)}`,
      text: "Oui.",
    }));
    expect(entriesOf(atom(lively({ news })))).toHaveLength(50);
  });

  it("carries hostile words as they were written", () => {
    const news = [{ id: "n", title: hostile.markup, date: "2031-07-01", text: "Oui.", summary: hostile.rightToLeft }];
    const [entry] = entriesOf(atom(lively({ languages: ["en"], news }), "en"));
    expect(entry && textOf(entry, "title")).toBe(hostile.markup);
    expect(entry && textOf(entry, "summary")).toBe(hostile.rightToLeft);
  });
});

describe("any text whatever", () => {
  it("leaves a feed that both kinds of readers can read", () => {
    const edition = lively().edition;
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (text) => {
        const news = edition.news.map((item) => ({ ...item, title: { fr: `a${text}` }, text: { fr: text } }));
        const site = siteOf({ ...edition, news }, { siteUrl });
        expect(atomFaults(readAtom(atom(site)))).toEqual([]);
        expect(jsonFeedFaults(json(site))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the feeds of a site", () => {
  const paths = (site: SiteModel) =>
    [...exportFiles(site)].map(({ path }) => path).filter((path) => /\/feed\.(?:xml|json)$/u.test(path));

  it("stand at the root of each language", () => {
    expect(paths(nec)).toEqual([
      "nec18-nantes/feed.xml",
      "nec18-nantes/feed.json",
      "nec18-nantes/en/feed.xml",
      "nec18-nantes/en/feed.json",
    ]);
    expect(nec.page("news").chrome.feeds).toEqual({ atom: "nec18-nantes/feed.xml", json: "nec18-nantes/feed.json" });
  });

  it("are not written, nor linked, without the site’s address or anything to tell", () => {
    for (const site of [siteOf(nec.edition), aSite({}, {}, { siteUrl })]) {
      expect(paths(site)).toEqual([]);
      expect(site.page("landing").chrome.feeds).toBeUndefined();
    }
  });

  it("never tell of a person who has withdrawn, nor of a session only proposed", () => {
    const people = [{ id: "hugo", name: "Hugo Lemoine", withdrawn: true }];
    const sessions = [
      { id: "s", title: "Réparer" },
      { id: "p", title: "Peut-être", status: "proposed", updated: "2031-05-01" },
    ];
    const site = lively({ people, sessions });
    expect(entriesOf(atom(site)).length).toBe(2);
    expect(atom(site) + jsonFeed(exportedIn(site, "fr"))).not.toMatch(/Lemoine|hugo|Peut-être/u);
  });
});
