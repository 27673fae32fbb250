// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { aSite } from "../helpers/an-event.ts";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const slug = fc.oneof(
  fc.constantFrom("en", "media", "assets", "programme", "people", "404"),
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 }),
);
const things = <T>(more: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.record({ id: slug, more }), { selector: ({ id }) => id, maxLength: 5 });
const title = fc.constantFrom<unknown>("Texte", { fr: "Texte", en: "Text" });
const pick = fc.infiniteStream(fc.nat());

/** Small events of every make: any ids, any of the lists empty, references at random. Nobody in them is real. */
const anyEvent = fc
  .record({
    id: slug,
    languages: fc.subarray(["fr", "en", "pt-BR"], { minLength: 1 }),
    axes: things(title),
    tracks: things(title),
    people: things(fc.boolean()),
    rooms: things(title),
    pages: things(fc.boolean()),
    news: things(title),
    groups: things(title),
    sessions: things(
      fc.record({
        kind: fc.constantFrom("session", "break", "meal", "social"),
        status: fc.constantFrom("scheduled", "proposed", "cancelled"),
        day: fc.constantFrom("2031-06-14", "2031-06-15"),
        timed: fc.boolean(),
      }),
    ),
    pick,
  })
  .map(({ pick, ...it }) => {
    const one = <T extends { id: string }>(list: readonly T[]) =>
      list[(pick.next().value ?? 0) % Math.max(1, list.length)]?.id;
    const some = <T extends { id: string }>(list: readonly T[]) => [one(list)].filter((id) => id !== undefined);
    const titled = ({ id }: { id: string }) => ({ id, title: "Titre" });
    return {
      id: it.id,
      languages: it.languages,
      axes: it.axes.map(titled),
      tracks: it.tracks.map((track) => ({ ...titled(track), axis: one(it.axes) })),
      people: it.people.map(({ id, more }) => ({ id, name: "Personne Fictive", fictional: true, withdrawn: more })),
      places:
        it.rooms.length > 0
          ? [{ id: "lieu", name: "Lieu", rooms: it.rooms.map(({ id }) => ({ id, name: "Salle" })) }]
          : [],
      pages: it.pages.map(({ id, more }) => ({ id, title: "Page", text: "p", menu: more })),
      news: it.news.map((item) => ({ ...titled(item), date: "2031-01-01", text: "n" })),
      working_groups: it.groups.map((group) => ({ ...titled(group), coordinators: some(it.people) })),
      sessions: it.sessions.map(({ id, more }) => ({
        ...titled({ id }),
        kind: more.kind,
        status: more.status,
        axes: some(it.axes),
        track: one(it.tracks),
        format: "workshop",
        speakers: some(it.people),
        slots: more.timed ? [{ start: `${more.day}T08:00`, duration: "1h", rooms: some(it.rooms) }] : [],
      })),
    };
  });

/** The event without undefined fields, as YAML has none; overlaps are errors, so each session has its own hour. */
function written(event: object): object {
  let hour = 0;
  return JSON.parse(JSON.stringify(event), (key, value) =>
    key === "start" && typeof value === "string" && value.includes("T")
      ? `${value.slice(0, 11)}${String(8 + hour++).padStart(2, "0")}:00`
      : value,
  );
}

/** Every site path that the model says something links to, wherever it stands in a page. */
function linked(site: SiteModel): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify([site.pages, site.targets], (key, value) => {
    if (key === "social_image" || key === "favicon") return undefined;
    if (typeof value === "string" && /^[^\s:]+\.html(?:#.*)?$/u.test(value)) found.add(value.split("#")[0] ?? "");
    return value;
  });
  return found;
}

it("any event: every address is there once, whatever its case, and every page that is linked to exists", () => {
  let pages = 0;
  fc.assert(
    fc.property(anyEvent, (event) => {
      const site = aSite(written(event));
      const paths = [...site.pages, ...site.files, ...site.images, ...site.media.map(({ to }) => ({ path: to }))].map(
        ({ path }) => path,
      );
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      const there = new Set(paths);
      expect([...linked(site)].filter((path) => !there.has(path))).toEqual([]);
      pages += site.pages.length;
    }),
    { numRuns: 60, seed: 20310614 },
  );
  expect(pages).toBeGreaterThan(1000);
});
