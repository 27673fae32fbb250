// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { scheduleOf } from "../../kit/export/schedule/schedule.ts";
import { numericIds } from "../../kit/export/schedule/schedule-ids.ts";
import { scheduleJson } from "../../kit/export/schedule/schedule-json.ts";
import { scheduleXml } from "../../kit/export/schedule/schedule-xml.ts";
import { sessionUuid } from "../../kit/export/uuid.ts";
import { anEvent } from "../helpers/an-event.ts";
import { beyondValidation, everyField, withTexts } from "./every-field.ts";
import { eventsOf, type ReadEvent, readXml } from "./read-schedule.ts";
import { exported, nightCamp } from "./schedules.ts";

type Options = Parameters<typeof exported>[1];
const schedule = (fields: object, options?: Options) => readXml(scheduleXml(exported(anEvent(fields), options)));
const told = (fields: object, options?: Options) => eventsOf(schedule(fields, options));
const first = (events: readonly ReadEvent[], title?: string): ReadEvent => {
  const found = title === undefined ? events[0] : events.find((event) => event.title === title);
  if (found === undefined) throw new Error(`no event ${title ?? ""} among ${events.map((event) => event.title)}`);
  return found;
};

const hall = {
  id: "halle",
  name: "La Halle",
  rooms: [
    { id: "scene", name: "Scène" },
    { id: "bar", name: "Bar" },
  ],
};
const at = (start: string, more: object = {}) => [{ start: `2031-06-14T${start}`, duration: "1h", ...more }];
const session = (id: string, more: object = {}) => ({ id, title: id, slots: at("10:00", { room: "scene" }), ...more });

describe("days", () => {
  it("go on until three in the morning: a night belongs to its evening", () => {
    const { day } = readXml(scheduleXml(exported(nightCamp())));
    expect(day.map(({ date }) => date)).toEqual(["2031-08-21", "2031-08-22", "2031-08-23", "2031-08-24", "2031-08-25"]);
    const [one] = day;
    expect(one?.rooms.flatMap(({ events }) => events.map(({ date }) => date)).at(-1)).toBe("2031-08-22T00:30:00+02:00");
    expect([one?.start, one?.end]).toEqual(["2031-08-21T03:00:00+02:00", "2031-08-22T03:00:00+02:00"]);
  });

  it("start with what begins at three exactly", () => {
    const sessions = [
      session("nuit", { slots: [{ start: "2031-06-15T02:59", duration: "30m" }] }),
      session("aube", { slots: [{ start: "2031-06-15T03:00", duration: "30m" }] }),
    ];
    expect(schedule({ sessions }).day.map(({ date }) => date)).toEqual(["2031-06-14", "2031-06-15"]);
  });

  it("have the offsets of their two ends when clocks change in between", () => {
    const fields = { dates: { start: "2031-03-29", end: "2031-03-30" }, timezone: "Europe/Paris" };
    const sessions = [session("veille", { slots: [{ start: "2031-03-29T20:00", end: "2031-03-30T04:00" }] })];
    const [day] = schedule({ ...fields, sessions }).day;
    expect([day?.start, day?.end]).toEqual(["2031-03-29T03:00:00+01:00", "2031-03-30T03:00:00+02:00"]);
    expect(day?.rooms[0]?.events[0]?.duration).toBe("07:00");
  });

  it("are one at least: the edition’s first, when nothing has a time", () => {
    expect(schedule({}).day).toEqual([
      { index: 1, date: "2031-06-14", start: "2031-06-14T03:00:00+02:00", end: "2031-06-15T03:00:00+02:00", rooms: [] },
    ]);
  });
});

describe("what is told", () => {
  it("is every slot of a session, each with a number, a UUID and a slug of its own, and the calendar’s UUID", () => {
    const slots = [...at("10:00", { room: "scene" }), ...at("14:00", { room: "bar" })];
    const events = told({ places: [hall], sessions: [session("deux-fois", { slots })] });
    expect(events.map(({ start, room }) => [start, room])).toEqual([
      ["10:00", "Scène"],
      ["14:00", "Bar"],
    ]);
    expect(events.map(({ guid }) => guid)).toEqual([0, 1].map((slot) => sessionUuid("fete", "deux-fois", slot)));
    expect(events.map(({ slug }) => slug)).toEqual(["fete-deux-fois", "fete-deux-fois_2"]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  it("leaves out what is cancelled or only proposed: the format cannot say so, and people would come", () => {
    const sessions = [
      session("tenue"),
      session("annulee", { status: "cancelled", updated: "2031-06-01", slots: at("12:00") }),
      session("proposee", { status: "proposed", slots: at("13:00") }),
      session("deplacee", {
        status: "moved",
        updated: "2031-06-01",
        status_note: "Plus de places.",
        slots: at("14:00"),
      }),
    ];
    const events = told({ places: [hall], sessions });
    expect(events.map(({ title }) => title).sort()).toEqual(["deplacee", "tenue"]);
    expect(first(events, "deplacee").description).toBe("Plus de places.");
  });

  it("is nothing when the edition itself is cancelled", () => {
    expect(told({ state: "cancelled", places: [hall], sessions: [session("prevue")] })).toEqual([]);
  });

  it("keeps what has no room, or is only online, in rooms of their own: lunch is in every programme", () => {
    const sessions = [
      session("repas", { kind: "meal", slots: at("12:00") }),
      session("distance", { slots: at("15:00", { online_url: "https://live.example/1" }) }),
    ];
    const rooms = (fields: object) => told(fields).map(({ title, room, type }) => [title, room, type]);
    expect(rooms({ places: [hall], sessions })).toEqual([
      ["repas", "La Halle", "meal"],
      ["distance", "En ligne", "session"],
    ]);
    expect(rooms({ sessions })[0]).toEqual(["repas", "Sur place", "meal"]);
    expect(rooms({ mode: "online", sessions })[0]).toEqual(["repas", "En ligne", "meal"]);
  });

  it("shows what is held in several rooms once, in the first, and names them all", () => {
    const events = told({
      places: [hall],
      sessions: [session("pleniere", { slots: at("10:00", { rooms: ["bar", "scene"] }) })],
    });
    expect(events.map(({ room, description }) => [room, description])).toEqual([["Bar", "Bar + Scène"]]);
  });

  it("asks the question, then tells the abstract; the abstract alone when nothing is asked", () => {
    const sessions = [
      session("demande", { question: "Qui vient ?", abstract: "On en *parle*.\n" }),
      session("raconte", { abstract: "On en *parle*.", slots: at("12:00", { room: "scene" }) }),
    ];
    const events = told({ places: [hall], sessions });
    expect([first(events, "demande").abstract, first(events, "demande").description]).toEqual([
      "Qui vient\u202f?",
      "On en *parle*.",
    ]);
    expect([first(events, "raconte").abstract, first(events, "raconte").description]).toEqual(["On en *parle*.", ""]);
  });

  it("is in the language asked for, or in the one that there is", () => {
    const fields = {
      languages: ["fr", "en"],
      sessions: [
        session("a", { title: { fr: "Bonjour", en: "Hello" }, slots: at("10:00") }),
        session("b", { title: { fr: "Seul" }, slots: at("12:00") }),
      ],
    };
    expect(told(fields, { lang: "en" }).map(({ title }) => title)).toEqual(["Hello", "Seul"]);
  });
});

describe("rooms", () => {
  it("whose names are alike in two places say their place; those alike in one say their id", () => {
    const places = [
      {
        id: "a",
        name: "École",
        rooms: [
          { id: "a-1", name: "Salle 1" },
          { id: "a-2", name: "Salle 1" },
        ],
      },
      {
        id: "b",
        name: "Mairie",
        rooms: [
          { id: "b-1", name: "Salle 1" },
          { id: "b-2", name: "Mairie" },
        ],
      },
    ];
    const sessions = ["a-1", "a-2", "b-1", "b-2"].map((room) => session(room, { slots: at("10:00", { room }) }));
    expect(schedule({ places, sessions }).day[0]?.rooms.map(({ name }) => name)).toEqual([
      "Salle 1 (École)",
      "Salle 1 (École) (a-2)",
      "Salle 1 (Mairie)",
      "Mairie",
    ]);
  });

  it("share their column with breaks when the only place is called the same", () => {
    const places = [{ id: "cafe", name: "Le café", rooms: [{ id: "cafe", name: "Le café" }] }];
    const sessions = [
      session("a", { slots: at("10:00", { room: "cafe" }) }),
      session("pause", { kind: "break", slots: at("12:00") }),
    ];
    expect(schedule({ places, sessions }).day[0]?.rooms.map(({ name, events }) => [name, events.length])).toEqual([
      ["Le café", 2],
    ]);
  });

  it("may be called as an object’s own fields are", () => {
    const places = [{ ...hall, rooms: [{ id: "scene", name: "__proto__" }] }];
    const { schedule: json } = JSON.parse(scheduleJson(exported(anEvent({ places, sessions: [session("a")] }))));
    expect(Object.keys(json.conference.days[0].rooms)).toEqual(["__proto__"]);
  });
});

describe("tracks", () => {
  const axes = [
    { id: "un", title: "Un", color: "#2547d0" },
    { id: "2-deux", title: "Deux", color: "#b3261e" },
  ];
  const tracks = [
    { id: "suite", title: "Suite", axis: "2-deux" },
    { id: "autre", title: "Un" },
  ];

  it("are the axes, which have a colour and a theme; a session without an axis says its own track", () => {
    const sessions = [
      session("axe", { axes: ["un", "2-deux"], track: "suite" }),
      session("parcours", { track: "suite", slots: at("12:00") }),
      session("rien", { slots: at("14:00") }),
    ];
    const tracksOf = told({ places: [hall], axes, tracks, sessions }).map(({ title, track }) => [title, track]);
    expect(Object.fromEntries(tracksOf)).toEqual({ axe: "Un", parcours: "Suite", rien: "" });
    // Where two have a name, readers would see one: the axis is told, with its colour.
    expect(schedule({ axes, tracks }).tracks).toEqual([
      { name: "Un", slug: "axis-un", color: "#2547d0" },
      { name: "Deux", slug: "axis-2-deux", color: "#b3261e" },
      { name: "Suite", slug: "track-suite", color: "#b3261e" },
    ]);
  });
});

describe("links, documents and recordings", () => {
  const resources = [
    { title: "Page", url: "https://a.example/p" },
    { title: "Fichier", file: "media/list.csv" },
    { title: "Retiré", file: "media/gone.csv" },
  ];
  const files = { "media/list.csv": "a\n", "media/gone.csv": "a\n", "media/gone.csv.yaml": "withdrawn: true\n" };
  const traces = [
    { id: "notes", session: "a", type: "minutes", status: "raw", url: "https://a.example/notes", title: "Notes" },
    { id: "diapos", session: "a", type: "slides", status: "raw", url: "https://a.example/slides.pdf" },
    { id: "film", session: "a", type: "video", status: "raw", url: "https://a.example/film", licence: "CC-BY-4.0" },
    { id: "autre", session: "b", type: "minutes", status: "raw", url: "https://a.example/other" },
  ];
  const edition = (more: object = {}) =>
    anEvent(
      {
        sessions: [session("a", { slots: at("10:00"), resources, ...more }), session("b", { slots: at("12:00") })],
        traces,
      },
      files,
    );
  const event = (more: object = {}, siteUrl = "https://fete.example/") =>
    first(eventsOf(readXml(scheduleXml(exported(edition(more), { siteUrl })))), "a");

  it("gives documents and slides as attachments, other pages as links; nothing that was withdrawn", () => {
    expect(event().attachments.map(({ url }) => url)).toEqual([
      "https://a.example/p",
      "https://fete.example/fete/media/list.csv",
      "https://a.example/slides.pdf",
    ]);
    expect(event().links).toContainEqual({ url: "https://a.example/notes", title: "Notes" });
    expect(event().links).not.toContainEqual(expect.objectContaining({ url: "https://a.example/other" }));
  });

  it("gives only what has an address of its own when the site’s is not known", () => {
    const [a] = eventsOf(readXml(scheduleXml(exported(edition()))));
    expect(a?.attachments.map(({ title }) => title)).not.toContain("Fichier");
    expect(a?.url).toBe("");
    expect(scheduleXml(exported(edition()))).not.toContain("base_url");
    const json = JSON.parse(scheduleJson(exported(edition()))).schedule.conference.days[0].rooms;
    expect(json["Sur place"][0].url).toBe(`urn:uuid:${sessionUuid("fete", "a")}`);
  });

  it("says what is recorded, where, and under the licence that was given for it, never another", () => {
    expect([
      event({ recording: { planned: "video" } }).optout,
      event({ recording: { planned: "video" } }).licence,
    ]).toEqual([false, "CC-BY-4.0"]);
    const own = event({ recording: { planned: "video", url: "https://a.example/own" } });
    expect([own.optout, own.licence]).toEqual([false, ""]);
    const b = first(eventsOf(readXml(scheduleXml(exported(edition())))), "b");
    expect([b.optout, b.licence]).toEqual([true, ""]);
  });

  it("leads from a break to its hour in the day’s page", () => {
    const sessions = [session("pause", { kind: "break", slots: at("12:05") })];
    expect(first(told({ sessions }, { siteUrl: "https://fete.example/" })).url).toBe(
      "https://fete.example/fete/programme/2031-06-14.html#t1205",
    );
  });
});

describe("people", () => {
  it("are those who hold the session, each with one number everywhere; nobody who has withdrawn", () => {
    const people = [
      { id: "lou", name: "Lou Brin", fictional: true },
      { id: "zoe", name: "Zoé Carnot", fictional: true },
      { id: "parti", name: "Basile Parti", withdrawn: true },
    ];
    const sessions = [
      session("a", { speakers: ["lou", "parti"], facilitators: ["zoe", "lou"] }),
      session("b", { moderators: ["zoe"], interpreters: ["lou"], slots: at("12:00") }),
    ];
    const xml = scheduleXml(exported(anEvent({ places: [hall], people, sessions })));
    const events = eventsOf(readXml(xml));
    expect(first(events, "a").persons.map(({ name }) => name)).toEqual(["Lou Brin", "Zoé Carnot"]);
    expect(first(events, "b").persons).toEqual([first(events, "a").persons[1]]);
    expect(xml + scheduleJson(exported(anEvent({ places: [hall], people, sessions })))).not.toContain("Basile");
  });
});

describe("numbers", () => {
  it("stay a session’s own whatever is added, and never meet", () => {
    const guids = Array.from({ length: 50 }, (_, index) => sessionUuid("fete", `s-${index}`));
    const few = numericIds(guids.slice(0, 10));
    const all = numericIds(guids);
    for (const [guid, id] of few) expect(all.get(guid)).toBe(id);
    const alike = ["00000001-a", "00000000-a", "ffffffff-a", "fffffffe-a", "00000002-a"];
    const ids = [...numericIds(alike).values()];
    expect(new Set(ids).size).toBe(alike.length);
    expect(ids.every((id) => id > 0 && id < 2 ** 31)).toBe(true);
    expect(numericIds([...alike].reverse())).toEqual(numericIds(alike));
  });
});

describe("the version", () => {
  const version = (sessions: readonly object[]) => schedule({ places: [hall], sessions }).version;

  it("says the day of the last change, and changes when a time, a room or a title does", () => {
    const before = version([session("a", { updated: "2031-05-02" })]);
    expect(before).toMatch(/^2031-05-02 [0-9a-f]{8}$/);
    expect(version([session("a", { updated: "2031-05-02" })])).toBe(before);
    expect(version([session("a", { updated: "2031-05-02", slots: at("11:00", { room: "scene" }) })])).not.toBe(before);
    expect(version([session("a", { updated: "2031-05-02", slots: at("10:00", { room: "bar" }) })])).not.toBe(before);
    expect(version([session("a", { updated: "2031-05-02", title: "Autre" })])).not.toBe(before);
    expect(version([session("a")])).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe("names and times at the edges of the format", () => {
  it("lengthens what is too short for it, and turns hyphens", () => {
    const slug = (id: string, sessionId: string) => {
      const { acronym, day } = schedule({ id, sessions: [session(sessionId, { slots: at("10:00") })] });
      return [acronym, day[0]?.rooms[0]?.events[0]?.slug];
    };
    expect(slug("a", "b")).toEqual(["a_2031", "a_2031-session_b"]);
    expect(slug("nec-2031", "ouverture")).toEqual(["nec_2031", "nec_2031-ouverture"]);
  });

  it("never says more than 99:59 in XML, and the whole in JSON", () => {
    const fields = {
      dates: { start: "2031-06-14", end: "2031-06-20" },
      sessions: [session("expo", { slots: [{ start: "2031-06-14T10:00", duration: "120h" }] })],
    };
    const of = exported(anEvent(fields));
    expect(eventsOf(readXml(scheduleXml(of)))[0]?.duration).toBe("99:59");
    expect(scheduleJson(of)).toContain('"duration":"120:00"');
  });

  it.each([
    ["Europe/Paris", "Europe/Paris"],
    ["America/St_Johns", "America/St_Johns"],
    ["Etc/GMT+5", undefined],
  ])("names the zone %s in JSON where the schema knows such names", (timezone, name) => {
    const { schedule: json } = JSON.parse(scheduleJson(exported(anEvent({ timezone }))));
    expect(json.conference.time_zone_name).toBe(name);
  });

  it("has slots of which every start and length is a multiple", () => {
    const slots = [...at("10:10", { duration: "20m" }), ...at("11:00", { duration: "2h" })];
    expect(schedule({ sessions: [session("a", { slots })] }).timeslot).toBe("00:10");
    expect(schedule({}).timeslot).toBe("00:15");
  });

  it("loses nothing but what XML has no place for, however hostile the texts", () => {
    const edition = everyField();
    const worse = exported(withTexts(edition, beyondValidation), { lang: "en" });
    const plain = exported(edition, { lang: "en" });
    const titles = (of: typeof worse) =>
      eventsOf(readXml(scheduleXml(of))).map(({ guid, title }) => [guid, title] as const);
    const before = new Map(titles(plain));
    for (const [guid, title] of titles(worse)) {
      expect(title.startsWith(before.get(guid) ?? "?")).toBe(true);
      expect(title.endsWith("🎈".repeat(440))).toBe(true);
    }
  });
});

it("is made once for both writings", () => {
  const of = exported(everyField());
  expect(scheduleOf(of)).toBe(scheduleOf(of));
});
