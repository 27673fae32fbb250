// SPDX-License-Identifier: MIT
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { veilleesCopy } from "../helpers/a-series.ts";
import { faultsAtEachWidth, faultsInLightAndDark } from "../helpers/axe-faults.ts";
import { brokenInFolder, brokenWhenServed } from "../helpers/broken-links.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { onePageOfEachKind, pagesOf } from "../helpers/site-files.ts";

describe("the site of a series, in Chromium", () => {
  const site = join(scratchFolder(), "site");
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    const copy = veilleesCopy();
    const moved = "redirects: [{from: sessions/carnet.html, to: sessions/le-carnet-des-gestes.html}]\n";
    appendFileSync(join(copy, "editions/veillees-2023/event.yaml"), moved);
    await builtSite(copy, site, "--as-of", "2023-01-06");
    [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const told = ["editions/index", "editions/people", "editions/axes", "editions/en/traces", "index"];
  const past = ["veillees-2021/index", "veillees-2022/en/sessions/velos-en-panne", "veillees-2021/practical"];

  it.each([...told, ...past])(
    "%s passes WCAG 2.2 AA and best practice, light and dark, 320 and 1280 px, and nothing overflows or is asked elsewhere",
    async (path) => {
      const faults: string[] = [];
      const page = await browser.newPage({ reducedMotion: "reduce" });
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url)) faults.push(`asks ${request.url()}`);
      });
      faults.push(...(await faultsAtEachWidth(page, () => page.goto(`${server.url}${path}.html`))));
      await page.close();
      expect(faults).toEqual([]);
    },
  );

  it.each(["", "en/"])("an old address below /%s leads on at once, and its page passes the same", async (lang) => {
    const [old, now] = ["carnet", "le-carnet-des-gestes"].map(
      (name) => `${server.url}veillees-2023/${lang}sessions/${name}.html`,
    ) as [string, string];
    const page = await browser.newPage({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
    await page.goto(old);
    await page.waitForURL(now);
    // It would lead away before it could be looked at.
    await page.route(old, async (route) => {
      const html = await (await route.fetch()).text();
      expect(html).toMatch(/<meta http-equiv="refresh"[^>]*>/u);
      await route.fulfill({ contentType: "text/html", body: html.replace(/<meta http-equiv="refresh"[^>]*>/u, "") });
    });
    await page.goto(old);
    expect(await faultsInLightAndDark(page)).toEqual([]);
    await page.getByRole("main").getByRole("link").last().click();
    await page.waitForURL(now);
    await page.close();
  });

  it("leads from any past page to the present and to all editions, by keyboard, without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}veillees-2021/sessions/chaise-bancale.html`);
    await page.getByRole("complementary", { name: "Édition passée" }).getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}index.html`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Veillées 2023");
    await page.goto(`${server.url}veillees-2021/index.html`);
    await page.getByRole("complementary").getByRole("link", { name: "Toutes les éditions" }).click();
    await page.waitForURL(`${server.url}editions/index.html`);
    await page.getByRole("link", { name: "Veillées 2022" }).click();
    await page.waitForURL(`${server.url}veillees-2022/index.html`);
    await context.close();
  });

  it("says on paper in one line that an edition is past", async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(`${server.url}veillees-2022/practical.html`);
    await page.emulateMedia({ media: "print" });
    const banner = page.getByRole("complementary", { name: "Édition passée" });
    const [box, line] = await Promise.all([
      banner.boundingBox(),
      banner.locator("p").evaluate((p) => Number.parseFloat(getComputedStyle(p).lineHeight)),
    ]);
    expect(box?.height).toBeLessThan(2 * line);
    expect(await banner.getByRole("link").count()).toBe(0);
    await page.close();
  });

  it("is valid HTML: the pages across editions, and one of each kind of a past edition", async () => {
    const past = [...onePageOfEachKind(join(site, "veillees-2022")).values()].map((page) => `veillees-2022/${page}`);
    const across = pagesOf(join(site, "editions")).map((page) => `editions/${page}`);
    expect(past.length).toBeGreaterThan(15);
    expect(across).toHaveLength(8);
    const faults: string[] = [];
    for (const page of [...across, ...past])
      faults.push(...(await htmlFaults(readFileSync(join(site, page), "utf8"))).map((fault) => `${page} ${fault}`));
    expect(faults).toEqual([]);
  });

  it("has no link or anchor that leads nowhere, opened from a folder, or served from the page for lost addresses", async () => {
    expect(brokenInFolder(site).filter((one) => !one.startsWith("404.html"))).toEqual([]);
    expect((await brokenWhenServed(site, "404.html")).broken).toEqual([]);
  });
});
