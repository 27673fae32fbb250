// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const places = [
  {
    id: "halle",
    name: "La Halle",
    rooms: [
      { id: "amphi", name: "Amphi" },
      { id: "vide", name: "Vide" },
    ],
  },
  { id: "gare", name: { fr: "La Gare", en: "The Station" }, rooms: [{ id: "quai", name: "Quai" }] },
];
const sessions = [
  { id: "cafe", title: "Café", kind: "break", slots: [{ start: "2031-06-14T10:00", duration: "30m" }] },
  {
    id: "semis",
    title: { fr: "Semis", en: "Sowing" },
    axes: ["terre"],
    speakers: ["ada"],
    slots: [
      { start: "2031-06-14T10:30", duration: "1h", room: "quai" },
      { start: "2031-06-15T10:30", duration: "1h", rooms: ["amphi", "quai"] },
    ],
  },
  {
    id: "idee",
    title: "Une idée",
    status: "proposed",
    slots: [{ start: "2031-06-14T07:00", duration: "1h", room: "vide" }],
  },
];
const fields = {
  languages: ["fr", "en"],
  timezone: "Europe/Paris",
  places,
  axes: [{ id: "terre", title: "Terre" }],
  people: [{ id: "ada", name: "Ada Personne", withdrawn: true }],
  sessions,
};
const site = aSite(fields, {}, { siteUrl: "https://fete.example/" });
const page = site.page("now");

describe("the page of what is on", () => {
  it("stands in a folder of its own in each language, for its address is typed by hand, and no search engine lists it", () => {
    expect(page.path).toBe("fete/now/index.html");
    expect(site.page("now", "en").path).toBe("fete/en/now/index.html");
    expect(page.indexed).toBe(false);
    expect(site.files.find(({ path }) => path === "sitemap.xml")?.content).not.toContain("/now/");
    expect([...page.chrome.menu, ...page.chrome.footer].map(({ path }) => path)).not.toContain(page.path);
  });

  it("carries the programme for its script, short: instants in minutes, rooms by rank, nothing that is ordinary", () => {
    const at = (instant: string) => Date.parse(instant) / 60_000;
    expect(page.live.rooms).toEqual([
      { id: "amphi", name: "Amphi", place: "La Halle" },
      { id: "quai", name: "Quai", place: "La Gare" },
    ]);
    expect(page.live.sessions).toEqual([
      { at: at("2031-06-14T08:00:00Z"), min: 30, title: "Café", kind: "break" },
      { at: at("2031-06-14T08:30:00Z"), min: 60, title: "Semis", in: [1], axis: 1 },
      { at: at("2031-06-15T08:30:00Z"), min: 60, title: "Semis", in: [0, 1], axis: 1 },
    ]);
    expect(page.live.days).toEqual({
      "2031-06-14": "samedi 14\u00a0juin",
      "2031-06-15": "dimanche 15\u00a0juin",
    });
    expect(page.live.address).toBe("fete.example/fete");
  });

  it("says in which language a text really is", () => {
    const english = site.page("now", "en").live;
    expect(english.sessions.map(({ title, lang }) => [title, lang])).toEqual([
      ["Café", "fr"],
      ["Sowing", undefined],
      ["Sowing", undefined],
    ]);
    expect(english.rooms[1]).toEqual({ id: "quai", name: "Quai", lang: "fr", place: "The Station" });
  });

  it("names nobody, and nothing that is only proposed", () => {
    expect(JSON.stringify(page)).not.toMatch(/Ada|Une idée|"vide"/u);
  });

  it("is read without scripts room by room, what is everywhere first, a session of two rooms in each", () => {
    const days = page.days.map(({ rooms }) =>
      rooms.map(({ room, sessions: held }) => [room?.id, held.map(({ card }) => card.id)]),
    );
    expect(days).toEqual([
      [
        [undefined, ["cafe"]],
        ["quai", ["semis"]],
      ],
      [
        ["amphi", ["semis"]],
        ["quai", ["semis"]],
      ],
    ]);
  });

  it("leads to the days of an event too large for one page", () => {
    const slots = Array.from({ length: 151 }, (_, index) => ({
      start: `2031-06-14T${String(8 + Math.floor(index / 15)).padStart(2, "0")}:${String((index % 15) * 4).padStart(2, "0")}`,
      duration: "4m",
      room: "amphi",
    }));
    const halves = [slots.slice(0, 80), slots.slice(80)].map((some, index) => ({
      id: `relais-${index + 1}`,
      title: "Relais",
      slots: some,
    }));
    const large = aSite({ ...fields, sessions: halves }).page("now");
    expect(large.live.sessions).toHaveLength(151);
    expect(large.days).toEqual([{ day: "2031-06-14", path: "fete/programme/2031-06-14.html", rooms: [] }]);
  });

  it("is not there when nothing has a time", () => {
    const untimed = aSite({ ...fields, sessions: [{ id: "semis", title: "Semis" }] });
    expect(untimed.pages.map(({ kind }) => kind)).not.toContain("now");
    expect(untimed.page("landing").chrome.now).toBeUndefined();
  });

  it("lets every page know from when to when something is on, and the breaks that hold everywhere", () => {
    expect(site.page("landing").chrome.now).toEqual({
      path: "fete/now/index.html",
      from: "2031-06-14T10:00:00+02:00",
      to: "2031-06-15T11:30:00+02:00",
      breaks: [
        {
          title: { text: "Café", lang: "fr" },
          start: "2031-06-14T10:00:00+02:00",
          end: "2031-06-14T10:30:00+02:00",
        },
      ],
    });
  });
});
