// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const at = (start: string, room: string) => ({ start, duration: "1h", room });
const fair = anEvent({
  languages: ["fr", "en"],
  places: [{ id: "halle", name: "La halle", rooms: ["nef", "cale"].map((id) => ({ id, name: id })) }],
  axes: [{ id: "eau", title: "Eau" }],
  sessions: [
    { id: "a", title: "A", axes: ["eau"], slots: [at("2031-06-14T10:00", "nef")] },
    { id: "b", title: "B", slots: [at("2031-06-14T10:00", "cale")] },
    { id: "c", title: "C", status: "moved", updated: "2031-05-01", slots: [at("2031-06-15T10:00", "nef")] },
  ],
});
const site = siteOf(fair, "2031-06-01");
const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const programme = mainOf(site.draw(site.page("programme")));
const day = mainOf(site.draw(site.page("day")));
const placesOf = (html: string, ...marks: readonly string[]) => marks.map((mark) => html.indexOf(mark));
const takeOf = (html: string) => /<section class="part take".*?<\/section>/su.exec(html)?.[0] ?? "";

describe.each([
  ["the whole programme", programme],
  ["a day", day],
])("%s", (_, html) => {
  it("opens on what chooses what one sees, and goes on at once with the sessions", () => {
    const order = placesOf(
      html,
      'class="day-tabs"',
      "<search",
      'class="views"',
      'class="changes-note"',
      "data-session",
    );
    expect(order.every((place, index) => place > (order[index - 1] ?? 0))).toBe(true);
  });

  it("keeps calendars, paper and screens for after the list", () => {
    const top = html.slice(0, html.lastIndexOf("data-session"));
    expect(top).not.toMatch(/text\/calendar|now\/index\.html|schedule\.xml/u);
    expect(takeOf(html)).toMatch(/<h3>Dans un agenda<\/h3>.*<h3>Sur papier<\/h3>.*<h3>Sur un écran<\/h3>/su);
  });

  it("folds its other views, for a phone, and marks the one that shows", () => {
    const views = /<nav class="views" aria-label="Voir autrement"><details><summary>Voir autrement<.*?<\/nav>/u.exec(
      html,
    );
    expect(views?.[0].match(/aria-current="page"/gu)).toHaveLength(1);
  });
});

describe("what one takes away", () => {
  it("from the whole programme, is also each file with a word on what it is for, and the sheets of doors", () => {
    expect(takeOf(programme)).toMatch(
      /<a href="programme\.csv">programme\.csv<\/a> <span>Les séances en tableau, pour un tableur\.</u,
    );
    expect(takeOf(programme)).toContain('<a href="rooms.html">Feuilles pour les portes des salles</a>');
    const inEnglish = takeOf(site.draw(site.page("programme", "en")));
    expect(inEnglish).toMatch(/<a href="\.\.\/event\.json">event\.json<\/a> <span>The whole event as data/u);
  });

  it("from a day, names no file: they hold the whole programme", () => {
    expect(takeOf(day)).not.toMatch(/programme\.csv|schedule\.json/u);
  });

  it("from a room, has the screen of its door", () => {
    const room = site.draw(site.page("room", "fr", ({ timetable }) => timetable.room.id === "nef"));
    expect(takeOf(room)).toContain('href="../now/index.html?room=nef"');
  });
});

describe("the head of every page", () => {
  const headOf = (html: string) => /<header class="site-header">.*?<\/header>/su.exec(html)?.[0] ?? "";

  it("leads to the visitor's own sessions once, apart from the menu", () => {
    const head = headOf(site.draw(site.page("day")));
    expect(head.match(/mine\.html/gu)).toHaveLength(1);
    expect(head).toMatch(/<a class="to-mine" href="\.\.\/mine\.html">.*?Mon programme<\/span><\/a>/su);
  });

  it("says on that page that one is there", () => {
    expect(headOf(site.draw(site.page("mine")))).toContain('href="mine.html" aria-current="page"');
  });

  it("has no such link where no session can be kept", () => {
    const empty = siteOf(anEvent(), "2031-06-01");
    expect(headOf(empty.draw(empty.page("landing")))).not.toContain("to-mine");
  });
});
