// SPDX-License-Identifier: MIT
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { writeNowEvent } from "./now-event.ts";
import { axeFaults, openAt, read } from "./now-reading.ts";

const scratch = scratchFolder();
const site = join(scratch, "site");
const [small, large] = ["small", "large"].map((name) => join(site, name)) as [string, string];
const sizes = { hall: [1920, 1080], laptop: [1280, 720], portrait: [1080, 1920] } as const;

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  await builtSite(writeNowEvent(join(scratch, "eight"), 8), small, "--site-url", "https://fete.example/");
  await builtSite(writeNowEvent(join(scratch, "twelve"), 12), large);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Look extends BrowserContextOptions {
  readonly at: string;
  readonly size?: readonly [number, number];
  readonly path?: string;
  readonly url?: string;
}

/** The hall screen at a moment of Paris, where it is summer; faults of the page fail the test. */
async function look({ at, size = sizes.hall, path = "small/fete/now/", url, ...options }: Look): Promise<Page> {
  const [width, height] = size;
  const page = await openAt(browser, url ?? server.url + path, new Date(`2031-06-${at}+02:00`), {
    viewport: { width, height },
    ...options,
  });
  return page;
}

/** Boxes of the screen whose content does not fit, and whether the page scrolls. */
const misfits = `[...document.querySelectorAll(".hall, .hall-head, .hall-body, .hall-room, .hall-message, .hall-foot")]
  .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.className)
  .concat(document.documentElement.scrollHeight > innerHeight ? ["page"] : [])`;

describe("the hall screen over the days", () => {
  it("says when the event starts, resumes, and that it is over", async () => {
    const moments = {
      "12T08:00:00": "Début samedi 14 juin à 9 h 9 h Ouverture Salle 1, Salle 2",
      "15T13:00:00": "Reprise lundi 16 juin à 11 h 11 h Retour Salle 2",
      "16T05:30:00": "Salle 2 Rien en ce moment Ensuite 11 h Retour",
      "16T12:00:00": "Merci, et à bientôt. Le programme et ce qu’il en reste : fete.example/fete",
    };
    for (const [at, said] of Object.entries(moments)) {
      const page = await look({ at });
      expect(await read(page, ".hall-body"), at).toBe(said);
      expect(await page.evaluate(misfits), at).toEqual([]);
      await page.close();
    }
  });

  it("follows the clock by itself, on the minute, through a break and past midnight", async () => {
    const page = await look({ at: "14T09:58:30" });
    expect(await read(page, ".hall-head")).toBe("La Fête Samedi 14 juin 9 h 58");
    expect(await read(page, ".hall-room >> nth=0")).toContain("Salle 1 Ouverture jusqu’à 10 h Ensuite 10 h 30");
    await page.clock.runFor(29_000);
    expect(await read(page, ".hall-clock")).toBe("9 h 58");
    await page.clock.runFor(1_500);
    expect(await read(page, ".hall-clock")).toBe("9 h 59");
    await page.clock.runFor(60_000);
    expect(await read(page, ".hall-band")).toBe("Café jusqu’à 10 h 30");
    await page.clock.setSystemTime(new Date("2031-06-15T00:30:00+02:00"));
    await page.clock.runFor(60_000);
    expect(await read(page, ".hall")).toContain("Salle 1 Bal jusqu’à 1 h");
    await page.close();
  });

  it("says in words that a session is cancelled, and strikes it", async () => {
    const page = await look({ at: "14T14:10:00" });
    expect(await read(page, ".hall-now")).toBe("Annulé · Reporté Greffe 14 h");
    const line = "getComputedStyle(document.querySelector('.hall-now .hall-title')).textDecorationLine";
    expect(await page.evaluate(line)).toBe("line-through");
    await page.close();
  });

  it("is the event’s clock wherever the screen stands", async () => {
    for (const timezoneId of ["America/St_Johns", "Asia/Kathmandu"]) {
      const page = await look({ at: "14T10:45:00", timezoneId });
      expect(await read(page, ".hall-clock")).toBe("10 h 45");
      expect(await read(page, ".hall-room >> nth=1")).toBe("Salle 2 Atelier 2 jusqu’à 11 h 30 Ensuite 12 h Suite 2");
      await page.close();
    }
  });
});

describe("the hall screen in its hall", () => {
  it.each(Object.entries(sizes))(
    "holds eight rooms without scrolling, in type that is read from afar: %s",
    async (_, size) => {
      for (const at of ["14T10:45:00", "14T10:15:00", "14T14:10:00"]) {
        const page = await look({ at, size });
        expect(await page.evaluate(misfits), at).toEqual([]);
        const type =
          "Math.min(...[...document.querySelectorAll('.hall-title')].map((node) => parseFloat(getComputedStyle(node).fontSize)))";
        // A title stands at least a 60th of the screen's shorter side high.
        expect(Number(await page.evaluate(type)), at).toBeGreaterThan(Math.min(...size) / 60);
        await page.close();
      }
    },
  );

  it("takes turns by itself when there are more rooms, every fifteen seconds", async () => {
    const page = await look({ at: "14T10:45:00", path: "large/fete/now/" });
    const rooms = () => page.locator(".hall-room-name").allInnerTexts();
    expect(await rooms()).toEqual([1, 2, 3, 4, 5, 6].map((room) => `Salle ${room}`));
    expect(await read(page, ".hall-turn")).toBe("1/2");
    await page.clock.runFor(15_000);
    expect(await rooms()).toEqual([7, 8, 9, 10, 11, 12].map((room) => `Salle ${room}`));
    await page.clock.runFor(15_000);
    expect((await rooms())[0]).toBe("Salle 1");
    expect(await page.evaluate(misfits)).toEqual([]);
    await page.close();
  });

  it("shows one room at its door, and all rooms for a room that it does not know", async () => {
    const door = await look({ at: "14T10:45:00", path: "small/fete/now/?room=s2" });
    expect(await read(door, ".hall-body")).toBe("Salle 2 Atelier 2 jusqu’à 11 h 30 Ensuite 12 h Suite 2");
    await door.close();
    const all = await look({ at: "14T10:45:00", path: "small/fete/now/?room=nowhere" });
    expect(await all.locator(".hall-room").count()).toBe(8);
    await all.close();
  });

  it("takes up a change of the programme without being touched, and stays as it is when the network is down", async () => {
    const file = join(small, "fete/now/index.html");
    const before = readFileSync(file, "utf8");
    const page = await look({ at: "14T10:45:00" });
    writeFileSync(file, before.replaceAll("Atelier 2", "Atelier déplacé"));
    await Promise.all([page.waitForResponse(/now/u), page.clock.runFor(10 * 60_000)]);
    await expect.poll(() => read(page, ".hall-room >> nth=1")).toContain("Atelier déplacé");
    writeFileSync(file, before);
    await page.context().setOffline(true);
    await page.clock.runFor(11 * 60_000);
    expect(await read(page, ".hall-clock")).toBe("11 h 06");
    expect(await read(page, ".hall-room >> nth=1")).toContain("Atelier déplacé");
    await page.close();
  });

  it.each([
    { at: "12T08:00:00", size: sizes.hall },
    { at: "14T10:15:00", size: sizes.laptop },
    { at: "14T14:10:00", size: sizes.portrait },
    { at: "14T10:15:00", size: [320, 800] },
    { at: "16T12:00:00", size: [320, 800] },
  ] as const)("passes axe, light and dark, on halls and phones: $at, $size", async (one) => {
    const page = await look(one);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it("scrolls on a phone, all rooms one below the other, none wider than it", async () => {
    const page = await look({ at: "14T10:45:00", path: "large/fete/now/", size: [360, 740] });
    expect(await page.locator(".hall-room").count()).toBe(12);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await page.close();
  });
});

describe("the page of the hall screen", () => {
  it("works from a folder", async () => {
    const page = await look({ at: "14T10:45:00", url: pathToFileURL(join(small, "fete/now/index.html")).href });
    expect(await read(page, ".hall-room >> nth=1")).toContain("Atelier 2 jusqu’à 11 h 30");
    await page.close();
  });

  it("is in each language", async () => {
    const page = await look({ at: "14T10:45:00", path: "small/fete/en/now/" });
    expect(await read(page, ".hall-head")).toBe("La Fête Saturday 14 June 10:45");
    expect(await read(page, ".hall-room >> nth=1")).toBe("Salle 2 Atelier 2 until 11:30 Next 12:00 Suite 2");
    await page.close();
  });

  it("is a timetable room by room where scripts do not run, and says why", async () => {
    const page = await look({ at: "14T10:45:00", javaScriptEnabled: false, size: [1280, 900] });
    expect(await page.locator(".hall").isVisible()).toBe(false);
    expect(await read(page, "main")).toContain("JavaScript");
    const rooms = await page.locator(".now-rooms h3").allInnerTexts();
    expect(rooms.slice(0, 3)).toEqual(["Partout", "Salle 1", "Salle 2"]);
    const first = await read(page, ".now-rooms > li >> nth=2");
    expect(first).toBe("Salle 2 9 h – 10 h Ouverture 10 h 30 – 11 h 30 Atelier 2 12 h – 13 h 15 Suite 2");
    await page.close();
  });
});
