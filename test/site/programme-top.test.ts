// SPDX-License-Identifier: MIT
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";

const site = scratchFolder();
let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  await builtSite(`${root}/examples/nec18-nantes`, site);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const phone = { viewport: { width: 360, height: 740 }, timezoneId: "Europe/Paris" };
const desk = { viewport: { width: 1200, height: 900 }, timezoneId: "Europe/Paris" };
const programme = "nec18-nantes/programme.html";
const friday = "nec18-nantes/programme/2018-09-14.html";

/** A page once it stands still; `before` sets it up. */
async function open(
  path: string,
  options: BrowserContextOptions,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: "reduce", ...options })).newPage();
  await before(page);
  await page.goto(server.url + path, { waitUntil: "load" });
  return page;
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to see at ${selector}`);
  return box;
}

/** How far the sessions are below what stands above them, in pixels. */
async function gapAbove(page: Page) {
  const [tabs, views] = [await boxOf(page, ".day-tabs"), await boxOf(page, ".views")];
  return views.y - (tabs.y + tabs.height);
}

describe("the programme on a phone", () => {
  it.each([programme, friday])("shows its first session without scrolling: %s", async (path) => {
    const page = await open(path, phone);
    expect((await boxOf(page, ".day-list .card")).y).toBeLessThan(phone.viewport.height - 60);
    await page.context().close();
  });

  it("has its days on one row, inside the screen", async () => {
    const page = await open(programme, phone);
    const tabs = await page.locator(".day-tabs a").all();
    const boxes = await Promise.all(tabs.map((tab) => tab.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    expect(Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0)))).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it("keeps its other views behind one word", async () => {
    const page = await open(programme, phone);
    const byRoom = page.getByRole("link", { name: "Par salle" });
    expect(await byRoom.isVisible()).toBe(false);
    await page.getByText("Voir autrement").click();
    expect(await byRoom.isVisible()).toBe(true);
    await page.context().close();
  });

  it("leaves no gap without scripts, nor where the script never comes", async () => {
    const without = await open(programme, { ...phone, javaScriptEnabled: false });
    expect(await gapAbove(without)).toBeLessThan(24);
    const lost = await open(programme, phone, (page) => page.route("**/assets/*.js", (route) => route.abort()));
    expect(await gapAbove(lost)).toBeGreaterThan(40);
    await lost.evaluate("for (const one of document.getAnimations()) one.finish()");
    expect(await gapAbove(lost)).toBeLessThan(24);
    await Promise.all([without, lost].map((page) => page.context().close()));
  });
});

describe("the programme on a desk", () => {
  it("has days, search and filters on one row, and its other views in sight", async () => {
    const page = await open(friday, desk);
    const [tabs, query, filter] = await Promise.all(
      [".day-tabs", "#tools-query", ".tools-open"].map((it) => boxOf(page, it)),
    );
    for (const box of [query, filter]) {
      expect(box?.y).toBeLessThan((tabs?.y ?? 0) + (tabs?.height ?? 0));
      expect(box?.x).toBeGreaterThan((tabs?.x ?? 0) + 100);
    }
    expect(await page.getByRole("link", { name: "Par salle" }).isVisible()).toBe(true);
    expect(await page.getByText("Voir autrement").isVisible()).toBe(false);
    await page.context().close();
  });

  it("lets a click reach the days, which share their row with the search", async () => {
    const page = await open(friday, desk);
    await page.locator(".day-tabs a").first().click();
    expect(page.url()).toMatch(/2018-09-13\.html$/u);
    await page.context().close();
  });
});

describe("the head of a page", () => {
  it.each([1000, 1120, 1200, 1440])(
    "holds on one line at %i pixels, its menu a row or a small button",
    async (width) => {
      const page = await open(programme, { ...desk, viewport: { width, height: 900 } });
      const folded = await page.locator(".menu-fold summary").isVisible();
      if (folded) expect((await boxOf(page, ".menu-fold summary")).width).toBeLessThan(200);
      expect((await boxOf(page, ".site-header")).height).toBeLessThan(90);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.context().close();
    },
  );
});

/** The sum of unexpected movements since the page began (Cumulative Layout Shift); at most 0.1 is good. */
const shifts = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
    .observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)));
})`;

describe("the choice of time zone", () => {
  // Once the event is over, there is none.
  const before = async (page: Page) => page.clock.setFixedTime(new Date("2018-09-10T12:00:00Z"));

  it.each([
    ["a phone", phone],
    ["a desk", desk],
  ])("comes to who needs it on %s without moving the page", async (_, size) => {
    const page = await open(friday, { ...size, timezoneId: "America/New_York" }, before);
    await page.locator(".zone button").waitFor();
    const zone = await boxOf(page, ".zone");
    expect(Math.round(zone.y + zone.height)).toBe(size.viewport.height);
    expect(await page.evaluate(shifts)).toBeLessThanOrEqual(0.1);
    await page.context().close();
  });

  it("hides nothing that the keyboard reaches", async () => {
    const page = await open(programme, { ...phone, timezoneId: "America/New_York" }, before);
    await page.locator(".zone button").waitFor();
    const link = page.locator(".day-list .card a").nth(6);
    await link.focus();
    const [box, zone] = [await link.boundingBox(), await boxOf(page, ".zone")];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(zone.y);
    await page.context().close();
  });
});
