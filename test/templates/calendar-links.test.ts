// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { PageKind } from "../../kit/derive/site.ts";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const edition = anEvent({
  axes: [{ id: "eau", title: "L’eau", color: "#2547d0", shape: "wave" }],
  tracks: [{ id: "rives", title: "Rives" }],
  places: [
    {
      id: "halle",
      name: "La Halle",
      rooms: [
        { id: "un", name: "Un" },
        { id: "deux", name: "Deux" },
      ],
    },
  ],
  people: [{ id: "ada", name: "Ada Lovel", fictional: true }],
  sessions: [
    {
      id: "a",
      title: "Ouverture",
      axes: ["eau"],
      track: "rives",
      speakers: ["ada"],
      slots: [{ start: "2031-06-14T10:00", duration: "1h", room: "un" }],
    },
    { id: "b", title: "Sans heure" },
  ],
});

const drawn = (
  kind: PageKind,
  { today = "2031-01-01", siteUrl }: { today?: string; siteUrl?: string } = {},
  id = "",
) => {
  const site = siteOf(edition, today, siteUrl);
  return site.draw(site.page(kind, "fr", ({ path }) => path.includes(id)));
};
const blockOf = (html: string) => /<div class="calendar-links">.*?<\/div>/su.exec(html)?.[0] ?? "";

describe("the link to a calendar", () => {
  it.each([
    ["programme", "programme.ics"],
    ["day", "2031-06-14.ics"],
    ["axis", "eau.ics"],
    ["track", "rives.ics"],
    ["room", "un.ics"],
    ["person", "ada.ics"],
    ["session", "a.ics"],
  ] as const)("of a %s leads to the file beside the page, from a folder as from a server", (kind, href) => {
    expect(blockOf(drawn(kind))).toBe(
      `<div class="calendar-links"><a href="${href}" type="text/calendar">Ajouter à mon agenda</a></div>`,
    );
  });

  it("is not there where nothing has a time", () => {
    expect(drawn("session", {}, "sessions/b")).not.toContain("calendar-links");
    expect(drawn("landing")).not.toContain("calendar-links");
  });

  it("comes with a way to follow the changes when the site's address is known, and says how late they come", () => {
    const block = blockOf(drawn("programme", { siteUrl: "https://fete.example/a/" }));
    expect(block).toContain('<a href="webcal://fete.example/a/fete/programme.ics">');
    expect(block).toContain("<code>https://fete.example/a/fete/programme.ics</code>");
    expect(block).toContain("Google Agenda relit toutes les 8 à 24\u00a0heures");
  });

  it("offers nothing to follow once the event is over", () => {
    expect(blockOf(drawn("programme", { siteUrl: "https://fete.example/", today: "2031-07-01" }))).not.toContain(
      "webcal",
    );
  });
});
