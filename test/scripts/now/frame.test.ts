// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Frame } from "../../../templates/site/scripts/now/frame.ts";
import { frameAt } from "../../../templates/site/scripts/now/frame.ts";
import type { Line } from "../../../templates/site/scripts/now/line.ts";
import { clockOf } from "../../../templates/site/scripts/now/local-clock.ts";
import { aSite } from "../../helpers/an-event.ts";

const places = [
  {
    id: "halle",
    name: "La Halle",
    rooms: [
      { id: "amphi", name: "Amphi" },
      { id: "atelier", name: "Atelier" },
    ],
  },
];
const sessions = [
  { id: "cafe", title: "Café", kind: "break", slots: [{ start: "2031-06-14T10:00", duration: "30m" }] },
  {
    id: "ouverture",
    title: "Ouverture",
    slots: [{ start: "2031-06-14T09:00", duration: "1h", rooms: ["amphi", "atelier"] }],
  },
  { id: "semis", title: "Semis", slots: [{ start: "2031-06-14T10:30", duration: "1h", room: "amphi" }] },
  {
    id: "greffe",
    title: "Greffe",
    status: "cancelled",
    status_note: "Malade",
    slots: [{ start: "2031-06-14T10:30", duration: "1h", room: "atelier" }],
  },
  { id: "bal", title: "Bal", kind: "social", slots: [{ start: "2031-06-14T22:00", duration: "4h", room: "amphi" }] },
  {
    id: "retour",
    title: "Retour",
    status: "moved",
    status_note: "Était à 9 h",
    slots: [{ start: "2031-06-15T10:00", duration: "1h", room: "atelier" }],
  },
];

/** No-break spaces as ordinary ones. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/gu, " ")) as T;

function dataOf(fields: object = {}) {
  const event = {
    languages: ["fr"],
    timezone: "Europe/Paris",
    places,
    sessions,
    url: "https://fete.example/",
    ...fields,
  };
  return aSite(event, {}, { siteUrl: "https://fete.example/" }).page("now").live;
}
const data = dataOf();
/** What the screen shows at a moment of Paris, where it is summer. */
const at = (local: string, room?: string): Frame =>
  plain(frameAt(data, Date.parse(`2031-06-${local}:00+02:00`), clockOf(data.zone), roomIndex(room)));
const roomIndex = (id: string | undefined) =>
  id === undefined ? undefined : data.rooms.findIndex((room) => room.id === id);
const said = ({ title, when, badge }: Line) => [when, title, badge].filter((part) => part !== undefined).join(" ");
const cards = (frame: Frame) =>
  frame.cards.map(({ name, now, next, empty }) => ({
    name,
    now: now.map(said),
    next: next.map(said),
    ...(now.length > 0 ? {} : { empty }),
  }));

describe("the screen of a hall", () => {
  it("says before the event when it starts, and with what", () => {
    const { message, clock, day } = at("12T14:20");
    expect({ clock, day, main: message?.main, first: message?.lines.map(said) }).toEqual({
      clock: "14 h 20",
      day: undefined,
      main: "Début samedi 14 juin à 9 h",
      first: ["9 h Ouverture"],
    });
    expect(message?.lines[0]?.where).toBe("Amphi, Atelier");
  });

  it("says during the event, room by room, what is on until when, and what is next", () => {
    const frame = at("14T09:59");
    expect(frame.clock).toBe("9 h 59");
    expect(frame.day).toBe("samedi 14 juin");
    expect(cards(frame)).toEqual([
      { name: "Amphi", now: ["jusqu’à 10 h Ouverture"], next: ["10 h 30 Semis"] },
      { name: "Atelier", now: ["jusqu’à 10 h Ouverture"], next: ["10 h 30 Greffe Annulé · Malade"] },
    ]);
    expect(frame.coming.map(said)).toEqual(["10 h Café"]);
  });

  it("shows a break as a band over all rooms, which then need not say that they are empty", () => {
    const frame = at("14T10:00");
    expect(frame.band.map(said)).toEqual(["jusqu’à 10 h 30 Café"]);
    expect(cards(frame)[0]).toEqual({ name: "Amphi", now: [], next: ["10 h 30 Semis"], empty: "" });
  });

  it("says what is cancelled where it should have been", () => {
    const [, atelier] = at("14T10:45").cards;
    expect(atelier?.now).toMatchObject([{ title: "Greffe", cancelled: true, badge: "Annulé · Malade" }]);
  });

  it("says that nothing is on, and leaves out rooms that are done for the day", () => {
    expect(cards(at("14T12:00"))).toEqual([{ name: "Amphi", now: [], next: ["22 h Bal"], empty: "Rien en ce moment" }]);
  });

  it("goes on past midnight, and says the hour at which the night ends", () => {
    const frame = at("15T00:30");
    expect(frame.day).toBe("dimanche 15 juin");
    expect(cards(frame)[0]?.now).toEqual(["jusqu’à 2 h Bal"]);
  });

  it("says between two days when it resumes; what moved says so", () => {
    const evening = dataOf({ sessions: sessions.filter(({ id }) => id !== "bal") });
    const { message } = plain(frameAt(evening, Date.parse("2031-06-14T20:00:00+02:00"), clockOf("Europe/Paris")));
    expect(message?.main).toBe("Reprise dimanche 15 juin à 10 h");
    expect(message?.lines.map(said)).toEqual(["10 h Retour Déplacé · Était à 9 h"]);
  });

  it("thanks after the event, and gives the address of the site", () => {
    const { message } = at("15T11:00");
    expect(message?.main).toBe("Merci, et à bientôt.");
    expect(message?.line).toBe("Le programme et ce qu’il en reste : fete.example/fete");
  });

  it("says only that the event is cancelled when it is", () => {
    const cancelled = dataOf({ state: "cancelled" });
    const frame = frameAt(cancelled, Date.parse("2031-06-14T10:45:00+02:00"), clockOf("Europe/Paris"));
    expect(frame.message?.main).toBe("Cet événement n’aura pas lieu.");
    expect(frame.cards).toEqual([]);
  });

  it("shows one room at its door, with the rest of its day, breaks included", () => {
    expect(cards(at("14T09:30", "atelier"))).toEqual([
      { name: "Atelier", now: ["jusqu’à 10 h Ouverture"], next: ["10 h Café", "10 h 30 Greffe Annulé · Malade"] },
    ]);
    expect(cards(at("14T12:00", "atelier"))).toEqual([
      { name: "Atelier", now: [], next: [], empty: "Plus rien aujourd’hui" },
    ]);
  });
});

describe("the night when clocks change", () => {
  it("counts real hours: a vigil from 1:30 to 3:30 lasts three of them in autumn", () => {
    const vigil = {
      id: "veille",
      title: "Veille",
      slots: [{ start: "2031-10-26T01:30", end: "2031-10-26T03:30", room: "amphi" }],
    };
    const night = dataOf({ dates: { start: "2031-10-25", end: "2031-10-26" }, sessions: [vigil] });
    expect(night.sessions[0]?.min).toBe(180);
    const now = (instant: string) => plain(frameAt(night, Date.parse(instant), clockOf("Europe/Paris")));
    // 2:45 comes twice; then 3:29, and the end.
    expect(now("2031-10-26T02:45:00+02:00").clock).toBe("2 h 45");
    expect(now("2031-10-26T02:45:00+01:00").clock).toBe("2 h 45");
    expect(now("2031-10-26T02:45:00+01:00").cards[0]?.now.map(said)).toEqual(["jusqu’à 3 h 30 Veille"]);
    expect(now("2031-10-26T03:29:00+01:00").cards[0]?.now.map(said)).toEqual(["jusqu’à 3 h 30 Veille"]);
    expect(now("2031-10-26T03:30:00+01:00").message?.main).toBe("Merci, et à bientôt.");
  });
});
