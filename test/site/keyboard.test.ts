// SPDX-License-Identifier: MIT
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventYaml } from "../helpers/an-event.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { writeToolsEvent } from "./tools-event.ts";

const fair = scratchFolder();
const german = scratchFolder();
let browser: Browser;

/** An invented day in German, whose hours are written with a word after them. */
function writeGermanEvent(folder: string): string {
  const room = (id: string) => ({ id, name: id });
  const slot = (start: string, in_room: string) => ({ start: `2031-06-14T${start}`, duration: "1h", room: in_room });
  const yaml = eventYaml({
    languages: ["de"],
    places: [{ id: "haus", name: "Haus", rooms: ["saal", "hof", "keller", "dach", "stube"].map(room) }],
    sessions: [
      { id: "auftakt", title: "Auftakt", slots: [slot("10:00", "saal"), slot("22:00", "hof")] },
      { id: "karten", title: "Karten", slots: [slot("10:00", "hof"), slot("12:00", "keller")] },
      { id: "garten", title: "Garten", slots: [slot("10:00", "dach"), slot("12:00", "stube")] },
    ],
  });
  writeFileSync(join(folder, "event.yaml"), yaml);
  return folder;
}

beforeAll(async () => {
  browser = await launchBrowser();
  await builtSite(writeToolsEvent(scratchFolder()), fair);
  await builtSite(writeGermanEvent(scratchFolder()), german);
});
afterAll(() => browser.close());

async function open(site: string, path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  await page.goto(`file://${join(site, "fete", path)}`);
  return page;
}

/** Whether what has the focus can be seen where it is, or lies under something else. */
const isUncovered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const { x, y, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return focused !== null && (focused === top || focused.contains(top));
  });

describe("the menu of a narrow page", () => {
  it("goes when the keyboard goes on to what lies under it, and is back with the keyboard", async () => {
    const page = await open(fair, "programme.html", 360);
    const links = page.locator(".menu-list a");
    await page.locator(".menu-fold summary").focus();
    await page.keyboard.press("Enter");
    for (let link = 0; link < (await links.count()); link++) await page.keyboard.press("Tab");
    expect(await isUncovered(page)).toBe(true);
    expect(await page.locator(".menu-list").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await isUncovered(page)).toBe(true);
    expect(await page.locator(".menu-list").isVisible()).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await page.locator(".menu-list").isVisible()).toBe(true);
  });

  it("keeps the name of the event and its button on the screen when letters are twice as large", async () => {
    const page = await open(fair, "people.html", 360);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    const ends = await page
      .locator(".site-header :is(.brand, .to-mine, .languages, summary)")
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ right, width }) => [right, width]),
      );
    expect(ends).toHaveLength(4);
    for (const [right = Infinity, width = 0] of ends) {
      expect(right).toBeLessThanOrEqual(360);
      expect(width).toBeGreaterThan(30);
    }
  });
});

describe("the filters of the programme", () => {
  it("open under the days and over nothing", async () => {
    const page = await open(fair, "programme.html", 1280);
    await page.locator(".tools-open").press("Enter");
    const filters = page.locator(".tools-filters");
    // They come with a script that is only fetched now.
    await filters.waitFor();
    const top = (await filters.boundingBox())?.y ?? 0;
    const days = await page.locator(".programme-top .day-tabs").boundingBox();
    expect((days?.y ?? Infinity) + (days?.height ?? 0)).toBeLessThanOrEqual(top);
  });
});

describe("the hours of the grid", () => {
  it("fit in their column in a language that says a word after them", async () => {
    const page = await open(german, "programme/2031-06-14.html", 1280);
    const hours = page.locator(".day-grid tbody th");
    expect(await hours.first().textContent()).toBe("10:00\u00a0Uhr");
    expect(await hours.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length)).toBe(
      0,
    );
  });
});
