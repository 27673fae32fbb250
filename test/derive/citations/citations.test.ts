// SPDX-License-Identifier: MIT
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "../../../kit/derive/citations/bibtex.ts";
import type { CitationData } from "../../../kit/derive/citations/citation-data.ts";
import { cslItem } from "../../../kit/derive/citations/csl-json.ts";
import type { PageOf, TraceView } from "../../../kit/derive/site.ts";
import { aSite } from "../../helpers/an-event.ts";

const event = {
  languages: ["fr", "en"],
  people: [
    { id: "lou", name: "Lou Kervella", fictional: true },
    { id: "anne", name: "Anne de La Tour", sort_name: "La Tour, Anne de", fictional: true },
  ],
  sessions: [
    { id: "s", title: { fr: "Séance", en: "Session" }, slots: [{ start: "2031-06-14T10:00", duration: "1h" }] },
  ],
  traces: [
    {
      id: "cr",
      session: "s",
      title: { fr: "Ce que le cercle a dit", en: "What the circle said" },
      authors: ["lou", "anne", "Pôle numérique"],
      licence: "CC-BY-SA-4.0",
    },
  ],
};

function traceOf(site: ReturnType<typeof aSite>, lang = "fr"): TraceView {
  const page = site.pages.find((one): one is PageOf<"trace"> => one.kind === "trace" && one.lang === lang);
  if (page?.trace === undefined) throw new Error("no trace");
  return page.trace;
}

const said = (parts: TraceView["citations"]["texts"][number]["parts"] | undefined) =>
  parts?.map((part) => (typeof part === "string" ? part : part.text)).join("");

describe("a trace's citation", () => {
  const site = aSite(event, {}, { siteUrl: "https://fete.example/" });
  const { citations } = traceOf(site);

  it("is ready to paste in the page's language, in French and in English", () => {
    expect(citations.texts.map(({ lang }) => lang)).toEqual(["fr", "en"]);
    expect(traceOf(site, "en").citations.texts.map(({ lang }) => lang)).toEqual(["en", "fr"]);
    expect(said(citations.texts[0]?.parts)).toMatch(/Ce que le cercle a dit.*Lou Kervella, Anne de La Tour et Pôle/u);
    expect(said(citations.texts[1]?.parts)).toMatch(/report by Lou Kervella, Anne de La Tour,? and Pôle numérique/u);
  });

  it("names the permanent address when the site's is known, and none otherwise", () => {
    expect(citations.url).toMatch(/^https:\/\/fete\.example\/.+\/traces\/cr\.html$/u);
    expect(citations.bibtex).toContain(`url = {${citations.url}}`);
    expect(traceOf(aSite(event)).citations.url).toBeUndefined();
    expect(traceOf(aSite(event)).citations.bibtex).not.toContain("url =");
  });

  it("is read by a reference manager from BibTeX as from CSL-JSON: same title, authors, year and address", () => {
    const [fromBibtex] = new Cite(citations.bibtex).data;
    const [fromCsl] = new Cite(JSON.parse(citations.csl_json)).data;
    for (const read of [fromBibtex, fromCsl]) {
      expect(read).toMatchObject({
        title: "Ce que le cercle a dit",
        URL: citations.url,
        issued: { "date-parts": [expect.arrayContaining([2031, 6])] },
      });
      expect(read.author).toMatchObject([
        { family: "Kervella", given: "Lou" },
        { family: expect.stringMatching(/Tour/u), given: expect.stringMatching(/Anne/u) },
        expect.objectContaining(read === fromCsl ? { literal: "Pôle numérique" } : {}),
      ]);
    }
    expect(JSON.stringify(fromBibtex.author[2])).toContain("Pôle numérique");
  });
});

/** Any text of one line, with what LaTeX and BibTeX give a meaning. */
const line = fc.stringMatching(/^[\w &%$#{}~^\\"'’é«»@,;=-]{1,40}$/u).filter((text) => text.trim() !== "");

const data = fc.record({
  key: fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,5})?$/u),
  type: fc.constantFrom("minutes" as const, "video" as const, "dataset" as const, "press" as const),
  title: line,
  lang: fc.constantFrom("fr", "en"),
  authors: fc.array(fc.record({ literal: line }), { maxLength: 3 }),
  event: line,
  licence: fc.constantFrom("CC BY-SA 4.0", "100 % libre_ou_presque"),
  date: fc.constant("2031-06-14"),
});

describe("whatever a title and names hold", () => {
  it("BibTeX stays one entry with balanced braces and the key it was given", () => {
    fc.assert(
      fc.property(data, (one) => {
        const text = bibtex(one as CitationData, "Report");
        const bare = text.replace(/\\[{}]/gu, "");
        expect(bare.split("{").length).toBe(bare.split("}").length);
        const read = new Cite(text).data;
        expect(read).toHaveLength(1);
        expect(read[0].id).toBe(one.key);
      }),
      { numRuns: 200 },
    );
  });

  it("CSL-JSON gives back the very same words", () => {
    fc.assert(
      fc.property(data, (one) => {
        const [read] = new Cite([cslItem(one as CitationData, "Report")]).data;
        expect(read.title).toBe(one.title);
        expect(read.author ?? []).toEqual(one.authors);
      }),
      { numRuns: 100 },
    );
  });
});
