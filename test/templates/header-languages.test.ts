// SPDX-License-Identifier: MIT
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { stylesheet } from "../helpers/stylesheet.ts";
import { siteOf } from "./draw.ts";
import { smallTown } from "./small-town.ts";

const languages = ["de", "fr", "en", "es", "br"];
const site = siteOf({ ...smallTown, languages }, "2031-06-15");
const html = site.draw(site.page("landing", "de")).replace("</head>", `<style>${stylesheet()}</style></head>`);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the head of a page, in an event of five languages", () => {
  it.each([320, 360, 1024, 1280])("at %i px keeps each word whole, and nothing beside the screen", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(html);
    const found = (await page.evaluate(`(() => {
      const links = [...document.querySelectorAll(".languages a, .menu-row a, .menu-fold summary")];
      const seen = links.filter((link) => link.getClientRects().length > 0);
      const narrow = seen.filter((link) => link.clientHeight > 2.2 * parseFloat(getComputedStyle(link).lineHeight));
      return {
        languages: seen.filter((link) => link.closest(".languages")).length,
        broken: narrow.map((link) => link.textContent),
        beside: document.documentElement.scrollWidth - innerWidth,
      };
    })()`)) as object;
    expect(found).toEqual({ languages: 4, broken: [], beside: 0 });
    await page.close();
  });
});
