// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

/** The front page, and another page, of an event on a day. */
function pagesOf(fields: object, today: string) {
  const site = siteOf(anEvent(fields), today);
  return { landing: site.draw(site.page("landing")), family: () => site.draw(site.page("family")) };
}

describe("the front page", () => {
  const programme = {
    axes: [{ id: "eau", title: "L’eau" }],
    sessions: [
      { id: "pompe", title: "La pompe", axes: ["eau"], slots: [{ start: "2031-06-14T10:00", duration: "1h" }] },
    ],
  };

  it("gives a taste of what will be held, and shows a few sessions of what was", () => {
    const heading = (today: string) =>
      /<h2 id="part-highlights">([^<]*)</u.exec(pagesOf(programme, today).landing)?.[1];
    expect(heading("2031-06-01")).toBe("Un avant-goût du programme");
    expect(heading("2031-07-01")).toBe("Quelques séances");
    expect(heading("2033-01-01")).toBe("Quelques séances");
  });

  it("thanks the event that it comes from, and leaves those before it to the page of the family", () => {
    const credits = ["Les gens des ponts, CC BY-SA 4.0", "Les gens des bacs, CC BY-SA 4.0"];
    const { landing, family } = pagesOf(
      { lineage: [{ relation: "fork_of", title: "Les ponts", credits }] },
      "2031-06-01",
    );
    expect(landing).toContain("Les gens des ponts");
    expect(landing).not.toContain("Les gens des bacs");
    expect(family()).toContain("Les gens des bacs");
  });
});
