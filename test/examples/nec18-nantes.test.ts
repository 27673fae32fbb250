// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Session } from "../../kit/model/edition.ts";
import { checkFolder, editionOf, findingsOf, folder } from "./read-event.ts";

const checked = checkFolder(folder("examples/nec18-nantes"));
const edition = editionOf(checked);
const sessions = edition.sessions.filter(({ kind }) => kind === "session");
const breaks = edition.sessions.filter(({ kind }) => kind === "break" || kind === "meal");
const countWords = (text = "") => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
const startsOn = (day: string) => (session: Session) => session.slots.some(({ start }) => start.startsWith(day));

describe("the example of NEC 18", () => {
  it("leaves nothing for validate to say but what it shows on purpose: three quotes kept back, an article not free", () => {
    expect(findingsOf(checked).map((finding) => finding.replace(/:\d+/u, ""))).toEqual([
      "traces/choisir-sa-licence.md quote/not-approved",
      "traces/gouverner-a-plusieurs.md quote/not-approved",
      "traces/la-lenteur-en-video.md quote/not-approved",
      "traces/lu-dans-le-journal.md licence/not-carried",
    ]);
  });

  it("fills two days with at least thirty-four sessions in at least seven formats", () => {
    expect(sessions.length).toBeGreaterThanOrEqual(34);
    expect(new Set(sessions.map(({ format }) => format)).size).toBeGreaterThanOrEqual(7);
    expect(sessions.filter(startsOn("2018-09-13")).length).toBeGreaterThan(12);
    expect(sessions.filter(startsOn("2018-09-14")).length).toBeGreaterThan(12);
  });

  it("takes every format from the kit's library", () => {
    expect(edition.formats.filter(({ from_kit }) => !from_kit)).toEqual([]);
  });

  it("keeps to the opening hours, with breaks and lunch on both days", () => {
    const slots = edition.sessions.flatMap((session) => session.slots);
    expect(slots.filter(({ start, end }) => start.slice(11) < "09:00" || end.slice(11) > "22:00")).toEqual([]);
    expect(breaks.filter(startsOn("2018-09-13")).length).toBeGreaterThanOrEqual(3);
    expect(breaks.filter(startsOn("2018-09-14")).length).toBeGreaterThanOrEqual(3);
  });

  it("never puts a session against a break", () => {
    const clash = (session: Session) =>
      session.slots.some((slot) =>
        breaks.some(({ slots }) => slots.some(({ start, end }) => start < slot.end && slot.start < end)),
      );
    expect(sessions.filter(clash).map(({ id }) => id)).toEqual([]);
  });

  it.each(sessions)("gives $id a question, people, and an abstract of substance", (session) => {
    expect(Object.keys(session.question ?? {})).toEqual(["fr", "en"]);
    expect(Object.values(session.people).flat().length).toBeGreaterThan(0);
    for (const language of ["fr", "en"]) {
      const words = countWords(session.abstract?.[language]);
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(150);
    }
  });

  it("lets every announced person appear, and says that each is fictional", () => {
    expect(edition.people.length).toBeGreaterThanOrEqual(24);
    expect(edition.people.filter(({ fictional }) => !fictional)).toEqual([]);
    const busy = new Set(edition.sessions.flatMap(({ people }) => Object.values(people).flat()));
    expect(edition.people.filter(({ id }) => !busy.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("has a session moved, one added and one cancelled, each dated, counted and explained in both languages", () => {
    const changed = sessions.filter(({ status }) => status !== "scheduled");
    expect(changed.map(({ status }) => status).sort()).toEqual(["added", "cancelled", "moved"]);
    for (const { status_note, updated, revision } of changed) {
      expect(Object.keys(status_note ?? {})).toEqual(["fr", "en"]);
      expect(updated !== undefined && updated < "2018-09-13").toBe(true);
      expect(revision).toBe(1);
    }
  });

  it("says the language of each session, two of them in English", () => {
    expect(sessions.filter(({ language }) => language === undefined)).toEqual([]);
    expect(sessions.filter(({ language }) => language === "en")).toHaveLength(2);
  });

  it("has a session to join from elsewhere, at an address that is nobody's, and one held twice", () => {
    const slots = sessions.flatMap((session) => session.slots);
    const online = slots.filter(({ online_url }) => online_url !== undefined);
    expect(online.map(({ rooms, online_url }) => [rooms.length > 0, new URL(online_url ?? "").host])).toEqual([
      [true, "example.org"],
    ]);
    expect(sessions.some((session) => session.slots.length === 2)).toBe(true);
  });

  it("has the five workshops of the commons track", () => {
    expect(edition.tracks.map(({ id, lead }) => [id, lead])).toEqual([["parcours-communs", "inno3"]]);
    expect(sessions.filter(({ track }) => track === "parcours-communs")).toHaveLength(5);
  });

  it("uses every room", () => {
    const used = new Set(edition.sessions.flatMap(({ slots }) => slots.flatMap(({ rooms }) => rooms)));
    const rooms = edition.places.flatMap((place) => place.rooms.map(({ id }) => id));
    expect(rooms.length).toBeGreaterThanOrEqual(6);
    expect(rooms.filter((room) => !used.has(room))).toEqual([]);
  });

  it("gives every figure with the address of its source", () => {
    expect(edition.figures.map(({ counts, value }) => `${value} ${counts}`)).toContain("850 attendees");
    expect(edition.figures.map(({ counts, value }) => `${value} ${counts}`)).toContain("120 contributors");
    expect(edition.figures.filter(({ source }) => source.url === undefined)).toEqual([]);
  });

  it("shows traces with ideas, disagreements and next steps that have owners", () => {
    const told = edition.traces.filter(({ status }) => status === "proof_read" || status === "validated");
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.some(({ disagreements }) => disagreements.length > 0)).toBe(true);
    expect(told.filter(({ key_ideas, next_steps }) => key_ideas.length === 0 || next_steps.length === 0)).toEqual([]);
  });

  it("describes, credits and licences every picture", () => {
    const pictures = edition.media.filter(({ path }) => path.endsWith(".svg"));
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    for (const { alt, credit, licence } of pictures) {
      expect(Object.keys(alt ?? {})).toEqual(["fr", "en"]);
      expect([credit, licence]).toEqual(["event-kit", "CC0-1.0"]);
    }
  });
});
