// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

// Lou Kervella and Hugo Lemoine are invented.
const roles = ["speakers", "facilitators", "moderators", "rapporteurs", "graphic_recorders", "interpreters"];
const everywhere = Object.fromEntries(roles.map((role) => [role, ["lou-k", "hugo"]]));
const lou = {
  id: "lou-k",
  name: "Lou Kervella",
  affiliation: "Atelier Kervella",
  biography: "Kervella raconte.",
  photo: "media/portrait.svg",
  links: [{ url: "https://kervella.example/", title: "Kervella" }],
};
const trace = `---
session: s
type: minutes
status: proof_read
authors: [lou-k, Lou Kervella, hugo]
decisions: [{text: On continue, by: Lou Kervella}]
next_steps: [{what: Écrire, who: Lou Kervella}]
quotes: [{text: Bravo, person: lou-k, approved: true}]
resources: [{title: Notes, url: "https://notes.example/", author: Lou Kervella}]
---
Le compte rendu.
`;

function site(withdrawn: boolean) {
  return aSite(
    {
      languages: ["fr", "en"],
      people: [
        { ...lou, withdrawn },
        { id: "hugo", name: "Hugo Lemoine", fictional: true },
      ],
      sessions: [
        {
          id: "s",
          title: "S",
          ...everywhere,
          expected_traces: [{ type: "minutes", from: "lou-k" }],
          resources: [{ title: "R", url: "https://r.example/", author: "Lou Kervella" }],
        },
      ],
      news: [{ id: "n", title: "N", date: "2031-01-01", text: "N.", authors: ["lou-k", "hugo"] }],
      working_groups: [{ id: "g", title: "G", coordinators: ["lou-k", "hugo"] }],
    },
    {
      "traces/t.md": trace,
      "media/portrait.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      "media/portrait.svg.yaml": "alt: Portrait de Lou Kervella\ncredit: Studio Kervella\n",
    },
  );
}

describe("a person who has withdrawn", () => {
  const [before, after] = [site(false), site(true)];

  it("is looked for in something that would show them", () => {
    expect(JSON.stringify(before).match(/Kervella/gu)?.length).toBeGreaterThan(30);
  });

  it("is named nowhere in what the site is made from", () => {
    expect(JSON.stringify(after)).not.toMatch(/Kervella|portrait\.svg"?,"to/u);
  });

  it("is only an id: in their own address, and where the edition refers to it", () => {
    const { edition, ...shown } = after;
    const strings: string[] = [];
    JSON.stringify(shown, (key, value) => {
      if (typeof value === "string" && value.includes("lou-k")) strings.push(`${key}: ${value}`);
      return value;
    });
    expect([...new Set(strings)].sort()).toEqual(
      ["id: lou-k", "path: fete/en/people/lou-k.html", "path: fete/people/lou-k.html"].sort(),
    );
    expect(edition.people[0]?.name).toBe("lou-k");
  });

  it("keeps an address that says so, and is kept from search engines", () => {
    const page = after.page("person", "fr", "/lou-k.html");
    expect(page).toMatchObject({
      withdrawn: true,
      indexed: false,
      links: [],
      sessions: [],
      person: { id: "lou-k", name: page.title.text, fictional: false },
    });
    expect(page).not.toHaveProperty("biography");
  });

  it("keeps it when nobody else is left", () => {
    const alone = aSite({ people: [{ id: "lou-k", name: "Lou Kervella", withdrawn: true }] });
    expect(alone.page("person")).toMatchObject({
      path: "fete/people/lou-k.html",
      breadcrumb: [{ path: "fete/index.html" }],
    });
  });

  it("counts no more, and leaves every role, group and by-line to the others", () => {
    expect(after.page("landing").counts.people).toBe(before.page("landing").counts.people - 1);
    expect(after.page("people").people.map(({ id }) => id)).toEqual(["hugo"]);
    expect(after.page("session").roles.map(({ role, people }) => [role, people.map(({ id }) => id)])).toEqual(
      expect.arrayContaining(roles.map((role) => [role, ["hugo"]])),
    );
    expect(after.page("group").coordinators.map(({ id }) => id)).toEqual(["hugo"]);
    expect(after.page("news_item").authors).toEqual(["Hugo Lemoine"]);
    expect(after.page("session").traces[0]?.card.authors).toEqual(["Hugo Lemoine"]);
    expect(after.page("session").expected_traces).toEqual([{ type: "minutes", received: true }]);
  });

  it("takes their portrait from the site", () => {
    expect(before.media.map(({ from }) => from)).toEqual(["media/portrait.svg"]);
    expect(after.media).toEqual([]);
  });
});
