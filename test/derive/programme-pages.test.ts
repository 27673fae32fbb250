// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const places = [
  {
    id: "halle",
    name: "La halle",
    rooms: [
      { id: "nef", name: "La nef" },
      { id: "vide", name: "La salle vide" },
    ],
  },
  { id: "port", name: "Le port", rooms: [{ id: "quai", name: "Le quai", capacity: 40, step_free: true }] },
];
const at = (time: string, room?: string, day = "14") => ({
  start: `2031-06-${day}T${time}`,
  duration: "1h",
  ...(room === undefined ? {} : { room }),
});
const session = (id: string, slots: readonly object[], more: object = {}) => ({ id, title: id, slots, ...more });

describe("the page of a room", () => {
  const site = aSite({
    places,
    sessions: [
      session("pause", [at("12:00")], { kind: "break" }),
      session("deux-fois", [at("15:00", "quai"), at("09:00", "quai", "15")]),
      session("pleniere", [{ ...at("09:00"), rooms: ["nef", "quai"] }]),
      session("ailleurs", [at("10:00", "nef")]),
      session("idee", [at("11:00", "vide")], { status: "proposed" }),
    ],
  });
  const quai = site.page("room", "fr", "rooms/quai.html");

  it("tells everything that is held there, day after day, by the clock", () => {
    const told = quai.timetable.days.map(({ day, list }) => [
      day,
      ...list.groups.map(({ start, sessions }) => `${start.slice(11)} ${sessions.map(({ card }) => card.id)}`),
    ]);
    expect(told).toEqual([
      ["2031-06-14", "09:00 pleniere", "15:00 deux-fois"],
      ["2031-06-15", "09:00 deux-fois"],
    ]);
    expect(quai.timetable.sessions).toBe(2);
  });

  it("says where the room is and what it holds, and leads to it on the practical page and to its neighbour", () => {
    expect(quai.timetable.room).toMatchObject({ capacity: 40, place: { text: "Le port" } });
    expect(quai.timetable).toMatchObject({ step_free: true, practical: "fete/practical.html#room-quai" });
    expect([quai.previous?.id, quai.next]).toEqual(["nef", undefined]);
    expect(quai.breadcrumb.map(({ path }) => path)).toEqual([
      "fete/index.html",
      "fete/programme.html",
      "fete/rooms.html",
    ]);
  });

  it("is where the name of the room leads, in the grid and everywhere", () => {
    expect(site.page("day").grid.rooms.map(({ path }) => path)).toEqual([
      "fete/rooms/nef.html",
      "fete/rooms/quai.html",
    ]);
  });

  it("is not made for a room that nothing is held in, not even a proposal", () => {
    expect(site.pages.filter(({ kind }) => kind === "room").map(({ path }) => path)).toEqual([
      "fete/rooms/nef.html",
      "fete/rooms/quai.html",
    ]);
  });

  it("is led to from the practical page, which names a room without one all the same", () => {
    const told = site
      .page("practical")
      .places.flatMap(({ rooms }) => rooms.map(({ id, path }) => `${id} ${path ?? "-"}`));
    expect(told).toEqual(["nef fete/rooms/nef.html", "vide -", "quai fete/rooms/quai.html"]);
  });

  it("stands in a list of rooms, place by place, with its days", () => {
    const { whole, places: told } = site.page("rooms");
    expect(whole).toBe(true);
    expect(
      told.map(({ name, rooms }) => [name.text, ...rooms.map(({ room, days }) => `${room.id} ${days.length}`)]),
    ).toEqual([
      ["La halle", "nef 1"],
      ["Le port", "quai 2"],
    ]);
  });
});

describe("an event whose sessions name no room", () => {
  it("has no page of rooms, and no link to one", () => {
    const site = aSite({ places, sessions: [session("seule", [at("09:00")])] });
    expect(site.pages.filter(({ kind }) => kind === "room" || kind === "rooms")).toEqual([]);
    expect(site.page("programme").views.map(({ key }) => key)).toEqual(["time"]);
  });
});

describe("an event too large for one page", () => {
  const sessions = Array.from({ length: 151 }, (_, index) =>
    session(`s-${index}`, [
      {
        ...at("09:00", index % 2 === 0 ? "nef" : "quai"),
        start: `2031-06-1${4 + (index % 2)}T${String(8 + Math.floor(index / 24)).padStart(2, "0")}:${String(5 * Math.floor((index % 24) / 2)).padStart(2, "0")}`,
        duration: "5m",
      },
    ]),
  );
  const { places: told, whole } = aSite({ places, sessions }).page("rooms");

  it("counts the sessions of each room, and leaves them to the room's own page", () => {
    expect(whole).toBe(false);
    expect(
      told.flatMap(({ rooms }) => rooms.map(({ room, days, sessions: count }) => [room.id, days.length, count])),
    ).toEqual([
      ["nef", 0, 76],
      ["quai", 0, 75],
    ]);
  });
});

describe("sessions by the language that is spoken", () => {
  const speaking = (...languages: readonly (string | undefined)[]) =>
    aSite({
      sessions: languages.map((language, index) =>
        session(`s-${index}`, [at(`1${index}:00`)], language === undefined ? {} : { language }),
      ),
    });

  it("are told when at least two languages are spoken, the most spoken first", () => {
    const { languages } = speaking("en", "fr", undefined, "fr").page("spoken");
    expect(languages.map(({ lang, sessions }) => [lang, ...sessions.map(({ id }) => id)])).toEqual([
      ["fr", "s-1", "s-3"],
      ["en", "s-0"],
    ]);
  });

  it("are not told in an event of one language", () => {
    expect(speaking("fr", undefined, "fr").pages.filter(({ kind }) => kind === "spoken")).toEqual([]);
  });
});

describe("what has changed", () => {
  const changed = (id: string, status: string, time: string, updated?: string) =>
    session(id, [at(time, "nef")], {
      status,
      ...(updated && { updated }),
      ...(status === "moved" && { status_note: "La nef fuit." }),
    });
  const site = aSite({
    places,
    sessions: [
      changed("vieux", "added", "09:00", "2031-05-01"),
      changed("sans-date", "added", "10:00"),
      changed("tard", "cancelled", "15:00", "2031-06-01"),
      changed("tot", "moved", "11:00", "2031-06-01"),
      session("ordinaire", [at("13:00", "nef")], { updated: "2031-06-02" }),
    ],
  });

  it("is told with its day and its reason, the latest first, the undated last", () => {
    const { groups } = site.page("changes");
    expect(
      groups.map(({ day, changes }) => [day, ...changes.map(({ card, note }) => `${card.id} ${note?.text ?? ""}`)]),
    ).toEqual([
      ["2031-06-01", "tot La nef fuit.", "tard "],
      ["2031-05-01", "vieux "],
      [undefined, "sans-date "],
    ]);
  });

  it("is announced on the programme, each day and the front page, with the day of the last change", () => {
    const notice = { count: 4, path: "fete/changes.html", latest: "2031-06-01" };
    for (const kind of ["programme", "day", "landing"] as const) expect(site.page(kind).changes, kind).toEqual(notice);
  });

  it("is said nowhere when nothing has changed", () => {
    const calm = aSite({ sessions: [session("ordinaire", [at("13:00")])] });
    expect(calm.pages.filter(({ kind }) => kind === "changes")).toEqual([]);
    expect(calm.page("landing").changes).toBeUndefined();
  });
});

describe("the other ways through the programme", () => {
  it("are those that the event has, each with its page", () => {
    const { views } = aSite({
      axes: [{ id: "eau", title: "Eau" }],
      tracks: [{ id: "fil", title: "Le fil" }],
      formats: [{ id: "atelier", title: "Atelier" }],
      people: [{ id: "ada", name: "Ada Exemple", fictional: true }],
      places,
      sessions: [
        session("a", [at("09:00", "nef")], { language: "fr", axes: ["eau"], speakers: ["ada"] }),
        session("b", [at("09:00", "quai")], { language: "en", status: "added", updated: "2031-06-01" }),
      ],
    }).page("programme");
    expect(views.map(({ key, path }) => `${key} ${path.slice("fete/".length)}`)).toEqual([
      "time programme.html",
      "grid programme/2031-06-14.html",
      "axes axes.html",
      "tracks tracks.html",
      "rooms rooms.html",
      "formats formats.html",
      "people people.html",
      "spoken spoken.html",
      "changes changes.html",
    ]);
  });
});
