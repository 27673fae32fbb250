// SPDX-License-Identifier: MIT
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DayGrid, DayList, Page } from "../../kit/derive/site.ts";
import { formatTime } from "../../kit/words/format-time.ts";
import { anEvent } from "../helpers/an-event.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { siteOf } from "../templates/draw.ts";
import { largeDay } from "../templates/large-day.ts";
import { nightFair } from "../templates/night-fair.ts";
import { openDrawn } from "./drawn-browser.ts";

type Site = ReturnType<typeof siteOf>;

interface Sheet {
  /** Width and height in millimetres, rounded. */
  readonly size: string;
  /** Everything written on it, without spaces: paper breaks lines where it likes. */
  readonly text: string;
  /** Height of the smallest letters, in points. */
  readonly smallest: number;
  /** What is written beyond the edges. */
  readonly cut: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of the site as the printer gives it. */
async function printed(site: Site, page: Page): Promise<readonly Sheet[]> {
  const tab = await openDrawn(browser, site, page);
  const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: false });
  await tab.close();
  const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: paper.numPages }, (_, index) => readSheet(paper, index + 1)));
}

type Paper = Awaited<ReturnType<typeof getDocument>["promise"]>;

async function readSheet(paper: Paper, number: number): Promise<Sheet> {
  const sheet = await paper.getPage(number);
  const [, , width = 0, height = 0] = sheet.view;
  const { items } = await sheet.getTextContent();
  const written = items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
  const millimetres = (points: number) => Math.round((points / 72) * 25.4);
  return {
    size: `${millimetres(width)} × ${millimetres(height)}`,
    text: squeezed(written.map(({ str }) => str).join("")),
    smallest: Math.min(...written.map(({ transform }) => Math.hypot(transform[2], transform[3]))),
    cut: written
      .filter(
        ({ transform: [, , , , x, y], width: wide, height: high }) =>
          x < 0 || y < 0 || x + wide > width || y + high > height,
      )
      .map(({ str }) => str),
  };
}

function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad\u2010-]+/gu, "");
}

const all = (sheets: readonly Sheet[]) => sheets.map(({ text }) => text).join("");
const sizes = (sheets: readonly Sheet[]) => [...new Set(sheets.map(({ size }) => size))];
const missing = (sheets: readonly Sheet[], wanted: readonly string[]) =>
  wanted.filter((text) => !all(sheets).includes(squeezed(text)));

/** Titles and start times of a day. */
function saidBy(day: DayList | DayGrid, lang = "fr"): readonly string[] {
  const sessions =
    "groups" in day
      ? day.groups.flatMap((group) => group.sessions)
      : day.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.sessions));
  return sessions.flatMap(({ card, slot }) => [card.title.text, formatTime(slot.start, lang)]);
}

function expectReadable(sheets: readonly Sheet[]): void {
  expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
  expect(Math.min(...sheets.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(7.95);
}

const A4 = "210 × 297";
const fair = siteOf(nightFair, "2031-10-01", "https://foire.example/");

describe("a day in a few rooms, printed", () => {
  const page = fair.page("day", "fr", (one) => one.day === "2031-10-25");

  it("is its grid, whole, on one A4 sheet in landscape", async () => {
    const sheets = await printed(fair, page);
    expect(sheets.map(({ size }) => size)).toEqual(["297 × 210"]);
    expect(missing(sheets, [...saidBy(page.grid), "Grand amphi", "En ligne", "Annulé"])).toEqual([]);
    expectReadable(sheets);
  });

  it("carries no menu, no way back, no notice for screens", async () => {
    const text = all(await printed(fair, page));
    for (const word of ["Voir autrement", "Mon programme", "Accueil/", "Le programme a changé"])
      expect(text, word).not.toContain(squeezed(word));
  });
});

describe("a day in twelve rooms, printed", () => {
  const site = siteOf(largeDay, "2031-06-01");
  const { grid } = site.page("grid");

  it("is its grid on A3 sheets in landscape, the rooms named on each", async () => {
    const sheets = await printed(site, site.page("grid"));
    expect(sizes(sheets)).toEqual(["420 × 297"]);
    expect(sheets.length).toBeLessThanOrEqual(2);
    for (const { text } of sheets) expect(text).toContain("Lasallegrenier");
    expect(all(sheets).match(/Prendresoindecequel’onpartage/gu)).toHaveLength(100);
    expect(missing(sheets, saidBy(grid))).toEqual([]);
    expectReadable(sheets);
  });

  it("is its list on A4 sheets from the list's own page", async () => {
    const page = site.page("day");
    const sheets = await printed(site, page);
    expect(sizes(sheets)).toEqual([A4]);
    expect(all(sheets).match(/Prendresoindecequel’onpartage/gu)).toHaveLength(100);
    expectReadable(sheets);
  });
});

describe("the programme, printed", () => {
  it("is a booklet of A4 sheets: a day starts on a sheet of its own, and each sheet says its number", async () => {
    const page = fair.page("programme");
    const sheets = await printed(fair, page);
    expect(sizes(sheets)).toEqual([A4]);
    expect(
      missing(
        sheets,
        page.days.flatMap(({ list }) => (list === undefined ? [] : saidBy(list))),
      ),
    ).toEqual([]);
    const starts = page.days.map(({ day }) =>
      sheets.findIndex(({ text }) => text.includes(`${Number(day.slice(8))}octobre`)),
    );
    expect(new Set(starts).size).toBe(page.days.length);
    for (const [index, { text }] of sheets.entries()) expect(text).toContain(`${index + 1}/${sheets.length}`);
    expectReadable(sheets);
  });
});

describe("the page of a room, printed", () => {
  const page = fair.page("room", "fr", (one) => one.path.endsWith("nef.html"));

  it("is one A4 sheet a day for its door: the room, the day, each time and title, the event's address", async () => {
    const sheets = await printed(fair, page);
    expect(sheets.map(({ size }) => size)).toEqual([A4, A4]);
    for (const [index, { day, list }] of page.timetable.days.entries()) {
      const sheet = sheets.slice(index, index + 1);
      const wanted = [
        "La nef",
        `${Number(day.slice(8))} octobre`,
        ...saidBy(list),
        "La foire de nuit",
        "foire.example/foire-de-nuit",
      ];
      expect(missing(sheet, wanted)).toEqual([]);
    }
    expectReadable(sheets);
  });

  it("carries nothing else of the site", async () => {
    const text = all(await printed(fair, page));
    for (const word of ["Imprimée", "Salles", "Mentions légales", "Précédent"])
      expect(text, word).not.toContain(squeezed(word));
  });

  it("still takes one sheet on a day of fifteen sessions", async () => {
    const crowded = siteOf(
      anEvent({
        places: [{ id: "halle", name: "La halle", rooms: [{ id: "nef", name: "La nef" }] }],
        axes: [{ id: "eau", title: "Eau" }],
        people: [{ id: "ada", name: "Ada Exemple", fictional: true }],
        sessions: Array.from({ length: 15 }, (_, index) => ({
          id: `s-${index}`,
          title: `La séance ${index} que l’on attendait`,
          axes: ["eau"],
          speakers: ["ada"],
          slots: [{ start: `2031-06-14T${String(8 + index).padStart(2, "0")}:00`, duration: "45m", room: "nef" }],
        })),
      }),
      "2031-06-01",
    );
    const sheets = await printed(crowded, crowded.page("room"));
    expect(sheets).toHaveLength(1);
    expect(
      missing(
        sheets,
        crowded.page("room").timetable.days.flatMap(({ list }) => saidBy(list)),
      ),
    ).toEqual([]);
    expectReadable(sheets);
  });
});

describe("the page of a session, printed", () => {
  it("has its facts beside its text, in no grid, whose only row Firefox would begin on a new sheet", async () => {
    const page = fair.page("session");
    const tab = await openDrawn(browser, fair, page, { viewport: { width: 700, height: 1000 } });
    await tab.emulateMedia({ media: "print" });
    const place = (part: string) => tab.locator(`.with-aside > ${part}`).evaluate((one) => one.getBoundingClientRect());
    const [text, facts] = [await place(".sheet-main"), await place(".session-aside")];
    expect(facts.left).toBeGreaterThanOrEqual(text.right);
    expect(facts.top).toBe(text.top);
    expect(await tab.locator(".with-aside").evaluate((one) => getComputedStyle(one).display)).toBe("block");
    await tab.close();
  });
});

describe("the page of all rooms, printed", () => {
  it("gives titles the width of the sheet, also to a browser that measures the sheet and not the window", async () => {
    const tab = await openDrawn(browser, fair, fair.page("rooms"), { viewport: { width: 700, height: 1000 } });
    await tab.emulateMedia({ media: "print" });
    const names = await tab.locator(".door-title .card-name").evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(Math.min(...names)).toBeGreaterThan(400);
    await tab.close();
  });

  it("is a sheet for each door and day", async () => {
    const page = fair.page("rooms");
    const sheets = await printed(fair, page);
    const doors = page.places.flatMap(({ rooms }) =>
      rooms.flatMap(({ room, days }) => days.map(({ list }) => ({ room, list }))),
    );
    expect(sheets).toHaveLength(doors.length);
    for (const [index, { room, list }] of doors.entries())
      expect(missing(sheets.slice(index, index + 1), [room.name.text, ...saidBy(list)])).toEqual([]);
  });
});
