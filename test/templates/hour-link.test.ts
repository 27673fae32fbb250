// SPDX-License-Identifier: MIT
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { sheet } from "../helpers/stylesheet.ts";
import { siteOf } from "./draw.ts";
import { smallTown } from "./small-town.ts";

const site = siteOf(smallTown, "2031-06-15");
const day = site.draw(site.page("day", "fr", (page) => page.day === "2031-09-30"));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a visitor sees of the day who follows a link to it. */
async function seen(width: number, fragment: string) {
  const page = await browser.newPage({ viewport: { width, height: 300 }, reducedMotion: "reduce" });
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith(".html")) return route.fulfill({ body: day, contentType: "text/html" });
    const [, name] = /\/assets\/(.*\.css)$/u.exec(pathname) ?? [];
    const body = name === undefined ? "" : sheet(name);
    return route.fulfill({ body, contentType: "text/css" });
  });
  await page.goto(`http://day.example/fete/programme/day.html${fragment}`);
  const found = {
    grid: await page.isVisible(".day-grid"),
    list: await page.isVisible(".day-list"),
    hourInSight: await page.$eval("#t1100", (hour) => {
      const { top, height } = hour.getBoundingClientRect();
      return height > 0 && top >= 0 && top < innerHeight;
    }),
  };
  await page.close();
  return found;
}

describe("a link to an hour of a day", () => {
  it("leads to it on a phone, in the list", async () => {
    expect(await seen(360, "#t1100")).toEqual({ grid: false, list: true, hourInSight: true });
  });

  it("leads to it on a wide screen too, where the list then takes the grid's place", async () => {
    expect(await seen(1280, "#t1100")).toEqual({ grid: false, list: true, hourInSight: true });
  });

  it("changes nothing for who comes without it", async () => {
    expect(await seen(1280, "")).toEqual({ grid: true, list: false, hourInSight: false });
  });
});
