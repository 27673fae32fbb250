// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { siteOf } from "./draw.ts";

const event = (to: string) =>
  anEvent({
    languages: ["fr", "en"],
    sessions: [{ id: "accueil", title: { fr: "Accueil <&>", en: "Welcome" } }],
    redirects: [{ from: "sessions/ouverture.html", to }],
  });

function drawn(to: string, lang = "fr"): string {
  const site = siteOf(event(to), "2031-01-01", "https://fete.example/");
  return site.draw(site.page("moved", lang));
}

describe("the page at an old address", () => {
  const html = drawn("sessions/accueil.html");

  it("sends the browser on at once, by an address that works from a folder too", () => {
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=accueil.html"/>');
  });

  it("says so in words, with a link, for whoever stays", () => {
    expect(html).toContain("Cette page a changé d’adresse");
    expect(html).toMatch(/<a class="button" href="accueil\.html">Accueil &lt;&amp;(?:>|&gt;)<\/a>/u);
    expect(drawn("sessions/accueil.html", "en")).toContain('href="accueil.html">Welcome</a>');
  });

  it("tells robots which address counts, and not to keep this one", () => {
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<link rel="canonical" href="https://fete.example/fete/sessions/accueil.html"/>');
  });

  it("keeps the part of a page that it leads to", () => {
    expect(drawn("sessions/accueil.html#content")).toContain('content="0; url=accueil.html#content"');
  });

  it("is valid HTML, like any other page", async () => {
    expect(await htmlFaults(`<!DOCTYPE html>\n${html}`)).toEqual([]);
  });

  it("leads out of the site as it is written, and claims no address of its own", () => {
    const out = drawn("https://billets.example/?a=1&b=2");
    expect(out).toContain('content="0; url=https://billets.example/?a=1&amp;b=2"');
    expect(out).toContain('href="https://billets.example/?a=1&amp;b=2"');
    expect(out).not.toContain('rel="canonical"');
  });
});
