// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const NBSP = "\u00a0";
const slot = (room: string) => [{ start: "2031-06-14T10:00", duration: "1h", room }];

/** An event in as many places as there are names; the first has two rooms, the others one. Every name is invented. */
function eventIn(...names: readonly (readonly [name: string, city: string])[]) {
  const places = names.map(([name, city], index) => ({
    id: `lieu-${index}`,
    name,
    address: { street: "1 rue du Pont", city },
    rooms:
      index === 0
        ? [
            { id: "atelier", name: "Atelier" },
            { id: "nef", name: "Nef" },
          ]
        : [{ id: `salle-${index}`, name: index === 1 ? "Atelier" : name }],
  }));
  const rooms = places.flatMap((place) => place.rooms.map(({ id }) => id));
  const sessions = [
    ...rooms.map((room) => ({ id: `seance-${room}`, title: room, axes: ["eau"], slots: slot(room) })),
    { id: "partout", title: "Partout", slots: [{ start: "2031-06-14T12:00", duration: "1h" }] },
    {
      id: "ensemble",
      title: "Ensemble",
      slots: [{ start: "2031-06-14T14:00", duration: "1h", rooms: ["atelier", "nef"] }],
    },
  ];
  return siteOf(anEvent({ axes: [{ id: "eau", title: "Eau" }], places, sessions }), "2031-06-01");
}

const words = (html: string) => html.replace(/<[^>]+>/gu, "");
const hero = (site: ReturnType<typeof eventIn>) =>
  words(/<p class="hero-fact p-location h-card">.*?<\/p>/u.exec(site.draw(site.page("landing")))?.[0] ?? "");

describe("an event in several places", () => {
  const site = eventIn(["La Forge", "Valbrume"], ["Le Phare", "Valbrume"], ["La Criée", "Valbrume"]);
  const day = site.draw(site.page("day"));
  const grid = day.slice(day.indexOf("<table"), day.indexOf("</table>"));
  const list = day.slice(day.indexOf('class="day-list"'));

  it("says under each room of the grid which place it is in, unless they are called the same", () => {
    const heads = [...grid.matchAll(/<th scope="col" id=[^>]*>(.*?)<\/th>/gu)].map((match) => match[1] ?? "");
    expect(heads.map(words)).toEqual(["Atelier, La Forge", "Nef, La Forge", "Atelier, Le Phare", "La Criée"]);
    expect(heads[0]).toContain('<span class="room-place">La Forge</span>');
  });

  it("says it on every card, once for the rooms of one place", () => {
    const said = [...list.matchAll(/<span class="p-location">(.*?)<\/span><\/span>/gu)].map(([text]) => words(text));
    expect(said).toEqual([
      "Atelier, La Forge",
      "Nef, La Forge",
      "Atelier, Le Phare",
      "La Criée",
      "Atelier, Nef, La Forge",
    ]);
    const related = site.draw(site.page("session", "fr", (page) => page.card.id === "seance-nef"));
    expect(related.slice(related.indexOf("part-same-time"))).toContain("Atelier, Le Phare");
    expect(site.draw(site.page("landing"))).toContain("Atelier, La Forge");
    expect(related).toContain(`content="La Fête, samedi 14${NBSP}juin, 10${NBSP}h, Nef, La Forge."`);
  });

  it("does not send to the first place those whose session names no room", () => {
    const html = site.draw(site.page("session", "fr", (page) => page.card.id === "partout"));
    expect(html.slice(html.indexOf("session-aside"), html.indexOf("</aside>"))).not.toContain("La Forge");
  });

  it("names its places on the front page, with their cities when these differ", () => {
    expect(hero(site)).toBe("ValbrumeLa Forge, Le Phare, La Criée");
    expect(hero(eventIn(["La Forge", "Valbrume"], ["Le Phare", "Pontclair"]))).toBe(
      "Valbrume et PontclairLa Forge (Valbrume), Le Phare (Pontclair)",
    );
  });

  it("names three of them, and leads to the others", () => {
    const many = eventIn(
      ["A1", "Valbrume"],
      ["B2", "Valbrume"],
      ["C3", "Valbrume"],
      ["D4", "Valbrume"],
      ["E5", "Valbrume"],
    );
    expect(hero(many)).toBe(`ValbrumeA1, B2, C3 et 2${NBSP}autres lieux`);
    expect(many.draw(many.page("landing"))).toContain(`<a href="fete/practical.html">et 2${NBSP}autres lieux</a>`);
  });
});

describe("an event in one place", () => {
  it("says it on the front page, not beside every room", () => {
    const site = eventIn(["La Forge", "Valbrume"]);
    expect(site.draw(site.page("day"))).not.toContain("La Forge");
    expect(hero(site)).toBe("ValbrumeLa Forge");
  });
});
