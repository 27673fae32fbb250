// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const NBSP = "\u00a0";
const two = (number: number) => String(number).padStart(2, "0");

/** So many sessions of five minutes over two days, two in three of them on water. */
function programmeOf(count: number) {
  const sessions = Array.from({ length: count }, (_, index) => ({
    id: `seance-${index}`,
    title: `La séance ${index}`,
    axes: index % 3 === 0 ? ["feu"] : ["eau"],
    slots: [
      {
        start: `2031-06-1${4 + (index % 2)}T${two(8 + Math.floor(index / 24))}:${two(5 * (Math.floor(index / 2) % 12))}`,
        duration: "5m",
      },
    ],
  }));
  const meal = {
    id: "repas",
    kind: "meal",
    title: "Déjeuner",
    abstract: `Soupe de **lentilles** : [le menu](https://menu.example/). ${"Et du pain de seigle. ".repeat(20)}`,
    slots: [{ start: "2031-06-14T19:00", duration: "1h" }],
  };
  const axes = ["eau", "feu", "air"].map((id) => ({ id, title: id }));
  const site = siteOf(anEvent({ axes, sessions: [...sessions, meal] }), "2031-06-01");
  return { site, html: site.draw(site.page("programme")) };
}

describe("a programme of 150 sessions, the meal among them", () => {
  const { site, html } = programmeOf(149);

  it("shows each of them", () => {
    expect(html.match(/<li class="card /gu)).toHaveLength(150);
    expect(html).toContain('class="day-tabs"');
  });

  it("says the beginning of a meal's text under its title, in plain words, for it has no page", () => {
    const text = /<p class="card-text">(.*?)<\/p>/u.exec(html)?.[1] ?? "";
    expect(text).toMatch(/^Soupe de lentilles\u00a0: le menu\. Et du pain de seigle\..*…$/u);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(html.match(/card-text/gu)).toHaveLength(1);
  });

  it("says it in the day's list, and leaves the grid as it is", () => {
    const day = site.draw(site.page("day"));
    expect(day.match(/card-text/gu)).toHaveLength(1);
    expect(day.indexOf("card-text")).toBeGreaterThan(day.indexOf('class="day-list"'));
  });
});

describe("a larger programme", () => {
  const { html } = programmeOf(150);
  const days = [...html.slice(html.indexOf('<ul class="days">')).matchAll(/<li>(.*?)<\/li>/gu)]
    .map((match) => match[1] ?? "")
    .slice(0, 2);

  it("leads to each day, with its number of sessions, in all and in each axis that it has", () => {
    expect(days[0]).toMatch(/^<a href="programme\/2031-06-14\.html">/u);
    expect(
      days.map((day) =>
        day
          .replace(/<[^>]+>/gu, " ")
          .replace(/ +/gu, " ")
          .trim(),
      ),
    ).toEqual([
      `samedi 14${NBSP}juin 75${NBSP}séances eau , 50${NBSP}séances feu , 25${NBSP}séances`,
      `dimanche 15${NBSP}juin 75${NBSP}séances eau , 50${NBSP}séances feu , 25${NBSP}séances`,
    ]);
  });

  it("shows no card, names no day twice, and stays light", () => {
    expect(html).not.toContain('class="card ');
    expect(html).not.toContain('class="day-tabs"');
    expect(html.length).toBeLessThan(11_000);
  });
});
