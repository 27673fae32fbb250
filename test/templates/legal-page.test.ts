// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const publisher = { name: "Les Essais (association fictive)", address: "1 rue de l’Exemple" };

/** The legal notice and the page on personal data of an event with these fields, as visitors read them. */
function noticesOf(fields: object): { readonly legal: string; readonly privacy: string } {
  const site = siteOf(anEvent({ languages: ["en"], ...fields }), "2031-01-01");
  return { legal: site.draw(site.page("legal", "en")), privacy: site.draw(site.page("privacy", "en")) };
}

describe("what the law asks a site to say", () => {
  it("is what French law asks when the event is in France, or does not say where it is", () => {
    for (const territory of [{ territory: { name: "Valbrume", country: "FR" } }, {}]) {
      const { legal, privacy } = noticesOf({ ...territory, legal: { publisher } });
      expect(legal).toContain("French law no. 2004-575");
      for (const title of ["Director of publication", "Hosting"]) expect(legal).toContain(title);
      expect(legal).toContain("This information has not been given yet.");
      expect(privacy).toContain("CNIL");
    }
  });

  it("is who publishes, elsewhere: no French law, no French authority, nothing said to be missing that nobody asks", () => {
    const { legal, privacy } = noticesOf({ territory: { name: "Ghent", country: "BE" }, legal: { publisher } });
    expect(legal).toContain(publisher.address);
    expect(legal).not.toMatch(/French|Director|Hosting|has not been given/u);
    expect(privacy).toContain("the data protection authority of your country");
    expect(privacy).not.toMatch(/CNIL|cnil/u);
  });

  it("is all that the organisers tell, elsewhere too", () => {
    const given = { publisher, director: "Ada Lovel (fictional)", host: { name: "A host (fictional)" } };
    const { legal } = noticesOf({ territory: { name: "Ghent", country: "BE" }, legal: given });
    for (const said of [given.director, given.host.name]) expect(legal).toContain(said);
  });
});
