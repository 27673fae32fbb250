// SPDX-License-Identifier: MIT
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

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  await builtSite(writeNowEvent(join(scratch, "event"), 3), site);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Look extends BrowserContextOptions {
  readonly at: string;
  readonly url?: string;
  /** Whether to wait for what is on. */
  readonly during?: boolean;
}

/** A page at a moment of Paris, where it is summer, read in Paris unless another zone is said. */
async function look(path: string, { at, url, during = false, ...options }: Look): Promise<Page> {
  const page = await openAt(browser, url ?? `${server.url}fete/${path}`, new Date(`2031-06-${at}+02:00`), {
    viewport: { width: 1280, height: 900 },
    timezoneId: "Europe/Paris",
    ...options,
  });
  if (during) await page.locator(".now-strip").waitFor();
  return page;
}

const pages = ["programme.html", "programme/2031-06-14.html", "index.html"];

describe("now and next on ordinary pages", () => {
  it.each(pages)("says on %s what is on in each room, and what follows, with links", async (path) => {
    const page = await look(path, { at: "14T10:45:00", during: true });
    expect(await read(page, ".now-list li >> nth=1")).toBe("Salle 2 Atelier 2 jusqu’à 11 h 30 12 h Suite 2");
    await page.locator(".now-list a", { hasText: "Suite 2" }).click();
    expect(await read(page, "h1")).toBe("Suite 2");
    await page.close();
  });

  it("says a plenary once for its rooms, and a break that holds everywhere", async () => {
    const opening = await look("programme.html", { at: "14T09:30:00", during: true });
    const rows = await opening.locator(".now-list h3").allInnerTexts();
    expect(rows).toContain("Partout");
    expect(await read(opening, ".now-list li:last-child")).toBe("Partout 10 h Café");
    await opening.close();
    const pause = await look("programme.html", { at: "14T10:15:00", during: true });
    expect(await read(pause, ".now-list li:first-child")).toBe("Partout Café jusqu’à 10 h 30");
    await pause.close();
  });

  it.each(["13T10:00:00", "15T13:00:00", "16T13:00:00"])("says and moves nothing outside of it: %s", async (at) => {
    for (const path of pages) {
      const page = await look(path, { at });
      await page.clock.runFor(120_000);
      expect(await page.locator(".now-strip").isVisible(), path).toBe(false);
      expect(await page.locator(".now-mark").count(), path).toBe(0);
      expect(await page.locator(".zone").isVisible(), path).toBe(false);
      await page.close();
    }
  });

  it("does not load the programme before the event, nor after it", async () => {
    for (const at of ["13T10:00:00", "16T13:00:00"]) {
      const page = await look("index.html", { at });
      await page.clock.runFor(60_000);
      expect(await page.evaluate("typeof globalThis.eventKitProgramme")).toBe("undefined");
      await page.close();
    }
  });

  it("follows the clock, minute after minute, into the event and out of it", async () => {
    const page = await look("programme.html", { at: "16T10:58:30" });
    await page.locator(".now-strip").waitFor();
    expect(await read(page, ".now-list")).toBe("Salle 2 11 h Retour");
    await page.clock.runFor(100_000);
    await expect.poll(() => read(page, ".now-list")).toBe("Salle 2 Retour jusqu’à 12 h");
    await page.clock.setSystemTime(new Date("2031-06-16T11:59:30+02:00"));
    await page.clock.runFor(60_000);
    await expect.poll(() => page.locator(".now-strip").isVisible()).toBe(false);
    await page.close();
  });

  it("marks the hour that is on, in the list and in the grid, and leads to it", async () => {
    const list = await look("programme.html", { at: "14T12:30:00", during: true });
    expect(await read(list, ".hour-clock:has(.now-mark)")).toBe("12 h en ce moment");
    await list.locator(".now-go").click();
    expect(await list.evaluate("document.querySelector(':target .now-mark') !== null")).toBe(true);
    expect(await list.locator(".card.is-now").count()).toBe(3);
    await list.close();
    const grid = await look("programme/2031-06-14.html", { at: "14T12:30:00", during: true });
    expect(await read(grid, ".day-grid th:has(.now-mark)")).toBe("12 h en ce moment");
    await grid.locator(".now-go").click();
    expect(await grid.locator(".day-grid").isVisible()).toBe(true);
    expect(await grid.evaluate("location.hash")).toBe("#g1200");
    await grid.close();
  });

  it("works from a folder", async () => {
    const url = pathToFileURL(join(site, "fete/index.html")).href;
    const page = await look("", { at: "14T10:45:00", url, during: true });
    expect(await read(page, ".now-list li >> nth=1")).toContain("Atelier 2");
    await page.close();
  });

  it("is not there where scripts do not run, nor on paper", async () => {
    const without = await look("programme.html", { at: "14T10:45:00", javaScriptEnabled: false });
    expect(await without.locator(".now-strip").isVisible()).toBe(false);
    await without.close();
    const paper = await look("programme.html", { at: "14T10:45:00", during: true });
    await paper.emulateMedia({ media: "print" });
    expect(await paper.locator(".now-strip").isVisible()).toBe(false);
    expect(await paper.locator(".now-mark").first().isVisible()).toBe(false);
    await paper.close();
  });

  it.each([320, 1280])("passes axe at %i px, light and dark, with the visitor’s own times shown", async (width) => {
    const viewport = { width, height: 900 };
    const options = { at: "14T10:45:00", during: true, viewport, timezoneId: "Asia/Kathmandu" };
    const page = await look("programme/2031-06-14.html", options);
    await page.locator(".zone button").click();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
