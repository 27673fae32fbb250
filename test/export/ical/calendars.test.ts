// SPDX-License-Identifier: MIT
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFiles, programmeCalendar } from "../../../kit/export/ical/calendar-files.ts";
import { sessionUuid } from "../../../kit/export/uuid.ts";
import type { Edition } from "../../../kit/model/edition.ts";
import { anEvent, siteOf } from "../../helpers/an-event.ts";
import { events, exported } from "../schedules.ts";

const site = { siteUrl: "https://fete.example/" };

/** A small event with some of everything that calendars tell apart. All of it is invented. */
const event = {
  languages: ["fr", "en"],
  axes: [
    { id: "eau", title: { fr: "L’eau, la Loire", en: "Water" }, color: "#2547d0", shape: "wave" },
    { id: "vide", title: "Sans séance", color: "#b3261e", shape: "circle" },
  ],
  tracks: [{ id: "rives", title: { fr: "Rives", en: "Banks" } }],
  places: [
    {
      id: "halle",
      name: "La Halle",
      address: { street: "3 quai inventé", postcode: "44000", city: "Nantes" },
      geo: { latitude: 47.2065, longitude: -1.5564 },
      rooms: [
        { id: "un", name: { fr: "Salle un", en: "Room one" } },
        { id: "deux", name: "Salle deux" },
        { id: "libre", name: "Salle libre" },
      ],
    },
    { id: "parc", name: "Le Parc", rooms: [{ id: "kiosque", name: "Kiosque" }] },
  ],
  people: [
    { id: "ada", name: "Ada Lovel", fictional: true },
    { id: "noe", name: "Noé Gasc", fictional: true },
    { id: "partie", name: "Personne Partie", fictional: true, withdrawn: true },
  ],
};

const sessions = [
  {
    id: "ouverture",
    title: { fr: "Ouverture", en: "Opening" },
    question: { fr: "Par où commencer ?", en: "Where to begin?" },
    abstract: { fr: "Un **tour** de [table](https://a.example).", en: "A **round** table." },
    axes: ["eau"],
    track: "rives",
    speakers: ["ada", "partie"],
    rapporteurs: ["noe"],
    resources: [{ title: "Les diapos", url: "https://a.example/d.pdf" }],
    slots: [
      { start: "2031-06-14T09:30", duration: "1h", room: "un" },
      { start: "2031-06-15T09:30", duration: "1h", rooms: ["deux", "kiosque"] },
    ],
  },
  { id: "pause", kind: "break", title: "Pause", slots: [{ start: "2031-06-14T10:30", duration: "15m", room: "un" }] },
  { id: "projet", title: "Projet", status: "proposed", axes: ["eau"] },
  {
    id: "direct",
    title: "Direct",
    slots: [{ start: "2031-06-14T14:00", duration: "1h", online_url: "https://visio.example/a,b" }],
  },
  { id: "sans-heure", title: "Sans heure", axes: ["vide"], speakers: ["noe"] },
];

type Change = Readonly<Record<string, unknown>>;

/** The event with some fields of one session changed. */
const eventWith = (id = "", change: Change = {}, more: Change = {}): Edition =>
  anEvent({ ...event, ...more, sessions: sessions.map((one) => (one.id === id ? { ...one, ...change } : one)) });

const filesOf = (edition: Edition, lang = "fr", setting: { siteUrl?: string } = site) =>
  new Map([...calendarFiles(exported(edition, { lang, ...setting }))].map(({ path, content }) => [path, content]));

/** The text of each entry of a calendar, unfolded, by UID and in order. */
function entriesOf(text = ""): Map<string, string> {
  const entries = text.replace(/\r\n /gu, "").match(/BEGIN:VEVENT.*?END:VEVENT/gsu) ?? [];
  return new Map(entries.map((entry) => [/^UID:(.*)$/mu.exec(entry.replaceAll("\r", ""))?.[1] ?? "", entry]));
}

const entryOf = (edition: Edition, session: string, lang = "fr", slot = 0, setting?: { siteUrl?: string }) =>
  (
    entriesOf(programmeCalendar(exported(edition, { lang, ...(setting ?? site) }))).get(
      sessionUuid(edition.id, session, slot),
    ) ?? ""
  ).split("\r\n");

describe("the calendars of a site", () => {
  it("stand beside the pages that show the same, and only where something has a time", () => {
    expect([...filesOf(eventWith()).keys()]).toEqual([
      "fete/programme.ics",
      "fete/programme/2031-06-14.ics",
      "fete/programme/2031-06-15.ics",
      "fete/axes/eau.ics",
      "fete/tracks/rives.ics",
      "fete/rooms/un.ics",
      "fete/rooms/deux.ics",
      "fete/rooms/kiosque.ics",
      "fete/people/ada.ics",
      "fete/people/noe.ics",
      "fete/sessions/ouverture.ics",
      "fete/sessions/direct.ics",
    ]);
    expect(filesOf(eventWith(), "en").has("fete/en/programme.ics")).toBe(true);
  });

  it.each(Object.entries(events))("are the ones that the pages of %s lead to", (_, make) => {
    const edition = make();
    const { pages } = siteOf(edition);
    const led = pages.flatMap(({ calendar }) => calendar ?? []).sort();
    expect(led).toEqual(edition.languages.flatMap((lang) => [...filesOf(edition, lang).keys()]).sort());
  });

  it("have breaks where the whole of a day or a room is told, and not among the sessions of an axis or a person", () => {
    const files = filesOf(eventWith("pause", { axes: ["eau"], track: "rives", speakers: ["noe"] }));
    const pause = sessionUuid("fete", "pause");
    const having = [...files].filter(([, text]) => entriesOf(text).has(pause)).map(([path]) => path);
    expect(having).toEqual(["fete/programme.ics", "fete/programme/2031-06-14.ics", "fete/rooms/un.ics"]);
  });

  it("have a session once for each of its times, each with a UID of its own", () => {
    const files = filesOf(eventWith());
    const [first, second] = [sessionUuid("fete", "ouverture"), sessionUuid("fete", "ouverture", 1)];
    expect([...entriesOf(files.get("fete/sessions/ouverture.ics")).keys()]).toEqual([first, second]);
    expect([...entriesOf(files.get("fete/rooms/deux.ics")).keys()]).toEqual([second]);
    expect([...entriesOf(files.get("fete/programme/2031-06-14.ics")).keys()]).toContain(first);
    expect([...entriesOf(files.get("fete/programme/2031-06-14.ics")).keys()]).not.toContain(second);
  });

  it("have neither proposals nor anybody who has withdrawn", () => {
    for (const text of filesOf(eventWith()).values()) {
      expect(text).not.toContain("Projet");
      expect(text).not.toContain("Partie");
    }
    expect([...filesOf(eventWith()).keys()].join()).not.toContain("partie");
  });

  it("are none for an event whose sessions have no time", () => {
    const edition = anEvent({ sessions: [{ id: "a", title: "A" }] });
    expect(filesOf(edition).size).toBe(0);
    expect(programmeCalendar(exported(edition))).toBe("");
  });

  it("say what they are, where they come from, and that they may be read every hour", () => {
    const [head] = (filesOf(eventWith("ouverture", { updated: "2031-05-02" })).get("fete/axes/eau.ics") ?? "").split(
      "BEGIN:VEVENT",
    );
    expect(head?.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//event-kit//event-kit//FR",
      "CALSCALE:GREGORIAN",
      "NAME;LANGUAGE=fr:La Fête\u00a0: L’eau\\, la Loire",
      "X-WR-CALNAME:La Fête\u00a0: L’eau\\, la Loire",
      "LAST-MODIFIED:20310502T000000Z",
      "URL:https://fete.example/fete/axes/eau.html",
      "SOURCE;VALUE=URI:https://fete.example/fete/axes/eau.ics",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "X-PUBLISHED-TTL:PT1H",
      "X-APPLE-CALENDAR-COLOR:#2547d0",
      "",
    ]);
  });

  it("name no address when the site's is not known", () => {
    for (const text of filesOf(eventWith(), "fr", {}).values()) expect(text).not.toMatch(/^(?:URL|SOURCE)/mu);
  });
});

describe("an entry", () => {
  it("says all that a calendar has a place for", () => {
    expect(entryOf(eventWith("ouverture", { updated: "2031-05-02", revision: 3 }), "ouverture")).toEqual([
      "BEGIN:VEVENT",
      `UID:${sessionUuid("fete", "ouverture")}`,
      "DTSTAMP:20310502T000000Z",
      "LAST-MODIFIED:20310502T000000Z",
      "SEQUENCE:3",
      "STATUS:CONFIRMED",
      "DTSTART:20310614T073000Z",
      "DTEND:20310614T083000Z",
      "SUMMARY;LANGUAGE=fr:Ouverture",
      "DESCRIPTION;LANGUAGE=fr:Par où commencer\u202f?\\n\\nUn tour de table.\\n\\nAvec Ada Lovel\\n\\nhttps://fete.example/fete/sessions/ouverture.html",
      "LOCATION:Salle un\\, La Halle\\, 3 quai inventé\\, 44000 Nantes",
      "GEO:47.2065;-1.5564",
      "CATEGORIES:L’eau\\, la Loire,Rives",
      "URL:https://fete.example/fete/sessions/ouverture.html",
      "ATTACH:https://a.example/d.pdf",
      "END:VEVENT",
    ]);
  });

  it("speaks the language of its calendar, and says so where a translation is missing", () => {
    expect(entryOf(eventWith(), "ouverture", "en")).toEqual(
      expect.arrayContaining(["SUMMARY;LANGUAGE=en:Opening", "CATEGORIES:Water,Banks"]),
    );
    expect(entryOf(eventWith(), "direct", "en")).toContain("SUMMARY;LANGUAGE=fr:Direct");
  });

  it("is at the same UID in every language", () => {
    const uids = (lang: string) => [...entriesOf(programmeCalendar(exported(eventWith(), { lang }))).keys()];
    expect(uids("en")).toEqual(uids("fr"));
  });

  it("names each place with its rooms when it is held in several", () => {
    expect(entryOf(eventWith(), "ouverture", "fr", 1)).toContain(
      "LOCATION:Salle deux\\, La Halle\\, 3 quai inventé\\, 44000 Nantes \\; Kiosque\\, Le Parc",
    );
  });

  it("tells how to take part from afar", () => {
    expect(entryOf(eventWith(), "direct")).toEqual(
      expect.arrayContaining([
        "LOCATION:https://visio.example/a\\,b",
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Participer en ligne":https://visio.example/a,b',
      ]),
    );
  });

  it("keeps nobody busy during a break", () => {
    expect(entryOf(eventWith(), "pause")).toContain("TRANSP:TRANSPARENT");
    expect(entryOf(eventWith(), "direct")).not.toContain("TRANSP:TRANSPARENT");
  });

  it("stays when the session is cancelled, says it and why, and counts as revised", () => {
    const edition = eventWith("direct", { status: "cancelled", status_note: "Panne.", updated: "2031-06-01" });
    const entry = entryOf(edition, "direct");
    expect(entry).toEqual(
      expect.arrayContaining(["STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY;LANGUAGE=fr:Annulé\u00a0: Direct"]),
    );
    expect(entry.join("\n")).toContain("DESCRIPTION;LANGUAGE=fr:Annulé. Panne.\\n\\n");
  });

  it("of an edition that is cancelled is cancelled too", () => {
    const edition = eventWith("", {}, { state: "cancelled" });
    for (const entry of entriesOf(programmeCalendar(exported(edition))).values()) {
      expect(entry).toContain("\r\nSTATUS:CANCELLED\r\n");
    }
  });

  it("has no stamp of the machine: without `updated`, the first of January of the year before", () => {
    const entry = entryOf(eventWith(), "ouverture");
    expect(entry).toContain("DTSTAMP:20300101T000000Z");
    expect(entry.join()).not.toContain("LAST-MODIFIED");
  });

  it("invites nobody", () => {
    for (const text of filesOf(eventWith()).values()) expect(text).not.toMatch(/^(?:ATTENDEE|ORGANIZER|METHOD)/mu);
  });
});

describe("from one build to the next", () => {
  it("the same event gives the same bytes", () => {
    expect(filesOf(eventWith())).toEqual(filesOf(eventWith()));
  });

  it("a session that moved changes its own entries alone, in every calendar, and they count as revised", () => {
    const before = filesOf(eventWith());
    const after = filesOf(
      eventWith("ouverture", {
        status: "moved",
        updated: "2031-06-01",
        slots: [
          { start: "2031-06-14T11:00", duration: "1h", room: "un" },
          { start: "2031-06-15T09:30", duration: "1h", rooms: ["deux", "kiosque"] },
        ],
      }),
    );
    const own = [0, 1].map((slot) => sessionUuid("fete", "ouverture", slot));
    expect([...after.keys()]).toEqual([...before.keys()]);
    let changed = 0;
    for (const [path, text] of after) {
      const was = entriesOf(before.get(path));
      for (const [uid, entry] of entriesOf(text)) {
        if (!own.includes(uid)) expect(entry).toBe(was.get(uid));
        else {
          changed++;
          expect(entry).toContain("\r\nDTSTAMP:20310601T000000Z\r\n");
          expect([was.get(uid), entry].map((one = "") => /SEQUENCE:(\d+)/u.exec(one)?.[1])).toEqual(["0", "1"]);
        }
      }
    }
    // The whole, two days, axis, track, three rooms, two people and its own.
    expect(changed).toBe(2 + 1 + 1 + 2 + 2 + 1 + 1 + 1 + 2 + 2 + 2);
  });

  it("being cancelled comes after being moved, even if nobody counted", () => {
    const sequence = (status: string, revision?: number) =>
      ICAL.Component.fromString(
        filesOf(eventWith("direct", { status, updated: "2031-06-01", ...(revision && { revision }) })).get(
          "fete/sessions/direct.ics",
        ) ?? "",
      )
        .getFirstSubcomponent("vevent")
        ?.getFirstPropertyValue("sequence");
    expect(["scheduled", "moved", "cancelled"].map((status) => sequence(status))).toEqual([0, 1, 2]);
    expect(["scheduled", "moved", "cancelled"].map((status) => sequence(status, 7))).toEqual([7, 7, 7]);
  });

  it("a new title, room, time or address of the site leaves the UIDs as they were", () => {
    const uids = (edition: Edition, siteUrl: string) => [
      ...entriesOf(programmeCalendar(exported(edition, { siteUrl }))).keys(),
    ];
    const change = { title: "Autre", slots: [{ start: "2031-06-14T15:00", duration: "2h", room: "deux" }] };
    expect(uids(eventWith("direct", change), "https://ailleurs.example/").sort()).toEqual(
      uids(eventWith(), "https://fete.example/").sort(),
    );
  });
});
