// SPDX-License-Identifier: MIT
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { anEvent } from "../helpers/an-event.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { siteOf } from "./draw.ts";

const trace = (id: string, more: object = {}) => ({ id, status: "raw", authors: ["Lou"], ...more });
const event = {
  contact: { email: "ecrire@fete.example", publish: ["email"] },
  figures: [
    { counts: "a", label: "Présences", value: 700, source: { title: "La ville", date: "2031-06-20" } },
    { counts: "b", label: "Inscrits", value: 10, kind: "expected", source: { title: "La ville" } },
    { counts: "b", label: "Inscrits", value: 8, kind: "attended", source: { title: "La ville" } },
  ],
  traces: [
    trace("cercle", {
      title: "Le cercle",
      figures: [{ counts: "a", value: 900, source: { title: "La gazette", date: "2031-06-16" } }],
      next_steps: [
        { what: "Écrire la charte", who: "Lou", when: "2031-09-30" },
        { what: "Tenir parole", when: "2032-01" },
      ],
      reused_in: [{ url: "https://guide.example/", title: "Un guide" }],
      quotes: [{ text: "Paroles non approuvées" }],
    }),
    trace("retiree", { withdrawn: true, next_steps: [{ what: "Effacé" }] }),
  ],
};
const site = siteOf(anEvent(event), "2031-11-20");
const html = site.draw(site.page("outcomes"));

describe("the page of what became of it", () => {
  it("says of a step what, who, when, and the trace that it comes from", () => {
    expect(html).toMatch(
      /Tenir parole<\/p><p class="by"><span>janvier 2032\u00a0· <\/span>Vient de <a href="traces\/cercle.html">Le cercle<\/a>/u,
    );
  });

  it("says that a date has gone by, and blames nobody", () => {
    expect(html).toContain("Lou\u00a0· </span><span>la date prévue est passée (30\u00a0sept. 2031)\u00a0· ");
    expect(html).toContain("cela aussi est bon à savoir");
  });

  it("leads to what was made, and back to the trace", () => {
    expect(html).toContain('<a href="https://guide.example/" rel="noopener">Un guide</a>');
  });

  it("says how to tell what became of it, to whoever may be written to", () => {
    expect(html).toContain('id="part-tell"');
    const { contact: _contact, ...silent } = event;
    const other = siteOf(anEvent(silent), "2031-11-20");
    expect(other.draw(other.page("outcomes"))).not.toContain('id="part-tell"');
  });

  it("holds nothing withdrawn, and no quote", () => {
    expect(html).not.toMatch(/Effacé|non approuvées/u);
  });
});

describe("figures", () => {
  const front = site.draw(site.page("landing"));

  it("are told with the whole date of their source", () => {
    expect(front).toContain('<time datetime="2031-06-20">20\u00a0juin 2031</time>');
  });

  it("say so when sources disagree, and only then: those who were expected are not those who came", () => {
    expect(front.match(/Les sources ne disent pas la même chose/gu)).toHaveLength(1);
  });
});

describe("the page of a working group", () => {
  const group = siteOf(
    anEvent({
      contact: event.contact,
      working_groups: [{ id: "doc", title: "Le groupe", purpose: "Écrire.", contribute: "Venez le **mardi**." }],
      traces: [
        trace("note", {
          working_group: "doc",
          title: "Une note",
          disagreements: [{ topic: "Qui compte", positions: [{ text: "Nous" }, { text: "Vous" }] }],
        }),
      ],
    }),
    "2031-11-20",
  );
  const page = group.draw(group.page("group"));

  it("says first how to contribute, and to whom to write", () => {
    const at = (text: string) => page.indexOf(text);
    expect(at("part-contribute")).toBeGreaterThan(0);
    expect(at("part-contribute")).toBeLessThan(at("part-traces"));
    expect(page).toMatch(/<strong>mardi<\/strong>[\s\S]*mailto:ecrire@fete\.example[\s\S]*part-traces/u);
  });

  it("shows its traces and the objections that they keep", () => {
    expect(page).toMatch(/part-traces[\s\S]*traces\/note\.html[\s\S]*part-objections[\s\S]*Qui compte/u);
  });

  it("is listed with the number of its traces", () => {
    expect(group.draw(group.page("groups"))).toContain("1\u00a0trace");
  });
});

describe("the markup", () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  const rules = {
    "void-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
  } as const;
  const whole = siteOf(
    anEvent({
      ...event,
      state: "harvest",
      axes: [{ id: "lieux", title: "Lieux", description: "# 2031, une année\n\nTexte." }],
      working_groups: [{ id: "doc", title: "Le groupe", contribute: "Venez." }],
      traces: [
        ...event.traces,
        trace("ecrite", { type: "synthesis", key_ideas: ["Une idée"], working_group: "doc" }),
        trace("de-l-axe", {
          axis: "lieux",
          key_ideas: ["Une autre"],
          derived_from: [{ url: "traces/cercle.md", title: "Le cercle" }],
        }),
      ],
    }),
    "2031-11-20",
  );

  it.each(["outcomes", "group", "groups", "landing", "axis", "synthesis", "axis_synthesis", "trace"] as const)(
    "is valid: %s",
    async (kind) => {
      const { results } = await validator.validateString(`<!DOCTYPE html>\n${whole.draw(whole.page(kind))}`, { rules });
      const found = results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
      expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    },
  );
});

const line = "Une phrase comme on en écrit en séance, ni trop longue ni trop courte, avec un accent ou deux";

function largeTrace(n: number) {
  const { id: _id, ...fields } = trace("", {
    session: `seance-${n % 300}`,
    title: `Une trace au titre ordinaire, numéro ${n}`,
    authors: ["Une autrice", "Un auteur"],
    key_ideas: [`${line} ${n}.1`, `${line} ${n}.2`],
    decisions: [{ text: `${line} ${n}`, by: "Le groupe" }],
    disagreements: [{ topic: `Sujet ${n}`, positions: [{ text: line }, { text: `Non : ${line}` }] }],
    next_steps: [{ what: `${line} ${n}`, who: "Un auteur", when: "2031-09" }],
    reused_in: n % 5 === 0 ? [{ url: `https://a.example/${n}`, title: `Une reprise, numéro ${n}` }] : [],
    ...(n % 10 === 0 ? { working_group: "doc" } : {}),
  });
  return fields;
}

describe("300 sessions and 1,000 traces", () => {
  const axes = ["lieux", "donnees", "communs"];
  const large = siteOf(
    anEvent(
      {
        state: "archived",
        axes: axes.map((id) => ({ id, title: `L’axe ${id}` })),
        working_groups: [{ id: "doc", title: "Le groupe documentation" }],
        sessions: Array.from({ length: 300 }, (_, n) => ({
          id: `seance-${n}`,
          title: `Une séance au titre ordinaire, numéro ${n}`,
          axes: n % 4 === 3 ? [] : [axes[n % 4]],
        })),
      },
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, n) => [`traces/trace-${n}.md`, `---\n${stringify(largeTrace(n))}---\n`]),
      ),
    ),
    "2032-01-01",
    "https://example.org/",
  );
  const own = large.files.find(({ path }) => path.endsWith("edition.css"))?.content ?? "";

  it.each(["synthesis", "axis_synthesis", "outcomes", "group", "groups", "axis", "landing"] as const)(
    "weigh at most 100 KB a page with styles and scripts, before compression: %s",
    (kind) => {
      const pages = large.pages.filter((page) => page.kind === kind);
      expect(pages.length).toBeGreaterThan(0);
      const weights = pages.map((page) => [page.path, pageWeight(large.draw(page), own)] as const);
      expect(weights.filter(([, weight]) => weight > 100_000)).toEqual([]);
    },
  );
});
