// SPDX-License-Identifier: MIT
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { exportedIn } from "../../kit/export/exported.ts";
import { programmeCalendar } from "../../kit/export/ical/calendar-files.ts";
import { programmeIndex } from "../../kit/page-data/programme-data.ts";
import { calendarOf } from "../../templates/site/scripts/favourites/calendar.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { aSite, siteOf } from "../helpers/an-event.ts";

/** What tells entries and their versions apart, and where and when they are, by identity. */
function entriesIn(text: string): ReadonlyMap<unknown, unknown> {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const names = [
    "uid",
    "dtstamp",
    "sequence",
    "status",
    "dtstart",
    "dtend",
    "summary",
    "location",
    "categories",
    "url",
  ];
  return new Map(
    events.map((event) => [
      event.getFirstPropertyValue("uid"),
      Object.fromEntries(
        names.map((name) => [name, event.getFirstProperty(name)?.getValues().map(String).join("|") ?? ""]),
      ),
    ]),
  );
}

const hard = aSite(
  {
    languages: ["fr", "en"],
    timezone: "Europe/Paris",
    dates: { start: "2031-10-25", end: "2031-10-26" },
    axes: [{ id: "eau", title: { fr: "L’eau, la mer; le vent", en: "Water" } }],
    places: [
      {
        id: "halle",
        name: "La halle",
        address: { street: "1, rue du Pont", postcode: "44000", city: "Valbrume" },
        rooms: [
          { id: "nef", name: "La nef" },
          { id: "cale", name: "La cale" },
        ],
      },
      { id: "quai", name: "Le quai", rooms: [{ id: "ponton", name: "Le ponton" }] },
    ],
    sessions: [
      {
        id: "nuit",
        title: { fr: "La nuit où l’heure change" },
        axes: ["eau"],
        slots: [
          { start: "2031-10-25T23:30", end: "2031-10-26T04:00", rooms: ["nef", "ponton"] },
          { start: "2031-10-26T10:00", end: "2031-10-26T11:00", online_url: "https://salon.example/nuit" },
        ],
      },
      {
        id: "bouge",
        title: "Bouge",
        status: "moved",
        updated: "2031-09-01",
        revision: 3,
        slots: [{ start: "2031-10-25T09:00", end: "2031-10-25T10:00", room: "cale" }],
      },
      {
        id: "annule",
        title: "Annulé; hélas, \\o/",
        status: "cancelled",
        updated: "2031-09-02",
        slots: [{ start: "2031-10-25T09:00", end: "2031-10-25T10:00", room: "nef" }],
      },
    ],
  },
  {},
  { siteUrl: "https://fete.example/" },
);
const example = siteOf(editionOf(checkFolder(folder("examples/nec18-nantes"))), { siteUrl: "https://nec.example/" });

describe.each([
  ["clock changes, several places and times, moved and cancelled", hard],
  ["examples/nec18-nantes", example],
])("a calendar made in the browser: %s", (_, site) => {
  it.each(["fr", "en"])(
    "has the entries of the site's own calendar, in %s: the same identity, version, time and place",
    (lang) => {
      const exported = exportedIn(site, lang);
      const index = programmeIndex(exported);
      const root = index.url ?? "";
      const made = entriesIn(calendarOf(index, index.sessions, (id) => `${root}sessions/${id}.html`));
      const published = entriesIn(programmeCalendar(exported));
      expect(made.size).toBeGreaterThan(2);
      for (const [uid, entry] of made) expect(entry).toEqual(published.get(uid));
    },
  );
});

describe("a calendar made in the browser", () => {
  const index = programmeIndex(exportedIn(hard, "fr"));

  it("holds what was kept and nothing else", () => {
    const kept = index.sessions.filter(({ id }) => id === "bouge");
    expect(entriesIn(calendarOf(index, kept, () => undefined)).size).toBe(1);
  });

  it("says why a session was called off, and where to join it", () => {
    const text = calendarOf(index, index.sessions, () => undefined).replaceAll("\r\n ", "");
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).toMatch(/CONFERENCE;[^\r]*:https:\/\/salon\.example\/nuit/u);
    expect(text).not.toContain("URL:");
  });
});
