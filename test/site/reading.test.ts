// SPDX-License-Identifier: MIT
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "../../kit/derive/site.ts";
import { faultsAtEachWidth } from "../helpers/axe-faults.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { siteOf } from "../templates/draw.ts";
import { largeDay } from "../templates/large-day.ts";
import { nightFair } from "../templates/night-fair.ts";
import { openDrawn } from "./drawn-browser.ts";

const fair = siteOf(nightFair, "2031-10-01", "https://foire.example/");
const large = siteOf(largeDay, "2031-06-01", "https://fete.example/");
const saturday = fair.page("day", "en", (page) => page.day === "2031-10-25");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 700 } };
const desk = { viewport: { width: 1280, height: 700 } };

/** Names of links and headings as Chromium computes them for assistive technology, in reading order. */
async function readAloud(tab: Tab, part: string): Promise<readonly string[]> {
  const tree = await tab.locator(part).ariaSnapshot();
  return [...tree.matchAll(/- '?(heading|link) "(.*?)"(?: \[level=\d\])?'?(?=:|$)/gmu)]
    .filter(([, role, name]) => role === "link" || /^\d{1,2}:\d\d$/u.test(name ?? ""))
    .map(([, role, name = ""]) => (role === "heading" ? `# ${name}` : name.replaceAll(" ,", ",")));
}

describe("a full day read aloud on a phone", () => {
  it("goes hour by hour, each link saying what, when and where", async () => {
    const tab = await openDrawn(browser, fair, saturday, phone);
    expect(await readAloud(tab, ".day-list")).toEqual([
      "# 9:00",
      "# 9:30",
      "Opening the fair, 9:30–10:30, Main room, The nave, The hall",
      "# 10:30",
      "Seen from afar, 10:30–11:30, Online",
      "Mending a bicycle, 10:30–12:00, Main room, The hall",
      "Who owns the map?, Moved, 10:30–11:15, The nave, The hall",
      "# 10:35",
      "Searching the attic, Cancelled, 10:35–11:20, The quay, The harbour",
      "# 14:00",
      "Here and there, 14:00–15:00, Main room, The hall and online",
      "The turning table, 14:00–14:30, The nave, The hall",
      "# 15:00",
      "The turning table, 15:00–15:30, The quay, The harbour",
      "# 22:00",
      "The great ball, 22:00–2:30 (the next day, 5 h 30 min), Main room, The hall",
    ]);
    await tab.close();
  });
});

describe("the grid of a day read aloud", () => {
  it("says in each link what, when and where, without the heads of its row and column", async () => {
    const tab = await openDrawn(browser, fair, saturday, desk);
    const names = (await readAloud(tab, ".day-grid tbody")).filter((name) => !name.startsWith("#"));
    expect(names).toEqual([
      "Opening the fair, 9:30–10:30, Main room, The nave, The hall",
      "Mending a bicycle, 10:30–12:00, Main room, The hall",
      "Who owns the map?, Moved, 10:30–11:15, The nave, The hall",
      "Seen from afar, 10:30–11:30, Online",
      "Searching the attic, Cancelled, 10:35–11:20, The quay, The harbour",
      "Here and there, 14:00–15:00, Main room, The hall and online",
      "The turning table, 14:00–14:30, The nave, The hall",
      "The turning table, 15:00–15:30, The quay, The harbour",
      "The great ball, 22:00–2:30 (the next day, 5 h 30 min), Main room, The hall",
    ]);
    await tab.close();
  });

  it("is a table to assistive technology: a name, rows, heads of rows and of columns", async () => {
    const tab = await openDrawn(browser, fair, saturday, desk);
    const table = tab.getByRole("table", { name: /^Programme for Saturday 25/u });
    expect(await table.getByRole("columnheader").allInnerTexts()).toHaveLength(5);
    expect(await table.getByRole("rowheader").count()).toBe(saturday.grid.rows.length);
    await tab.close();
  });
});

describe("the keyboard in a grid", () => {
  // WCAG 2.4.11 asks that what has the focus is not entirely hidden: each line of a link is looked at, at both of its ends.
  const covered = `(() => {
    const link = document.activeElement;
    const cell = link.closest("td");
    if (cell === null) return "";
    const ends = [...link.getClientRects()].flatMap(({ left, right, top, bottom }) => [[left + 2, top + 2], [right - 2, bottom - 2]]);
    const seen = ends.some(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
    return seen ? "" : link.textContent;
  })()`;

  it.each([
    ["a small day", fair, saturday as Page],
    ["a day of twelve rooms, which scrolls both ways inside the page", large, large.page("grid") as Page],
  ])("never leads below a sticky head, forwards or backwards: %s", async (_, site, page) => {
    const tab = await openDrawn(browser, site, page, { viewport: { width: 1000, height: 420 } });
    const links = await tab.locator(".day-grid td a").count();
    const hidden: string[] = [];
    await tab.locator(".day-grid thead a").last().focus();
    for (const key of ["Tab", "Shift+Tab"])
      for (let step = 0; step < Math.min(links, 40); step++) {
        await tab.keyboard.press(key);
        hidden.push(String(await tab.evaluate(covered)));
      }
    expect(links).toBeGreaterThan(8);
    expect(hidden.filter((one) => one !== "")).toEqual([]);
    await tab.close();
  });

  it("keeps the heads of columns and rows in sight while a large day scrolls", async () => {
    const tab = await openDrawn(browser, large, large.page("grid"), { viewport: { width: 800, height: 600 } });
    const box = await tab.locator(".day-grid").boundingBox();
    await tab.evaluate("document.querySelector('.day-grid').scrollTo(700, 500)");
    const head = await tab.locator(".day-grid thead th").last().boundingBox();
    const times = await tab.evaluate(
      "[...document.querySelectorAll('.day-grid tbody th')].map((head) => head.getBoundingClientRect().left)",
    );
    expect(head?.y).toBeCloseTo(box?.y ?? -1, 0);
    expect(new Set((times as number[]).map(Math.round))).toEqual(new Set([Math.round(box?.x ?? -1)]));
    await tab.close();
  });
});

const ofRoom = fair.page("room", "fr", (page) => page.path.endsWith("nef.html"));
const kinds: readonly (readonly [string, typeof fair, Page])[] = [
  ["a day", fair, fair.page("day", "fr", (page) => page.day === "2031-10-26")],
  ["a grid apart", large, large.page("grid")],
  ["rooms", fair, fair.page("rooms")],
  ["a room", fair, ofRoom],
  ["spoken languages", fair, fair.page("spoken")],
  ["changes", fair, fair.page("changes")],
];

describe.each(kinds)("the page of %s", (_, site, page) => {
  it("passes WCAG 2.2 AA and best practice in light and dark at 320 and 1280 px, and nothing overflows", async () => {
    const tab = await openDrawn(browser, site, page);
    expect(await faultsAtEachWidth(tab, () => tab.reload())).toEqual([]);
    await tab.close();
  });

  it("is valid HTML", async () => {
    expect(await htmlFaults(`<!DOCTYPE html>\n${site.draw(page)}\n`)).toEqual([]);
  });
});
