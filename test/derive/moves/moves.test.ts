// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { sitemap } from "../../../kit/derive/sitemap.ts";
import { aSite } from "../../helpers/an-event.ts";

const slots = [{ start: "2031-06-14T10:00", end: "2031-06-14T11:00" }];
const session = { id: "accueil", title: { fr: "Accueil", en: "Welcome" }, slots };
const fields = { languages: ["fr", "en"], sessions: [session] };
const renamed = { ...fields, redirects: [{ from: "sessions/ouverture.html", to: "sessions/accueil.html" }] };

function site(recorded: readonly string[], more: object = {}) {
  const { pages, moved_files } = aSite({ ...fields, ...more }, {}, { recorded });
  const moved = pages.flatMap((page) => (page.kind === "moved" ? [page] : []));
  return { moved: Object.fromEntries(moved.map(({ path, to }) => [path, to])), moved_files };
}

describe("an address that is redirected", () => {
  it("has a page in each language, that leads to the new one of that language", () => {
    expect(site([], renamed).moved).toEqual({
      "fete/sessions/ouverture.html": "fete/sessions/accueil.html",
      "fete/en/sessions/ouverture.html": "fete/en/sessions/accueil.html",
    });
  });

  it("says in each language where it leads, and how that is called", () => {
    const moved = aSite(renamed).page("moved", "en");
    expect(moved.title.text).toBe("This page has moved");
    expect(moved.target).toEqual({ text: "Welcome", lang: "en" });
    expect(moved.alternates).toEqual([{ lang: "fr", path: "fete/sessions/accueil.html" }]);
  });

  it("keeps the calendar of a session, in each language", () => {
    expect(site([], renamed).moved_files).toEqual([
      { from: "fete/sessions/ouverture.ics", to: "fete/sessions/accueil.ics" },
      { from: "fete/en/sessions/ouverture.ics", to: "fete/en/sessions/accueil.ics" },
    ]);
  });

  it("stands in no list of pages for robots, and points them to the new address", () => {
    const { pages, page } = aSite(renamed, {}, { siteUrl: "https://fete.example/" });
    expect(page("moved")).toMatchObject({ indexed: false, canonical: "fete/sessions/accueil.html" });
    expect(sitemap(pages, "https://fete.example/")).not.toContain("ouverture");
  });

  it("may be of one language alone, and may lead out of the site", () => {
    const redirects = [
      { from: "en/sessions/ouverture.html", to: "en/sessions/accueil.html" },
      { from: "inscription.html", to: "https://billets.example/fete/" },
    ];
    const { moved } = site([], { redirects });
    expect(moved).toEqual({
      "fete/en/sessions/ouverture.html": "fete/en/sessions/accueil.html",
      "fete/inscription.html": "https://billets.example/fete/",
      "fete/en/inscription.html": "https://billets.example/fete/",
    });
    expect(aSite({ ...fields, redirects }).page("moved", "en").path).toBe("fete/en/sessions/ouverture.html");
    expect(aSite({ ...fields, redirects }).page("moved", "fr").target.text).toBe("billets.example/fete");
  });

  it("may be a file, of which there is a copy", () => {
    const redirects = [{ from: "media/plan.pdf", to: "media/plan-2.pdf" }];
    const media = { "media/plan-2.pdf": new TextEncoder().encode("%PDF-1.7\n") };
    const { moved_files } = aSite({ ...fields, redirects }, media);
    expect(moved_files).toContainEqual({ from: "fete/media/plan.pdf", to: "fete/media/plan-2.pdf" });
  });
});

describe("an address that went without anybody's doing", () => {
  it.each([
    ["awaited.html", "fete/index.html"],
    ["changes.html", "fete/programme.html"],
    ["en/changes.html", "fete/en/programme.html"],
    ["programme/2031-06-13.html", "fete/programme.html"],
    ["programme/2031-06-14-grid.html", "fete/programme/2031-06-14.html"],
    ["traces/by-type/minutes/2.html", "fete/index.html"],
    ["outcomes-3.html", "fete/index.html"],
    ["de/sessions/accueil.html", "fete/sessions/accueil.html"],
    ["de/changes.html", "fete/programme.html"],
  ])("%s leads to %s", (address, to) => {
    expect(site([address]).moved).toEqual({ [`fete/${address}`]: to });
  });

  it("follows the redirect of the page that it was part of", () => {
    const { moved } = site(["synthesis/vieux/2.html"], {
      redirects: [{ from: "synthesis/vieux.html", to: "programme.html" }],
    });
    expect(moved["fete/synthesis/vieux/2.html"]).toBe("fete/programme.html");
  });

  it("is the page of a session that became a break", () => {
    const sessions = [
      session,
      { id: "pause", kind: "break", title: "Pause", slots: slots.map((slot) => ({ ...slot })) },
    ];
    expect(site(["sessions/pause.html"], { sessions }).moved).toEqual({
      "fete/sessions/pause.html": "fete/programme.html",
    });
  });

  it("is never what somebody wrote: that is for them to say", () => {
    expect(site(["sessions/ouverture.html", "people/jo.html", "pages/venir.html", "news/x.html"]).moved).toEqual({});
  });

  it("is left alone while something stands there", () => {
    expect(site(["sessions/accueil.html", "programme.html", "index.html"]).moved).toEqual({});
  });
});
