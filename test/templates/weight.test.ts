// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Page, PageKind } from "../../kit/derive/site.ts";
import { anEvent } from "../helpers/an-event.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { siteOf } from "./draw.ts";

const starts = ["09:00", "10:30", "13:30", "15:00", "16:30"];
const rooms = ["amphi", "nef", "passerelle", "cale", "phare", "atelier", "studio", "verriere", "quai"];
const axes = ["lieux", "donnees", "communs"];
const most = 100_000;

/** One day in nine rooms, so many hours of it, its words as long as organisers write them. */
function crowded(hours: number) {
  const event = anEvent({
    axes: axes.map((id) => ({ id, title: `L’axe ${id}`, question: "Que voulons-nous garder en commun ?" })),
    places: [{ id: "halle", name: "La halle", rooms: rooms.map((id) => ({ id, name: `La salle du ${id}` })) }],
    formats: [{ id: "table", title: "Table ronde" }],
    people: rooms.flatMap((id) =>
      ["Prune", "Colin"].map((name) => ({
        id: `${name.toLowerCase()}-${id}`,
        name: `${name} Vasseur-${id}`,
        fictional: true,
      })),
    ),
    sessions: starts.slice(0, hours).flatMap((start) =>
      rooms.map((room, index) => ({
        id: `prendre-soin-du-commun-${start.replace(":", "")}-${room}`,
        title: "Prendre soin de ce que l’on partage",
        question: "De quoi un collectif a-t-il besoin pour tenir dans la durée, et qui le paie ?",
        axes: [axes[index % axes.length]],
        format: "table",
        speakers: [`prune-${room}`, `colin-${room}`],
        slots: [{ start: `2031-06-14T${start}`, duration: "1h15", room }],
      })),
    ),
  });
  const site = siteOf(event, "2031-06-01", "https://example.org/");
  const own = site.files.find(({ path }) => path.endsWith("edition.css"))?.content ?? "";
  return { ...site, weigh: (page: Page) => pageWeight(site.draw(page), own) };
}

const full = crowded(4);
const day = full.draw(full.page("day"));

describe("a day of 36 sessions in nine rooms", () => {
  it("holds each of them twice: in its cell and at its hour", () => {
    expect(day.match(/<td[\s>]/gu)).toHaveLength(36);
    expect(day.match(/<li class="card /gu)).toHaveLength(36);
  });

  it("draws no picture of a mark: the stylesheet does, once for each axis", () => {
    const listed = day.slice(day.indexOf("<table"), day.indexOf("<footer"));
    expect(listed).not.toContain("<svg viewBox");
  });
});

describe("a session among nine at the same time", () => {
  it("weighs less than 25 KB without what other pages share", () => {
    expect(Buffer.byteLength(full.draw(full.page("session")))).toBeLessThan(25_000);
  });
});

describe.each([
  ["36 sessions in nine rooms", full, ["programme", "day", "rooms", "room", "session", "landing", "axis"]],
  ["45 sessions in nine rooms", crowded(5), ["programme", "day", "grid", "rooms", "room", "session", "axis"]],
] as const)("%s", (_, site, kinds) => {
  it.each(kinds)("weigh at most 100 KB with styles and scripts, before compression: %s", (kind: PageKind) => {
    expect(site.weigh(site.page(kind))).toBeLessThanOrEqual(most);
  });
});
