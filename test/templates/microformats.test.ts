// SPDX-License-Identifier: MIT
import { mf2 } from "microformats-parser";
import { describe, expect, it } from "vitest";
import type { Page } from "../../kit/derive/site.ts";
import { pageDrawer } from "../../kit/render/render.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { type Found, siteOf } from "../helpers/an-event.ts";

const siteUrl = "https://e.example/";
const example = (name: string): Found =>
  siteOf(editionOf(checkFolder(folder(`examples/${name}`))), { siteUrl, today: "2018-09-01" });

type Item = ReturnType<typeof mf2>["items"][number];
type Values = Readonly<Record<string, readonly unknown[] | undefined>>;

/** The microformats at the top of a page, and those of a type within them. */
function itemsOf(site: Found, page: Page): readonly Item[] {
  return mf2(pageDrawer(site)(page), { baseUrl: siteUrl + page.path }).items;
}
const within = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...within(item.children ?? [])]);
const first = (site: Found, page: Page, type: string): Values => {
  const found = within(itemsOf(site, page)).find((item) => item.type?.includes(type));
  if (found === undefined) throw new Error(`no ${type} in ${page.path}`);
  return found.properties as Values;
};
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/u;

describe.each(["nec18-nantes", "minimal"])("the microformats of examples/%s", (name) => {
  const site = example(name);
  const { edition } = site;
  const spaced = (text: unknown) => String(text).replace(/[\u00a0\u202f]/gu, " ");

  it("say of each session its name, its times with their offset, its rooms, its axes and its address", () => {
    const pages = site.pages.filter((page) => page.kind === "session");
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const found = first(site, page, "h-event");
      expect(found["name"], page.path).toEqual([page.title.text]);
      expect(found["start"], page.path).toEqual(page.card.slots.map((slot) => slot.start_instant));
      expect(found["end"], page.path).toEqual(page.card.slots.map((slot) => slot.end_instant));
      expect(found["category"] ?? [], page.path).toEqual(page.card.axes.map(({ title }) => title.text));
      expect(found["url"], page.path).toEqual([siteUrl + page.path]);
      const rooms = new Set(page.card.slots.flatMap((slot) => slot.rooms.map((room) => room.id)));
      expect((found["location"] ?? []).length, page.path).toBe(rooms.size);
    }
  });

  it("say of a session’s room what it is called, as a card", () => {
    const page = site.pages.find(
      (one) => one.kind === "session" && one.card.slots.some(({ rooms }) => rooms.length === 1),
    );
    const [location] = (page && first(site, page, "h-event")["location"]) as Item[];
    expect(location?.type).toEqual(["h-card"]);
    expect(location?.properties["name"]).toHaveLength(1);
  });

  it("say of each card of a list its name, its times and its address", () => {
    const cards = within(itemsOf(site, site.page("programme"))).filter(({ type }) => type?.includes("h-event"));
    expect(cards.length).toBeGreaterThanOrEqual(4);
    for (const { properties } of cards) {
      expect(properties["name"]).toHaveLength(1);
      expect(properties["start"]?.[0]).toMatch(instant);
      expect(properties["end"]?.[0]).toMatch(instant);
    }
    expect(cards.filter(({ properties }) => properties["url"] !== undefined).length).toBeGreaterThan(2);
  });

  it("say of the edition its name, its days, its place and its address", () => {
    const page = site.page("landing", edition.languages[0], `${edition.id}/index.html`);
    const found = first(site, page, "h-event");
    expect(spaced(found["name"]?.[0])).toBe(spaced(page.title.text));
    expect([found["start"], found["end"]]).toEqual([[edition.dates.start], [edition.dates.end]]);
    expect(found["url"]).toEqual([siteUrl + page.path]);
    const [location] = found["location"] as Item[];
    expect(location?.type).toEqual(["h-card"]);
    expect(location?.properties["locality"]).toEqual([edition.places[0]?.address?.city]);
    expect(location?.properties["name"]?.[0]).toContain(edition.places[0]?.name["fr"]);
  });

  it("say of a person their name", () => {
    const page = site.page("person");
    expect(first(site, page, "h-card")["name"]).toEqual([page.person.name]);
  });
});
