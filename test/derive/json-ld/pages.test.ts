// SPDX-License-Identifier: MIT

import fc from "fast-check";
import type { EventLeaf } from "schema-dts";
import { describe, expect, it } from "vitest";
import { embedded } from "../../../kit/derive/json-ld/embedded.ts";
import { node } from "../../../kit/derive/json-ld/node.ts";
import { pageJsonLd } from "../../../kit/derive/json-ld/pages.ts";
import type { SiteModel } from "../../../kit/derive/site.ts";
import { checkFolder, editionOf, folder } from "../../examples/read-event.ts";
import { everyFieldSite, hostile } from "../../export/every-field.ts";
import { aSite, siteOf } from "../../helpers/an-event.ts";
import { googleEventRules, googleFaults } from "../../helpers/google-event.ts";
import { vocabulary, vocabularyFaults } from "../../helpers/schema-vocabulary.ts";
import { type Json, read, thing, town } from "./read-json-ld.ts";

const siteUrl = "https://e.example/";
const example = (name: string, setting: object = { siteUrl }) =>
  siteOf(editionOf(checkFolder(folder(`examples/${name}`))), setting);
const nec = example("nec18-nantes");
const everything = everyFieldSite();

const documents = (site: SiteModel): Json[] => {
  const json = pageJsonLd(site);
  return site.pages.flatMap((page) => json(page) ?? []).map((text) => JSON.parse(text));
};

const sites: readonly (readonly [string, SiteModel])[] = [
  ["the whole example", nec],
  ["the smallest example", example("minimal")],
  ["an event with every field, in hostile words", everything],
  ["a site whose address is not known", example("nec18-nantes", {})],
];

describe("the JSON-LD of every page", () => {
  it.each(sites)("speaks only words of schema.org: %s", (_name, site) => {
    const found = documents(site);
    expect(found.length).toBeGreaterThan(5);
    expect(found.flatMap((one) => vocabularyFaults(one))).toEqual([]);
  });

  it.each(sites.slice(0, 3))("has what Google asks: %s", (_name, site) => {
    expect(documents(site).flatMap((one) => googleFaults(one))).toEqual([]);
  });

  it("is in the context of schema.org", () => {
    for (const document of documents(nec)) expect(document["@context"]).toBe("https://schema.org");
  });

  it("cannot end its element, and says what was written", () => {
    const [page] = everything.pages.filter((one) => one.kind === "landing" && one.lang === "en");
    expect(page && pageJsonLd(everything)(page)).not.toMatch(/[<>&]/u);
    expect(page && thing(everything, page, "Event").name).toContain(hostile.markup.slice(0, 20));
  });

  it("is not on pages that are not to be found", () => {
    expect(read(nec, nec.page("not_found"))).toBeUndefined();
  });

  it("has no address where the site’s is not known", () => {
    const text = JSON.stringify(documents(example("nec18-nantes", {})));
    expect(text).not.toContain('"@id"');
    expect(text).not.toMatch(/"(?:url|item)":"(?!https?:)/u);
  });

  it("takes at most 1.5 KB for an ordinary session, and never much", () => {
    const site = town();
    const event = thing(site, site.page("session"), "Event");
    expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(1_500);
    const json = pageJsonLd(nec);
    expect(
      Math.max(...nec.pages.map((one) => (one.kind === "session" ? Buffer.byteLength(json(one) ?? "") : 0))),
    ).toBeLessThan(3_600);
  });

  it("stays small on the front page of a large event", () => {
    const sessions = Array.from({ length: 300 }, (_, index) => ({
      id: `s-${index}`,
      title: "Prendre soin de ce que l’on partage",
      slots: [{ start: "2031-06-14T10:00", duration: "1h" }],
    }));
    const site = aSite({ sessions }, {}, { siteUrl });
    const event = thing(site, site.page("landing"), "Event");
    expect(event.subEvent).toHaveLength(50);
    expect(JSON.stringify(event).length).toBeLessThan(11_000);
  });
});

describe("any text whatever", () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom("<", ">", "&", '"', "\\", "/", "script", "\u2028", "]]>", "<!--"),
      fc.string({ minLength: 1, maxLength: 3 }),
    ),
  });

  it("comes back as it was, and never ends the element it stands in", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const text = embedded([{ "@type": "Thing", name }]);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@type": "Thing", name });
      }),
    );
  });
});

describe("the rules and the vocabulary of these tests", () => {
  it("know schema.org, or nothing was checked", () => {
    expect(vocabulary.size).toBeGreaterThan(700);
    expect(vocabulary.get("Event")).toContain("superEvent");
    expect(vocabulary.get("Event")).toContain("name");
    expect(vocabularyFaults({ "@type": "Event", license: "x", location: { "@type": "Plaice" } })).toEqual([
      "$: Event has no license",
      "$.location: no type Plaice",
    ]);
    expect(googleEventRules.length).toBeGreaterThanOrEqual(20);
    expect(googleFaults({ "@type": "Event" }).length).toBeGreaterThanOrEqual(5);
  });

  it("are also the compiler’s: an Event has no licence", () => {
    // @ts-expect-error schema.org gives `license` to works, not to events
    expect(node<EventLeaf>({ "@type": "Event", license: "https://e.example/" })).toHaveProperty("license");
  });
});
