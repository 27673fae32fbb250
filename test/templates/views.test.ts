// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { slotTime } from "../../templates/site/components/slot-time.ts";
import { siteOf } from "./draw.ts";
import { largeDay } from "./large-day.ts";
import { nightFair } from "./night-fair.ts";

const NBSP = "\u00a0";
const site = siteOf(nightFair, "2031-10-01", "https://foire.example/");
const text = (html: string) =>
  html
    .replace(/<[^>]+>/gu, " ")
    .replace(/ +/gu, " ")
    .trim();
const item = (html: string, id: string) =>
  new RegExp(`<(li|div) class="[^"]*" data-session="${id}">.*?</\\1>`, "u").exec(html)?.[0] ?? "";
const day = (date: string, lang = "fr") => site.draw(site.page("day", lang, (page) => page.day === date));
const listOf = (html: string) => html.slice(html.indexOf('class="day-list"'));
const gridOf = (html: string) => html.slice(html.indexOf("<table"), html.indexOf("</table>"));

describe("from when to when", () => {
  const said = (start: string, end: string, minutes: number) => slotTime({ start, end, minutes }, "en");

  it("is two clock times on one day", () => {
    expect(said("2031-06-14T09:00", "2031-06-14T10:30", 90)).toBe("9:00–10:30");
  });

  it("says that it ends the next day, which midnight does not yet do", () => {
    expect(said("2031-06-14T22:00", "2031-06-15T02:00", 240)).toBe("22:00–2:00 (the next day)");
    expect(said("2031-06-14T22:00", "2031-06-15T00:00", 120)).toBe("22:00–0:00");
    expect(slotTime({ start: "2031-12-31T22:00", end: "2032-01-01T02:00", minutes: 240 }, "fr")).toBe(
      `22${NBSP}h${NBSP}– 2${NBSP}h (le lendemain)`,
    );
  });

  it("says on which day it ends when that is further on", () => {
    expect(said("2031-06-14T22:00", "2031-06-16T02:00", 1680)).toBe(`22:00–2:00 (Monday 16${NBSP}June)`);
  });

  it("says how long it really lasts when the clocks change meanwhile", () => {
    expect(said("2031-10-26T01:30", "2031-10-26T03:30", 180)).toBe(`1:30–3:30 (3${NBSP}h)`);
  });
});

describe("a day of hard cases", () => {
  const saturday = day("2031-10-25");
  const sunday = day("2031-10-26");

  it("says in the name of a link that a session is cancelled or moved, and strikes only the title", () => {
    const grenier = item(gridOf(saturday), "grenier");
    expect(text(grenier)).toContain("Annulé");
    expect(grenier).toMatch(
      /<a [^>]*><span class="card-name">Fouiller le grenier<\/span><span class="vh">, Annulé<\/span>/u,
    );
    expect(item(listOf(saturday), "carte")).toContain('<span class="vh">, Déplacé</span>');
  });

  it("says where a session that is only online, or also online, is to be found", () => {
    expect(text(item(listOf(saturday), "loin"))).toContain(", En ligne");
    expect(text(item(listOf(saturday), "hybride"))).toContain("et en ligne");
    expect(gridOf(saturday)).toContain('<th scope="col">En ligne</th>');
  });

  it("keeps a comma with the time or the licence that it follows: Safari would begin a line with it", () => {
    const card = /<span class="card-when">.*?<span class="p-location">/u.exec(item(listOf(saturday), "carte"))?.[0];
    expect(card).toMatch(/<span class="whole"><time class="dt-start"[^>]*>[^<]*<\/time>,<\/span> <data /u);
    expect(item(listOf(saturday), "loin")).toMatch(/<\/time>,<\/span> En ligne/u);
    expect(saturday).toMatch(/<span class="whole"><a [^>]*>CC BY-SA 4\.0<\/a>,<\/span> sauf mention contraire/u);
  });

  it("marks at the top of the second day the ball that still runs, with until when and where", () => {
    const running = /<section class="running".*?<\/section>/u.exec(sunday)?.[0] ?? "";
    expect(text(running)).toBe(`Commencé avant Le grand bal, jusqu’à 2${NBSP}h${NBSP}30, Grand amphi, La halle`);
    expect(saturday).not.toContain('class="running"');
  });

  it("tells a session with several slots at each of them", () => {
    const starts = [...`${listOf(saturday)}${listOf(sunday)}`.matchAll(/data-session="table"/gu)];
    expect(starts).toHaveLength(3);
  });

  it("leads from the head of each column to the room's page", () => {
    expect(gridOf(saturday)).toMatch(/<th scope="col" id="room-quai"><a href="\.\.\/rooms\/quai\.html">/u);
  });

  it("offers the other views, and marks the one that shows", () => {
    const views = /<nav class="views".*?<\/nav>/u.exec(saturday)?.[0] ?? "";
    expect(text(views)).toBe(
      "Voir autrement Par heure En grille Par axe Par salle Par format Par personne Par langue Ce qui a changé",
    );
    expect(views).toMatch(/aria-current="page">En grille</u);
  });

  it("tells that the programme has changed, and since when", () => {
    const note = /<p class="changes-note">.*?<\/p>/u.exec(saturday)?.[0] ?? "";
    expect(text(note)).toBe(
      `Le programme a changé${NBSP}: 3${NBSP}séances , dernier changement le mercredi 22${NBSP}octobre`,
    );
    expect(note).toContain('href="../changes.html"');
    expect(site.draw(site.page("landing"))).toContain("changes-note");
  });
});

describe("the page of what has changed", () => {
  const html = site.draw(site.page("changes", "en"));

  it("says of each change what, why, and where it is now or was to be", () => {
    expect(text(item(html, "grenier"))).toBe(
      `Cancelled Searching the attic The stairs are under repair. Was to be held: Saturday 25${NBSP}October , 10:35–11:20 , The quay, The harbour`,
    );
    expect(text(item(html, "carte"))).toContain("Moved Who owns the map? The glass roof leaks. Now: Saturday");
  });

  it("puts the latest first, and in it what comes first", () => {
    const order = [...html.matchAll(/<li class="change[^"]*" data-session="([^"]+)"/gu)].map((match) => match[1]);
    expect(order).toEqual(["grenier", "nuit", "carte"]);
  });
});

describe("the page of a room", () => {
  const html = site.draw(site.page("room", "fr", (page) => page.path.endsWith("nef.html")));

  it("tells its days in order, each link with time, title and room", () => {
    const names = [...html.matchAll(/<p class="door-title">(?:<a [^>]*>)?(.*?)<\/p>/gu)].map((match) =>
      text(match[1] ?? "").replace(/ ,/gu, ","),
    );
    expect(names).toEqual([
      `9${NBSP}h${NBSP}30${NBSP}– 10${NBSP}h${NBSP}30 Ouvrir la foire, La nef`,
      `10${NBSP}h${NBSP}30${NBSP}– 11${NBSP}h${NBSP}15 À qui est la carte${"\u202f"}?, La nef`,
      `14${NBSP}h${NBSP}– 14${NBSP}h${NBSP}30 La table tournante, La nef`,
      `10${NBSP}h${NBSP}– 10${NBSP}h${NBSP}30 La table tournante, La nef`,
    ]);
  });

  it("draws the motif once, for all its sheets", () => {
    expect(html.match(/<symbol id="door-motif"/gu)).toHaveLength(1);
    expect(html.match(/<use href="#door-motif"/gu)).toHaveLength(2);
  });

  it("stands among the rooms, each under its place", () => {
    const rooms = site.draw(site.page("rooms"));
    const heads = [...rooms.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gu)].map((match) => text(match[1] ?? ""));
    expect(heads).toEqual(["La halle", "Grand amphi", "La nef", "Le port", "Le quai"]);
  });
});

describe("a day of a hundred sessions in twelve rooms", () => {
  const large = siteOf(largeDay, "2031-06-01");
  const list = large.draw(large.page("day"));
  const grid = large.draw(large.page("grid"));
  const bytes = (html: string) => Buffer.byteLength(html);

  it("is told once on each of two pages that lead to each other", () => {
    expect([list.match(/<li class="card /gu)?.length, list.includes("<table")]).toEqual([100, false]);
    expect([grid.match(/<td[^>]*><div class="card/gu)?.length, grid.includes("day-list")]).toEqual([100, false]);
    expect(list).toContain('href="2031-06-14-grid.html"');
    expect(grid).toContain('href="2031-06-14.html">Voir cette journée en liste');
  });

  it("leaves questions to the sessions' own pages, and stays under 80 KB of markup", () => {
    expect(list).not.toContain("card-question");
    expect(bytes(list)).toBeLessThan(80_000);
    expect(bytes(grid)).toBeLessThan(70_000);
  });
});
