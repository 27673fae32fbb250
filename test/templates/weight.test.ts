import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { stylesheet } from "../helpers/stylesheet.ts";
import { siteOf } from "./draw.ts";

const starts = ["09:00", "10:30", "13:30", "15:00"];
const rooms = ["amphi", "nef", "passerelle", "cale", "phare", "atelier", "studio", "verriere", "quai"];
const axes = ["lieux", "donnees", "communs"];

/** Nine rooms and four hours: thirty-six sessions in a day, the most that a page shows both as a grid and as a list, their words as long as organisers write them. */
const crowded = anEvent({
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
  sessions: starts.flatMap((start) =>
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
const site = siteOf(crowded, "2031-06-01");
const day = site.draw(site.page("day"));
const bytes = (text: string) => Buffer.byteLength(text);

describe("a day of 36 sessions in nine rooms", () => {
  it("holds each of them twice: in its cell and at its hour", () => {
    expect(day.match(/<td>/gu)).toHaveLength(36);
    expect(day.match(/<li class="card /gu)).toHaveLength(36);
  });

  it("weighs less than 100 KB with its stylesheets, before compression", () => {
    const source = stylesheet();
    const served = transformSync(source, { loader: "css", minify: true }).code;
    const own = site.files.find(({ path }) => path.endsWith("edition.css"))?.content ?? "";
    expect(bytes(day) + bytes(served) + bytes(own)).toBeLessThan(100_000);
  });

  it("draws no picture of a mark: the stylesheet does, once for each axis", () => {
    const listed = day.slice(day.indexOf("<table"), day.indexOf("<footer"));
    expect(listed).not.toContain("<svg");
  });
});

describe("a session among nine at the same time", () => {
  it("weighs less than 25 KB", () => {
    expect(bytes(site.draw(site.page("session")))).toBeLessThan(25_000);
  });
});
