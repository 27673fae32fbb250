// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { BundleContents } from "../../kit/bundle/bundle.ts";
import { derive } from "../../kit/derive/derive.ts";
import type { PageOf } from "../../kit/derive/site.ts";
import { withSource } from "../../kit/derive/with-source.ts";
import { pageDrawer } from "../../kit/render/render.ts";
import { anEvent } from "../helpers/an-event.ts";

const contents: BundleContents = {
  kept: {
    axes: 1,
    tracks: 0,
    formats: 1,
    places: 0,
    sessions: 12,
    pages: 2,
    groups: 0,
    tasks: 4,
    commitments: 1,
    files: 0,
  },
  left_out: [
    { what: "people", count: 30, why: "personal" },
    { what: "pictures", count: 2, why: "licence" },
  ],
};

// Everything is invented.
const fields = {
  languages: ["fr", "en"],
  contact: { name: "L’équipe", email: "equipe@fete.example", publish: ["email"] },
  charter: { title: "La charte", url: "https://charte.example/", commitments: [{ id: "ouvrir", text: "Ouvrir." }] },
  formats: [{ id: "cercle", title: "Le cercle", purpose: "S’écouter." }],
  tasks: [
    { title: "Remercier" },
    { title: "Publier", due: "D+3", phase: "traces" },
    { title: "Ouvrir l’appel", due: "J-90", phase: "call", role: "Le groupe programme", note: "Sans formulaire." },
    { title: "Accueillir", due: "J+0" },
  ],
  lineage: [{ relation: "fork_of", title: "La mère", url: "https://mere.example/", licence: "CC-BY-4.0" }],
  traces: [
    {
      id: "bilan",
      title: "Le bilan",
      status: "raw",
      what_to_change: ["Moins de séances.", "Plus de pauses."],
      what_worked: ["Le repas."],
    },
    { id: "attendue", title: "Attendue", status: "expected", what_to_change: ["Rien encore."] },
  ],
};

interface Given {
  readonly event?: object;
  readonly siteUrl?: string;
  readonly source?: BundleContents;
  readonly bytes?: number;
}

function rerun({ event = fields, siteUrl, source, bytes }: Given, lang = "fr") {
  const planned = derive(anEvent(event), {
    today: "2031-07-01",
    ...(siteUrl && { siteUrl }),
    ...(source && { source }),
  });
  const site =
    bytes === undefined ? planned : withSource(planned, { path: "fete/source.zip", bytes, sha256: "ab".repeat(32) });
  const page = site.pages.find((one): one is PageOf<"rerun"> => one.kind === "rerun" && one.lang === lang);
  if (page === undefined) throw new Error("no such page");
  // With ordinary spaces, and without what stands around: the words in their order.
  const html = pageDrawer(site)(page).replace(/[\u00a0\u202f]/gu, " ");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return { page, html: main, said: main.replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ") };
}
const whole: Given = { siteUrl: "https://fete.example/", source: contents, bytes: 138_604 };

describe("the page on running the event again", () => {
  const { html, said } = rerun(whole);

  it("says what one may do in a sentence, then the licences and the charter", () => {
    expect(said).toContain("dites d’où il vient, laissez le vôtre aussi ouvert, et il n’y a personne à qui demander.");
    expect(html).toMatch(/<a href="https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/deed\.fr"/u);
    expect(html).toContain('href="https://charte.example/"');
    expect(said).toContain("1 engagement, à signer à votre tour.");
  });

  it.each([
    ["CC0-1.0", "faites-le vôtre : il n’y a personne à qui demander."],
    ["CC-BY-4.0", "dites d’où il vient, et il n’y a personne à qui demander."],
    ["CC-BY-NC-4.0", "Ses textes ne sont pas libres"],
  ])("under %s: %s", (content, sentence) => {
    expect(rerun({ ...whole, event: { ...fields, licences: { content } } }).said).toContain(sentence);
  });

  it("gives the line of credit to keep, and those of the events it took from", () => {
    const lines = [...html.matchAll(/<p class="rerun-copy">(?<line>[^<]*)/gu)].map(({ groups }) => groups?.["line"]);
    expect(lines).toEqual([
      "« La Fête », https://fete.example/fete/. CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/deed.fr.",
      "« La mère », https://mere.example/. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.fr.",
    ]);
  });

  it("gives the download with its size, and the command with the site’s own address", () => {
    expect(html).toMatch(/<a class="button" href="source\.zip" download>Télécharger la source<\/a>/u);
    expect(said).toContain("139 ko, ZIP");
    expect(said).toContain("npx event-kit fork https://fete.example/fete/ notre-edition");
    expect(rerun({ ...whole, bytes: 12_345_678 }).said).toContain("12,4 Mo, ZIP");
  });

  it("gives the command with the archive when the site’s address is not known", () => {
    expect(rerun({ source: contents, bytes: 1 }).said).toContain("npx event-kit fork source.zip notre-edition");
  });

  it("promises no download that the site has not", () => {
    const alone = rerun({});
    expect(alone.html).not.toMatch(/source\.zip|npx|Ce que vous recevez/u);
    expect(alone.said).toContain("La ligne à garder");
  });

  it("counts what one receives, what stays and why, and says what one is asked", () => {
    for (const part of [
      "1 axe ",
      "12 séances, comme des idées à reprendre",
      "2 pages",
      "30 personnes cela concerne des personnes",
      "2 images pas libre de reprise",
      "Vos dates",
    ])
      expect(said).toContain(part);
    expect(said).not.toMatch(/(?<![\d.])0 (?:parcours|lieu|groupe|image)/u);
  });

  it("says whom to tell", () => {
    expect(html).toContain('href="mailto:equipe@fete.example"');
  });

  it("leads to the formats, each with what it is for", () => {
    expect(html).toMatch(/<a href="formats\/cercle\.html">Le cercle<\/a><p>S’écouter\.<\/p>/u);
  });

  it("lists the tasks by their day, counted from the event; those of any day last", () => {
    expect(said).toMatch(
      /90 jours avant Ouvrir l’appel Appel · Le groupe programme Sans formulaire\. Le premier jour Accueillir 3 jours après Publier Traces Quand vous voulez Remercier/u,
    );
  });

  it("says what one would do differently and what worked, with the trace that says more; not what is only awaited", () => {
    expect(html).toMatch(/<p>Moins de séances\.<\/p><p class="quiet"><a href="traces\/bilan\.html">Le bilan<\/a>/u);
    expect(said).toContain("Le repas.");
    expect(said).not.toContain("Rien encore");
  });

  it("shows the first eight of what was learnt, and how many more there are", () => {
    const what_to_change = Array.from({ length: 11 }, (_, index) => `Idée ${index + 1}.`);
    const many = rerun({
      ...whole,
      event: { traces: [{ id: "bilan", title: "Le bilan", status: "raw", what_to_change }] },
    });
    expect(many.said).toContain("Idée 8.");
    expect(many.said).not.toContain("Idée 9.");
    expect(many.said).toContain("Et 3 autres : lisez les traces. Toutes les traces");
  });

  it("says where the event comes from", () => expect(html).toContain('href="https://mere.example/"'));

  it("is there in every language, at the same address, and in the footer", () => {
    const english = rerun(whole, "en");
    expect(english.page.path).toBe("fete/en/rerun.html");
    expect(english.said).toContain("Download the source 139 kB, ZIP");
    expect(english.html).toContain('href="../source.zip"');
    expect(english.page.chrome.footer.map(({ path }) => path)).toContain("fete/en/rerun.html");
  });

  it("is there for an event that says only when it is", () => {
    expect(rerun({ event: {} }).said).toContain("Refaire cet événement");
  });
});
