// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventYaml } from "../helpers/an-event.ts";
import { faultsAtEachWidth } from "../helpers/axe-faults.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";

// Everybody here is invented.
const hostile = `</script><img src=x onerror="document.title='taken'">`;
const captions =
  "WEBVTT\n\n00:01.000 --> 00:04.000\nBonjour.\n\n01:40.000 --> 01:44.000\nOn reconstruit la passerelle.\n";
const event = eventYaml({
  languages: ["fr", "en"],
  people: [
    { id: "lou", name: "Lou Kervella", fictional: true },
    { id: "parti", name: "Hugo Disparu", withdrawn: true },
  ],
  sessions: [
    {
      id: "s",
      title: { fr: "Le cercle", en: "The circle" },
      question: { fr: "Que disent les journaux de la rivière ?", en: "What do papers say of the river?" },
      speakers: ["lou", "parti"],
      slots: [{ start: "2031-06-14T10:00", duration: "1h" }],
    },
  ],
  traces: [
    { id: "cr", session: "s", status: "raw", title: `Compte rendu ${hostile}`, key_ideas: [`La rivière ${hostile}`] },
    {
      id: "film",
      session: "s",
      type: "video",
      status: "raw",
      title: "Le film",
      media: [
        {
          type: "video",
          url: "https://films.example/1.webm",
          captions: [{ language: "fr", file: "media/film.vtt" }],
        },
      ],
    },
    ...Array.from({ length: 9 }, (_, rank) => ({ id: `n${rank}`, session: "s", title: `Note ${rank} du marais` })),
  ],
  news: [{ id: "n", title: "Nouvelle", date: "2031-01-01", text: "La rivière monte." }],
});

const site = scratchFolder();
let browser: Browser;
let server: Server;

beforeAll(async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, "media"));
  writeFileSync(join(folder, "event.yaml"), event);
  writeFileSync(join(folder, "media/film.vtt"), captions);
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  await builtSite(folder, site, "--as-of", "2031-06-20");
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page of its own browser profile; `faults` fills with what it errs in and what it asks of others. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    // A folder gives no font of ours to Chromium, which says so.
    if (message.type() === "error" && !address.startsWith("file:")) faults.push(message.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, faults, asked };
}

const field = (page: Page) => page.getByRole("searchbox", { name: "Chercher partout" });
const status = (page: Page) => page.locator(".search-status");
const found = (page: Page) => page.locator(".search-results h3 a");
const ways = {
  "from a server, under a strict policy": (path: string) => `${server.url}fete/${path}`,
  "from a folder": (path: string) => new URL(`fete/${path}`, pathToFileURL(`${site}/`)).href,
};

describe.each(Object.entries(ways))("search, %s", (_, address) => {
  it("asks for its index when somebody turns to the field, and not before", async () => {
    const { page, faults, asked } = await open(address("search.html"));
    const index = () => asked.filter((url) => url.endsWith("search-data.js")).length;
    expect(index()).toBe(0);
    await field(page).fill("riviere");
    await expect.poll(() => status(page).textContent()).toMatch(/^3.résultats$/u);
    expect([index(), faults]).toEqual([1, []]);
    await page.context().close();
  });

  it("shows results by kind, the words marked, in context, with links that lead there", async () => {
    const { page } = await open(address("search.html"));
    await field(page).fill("journal");
    await expect.poll(() => found(page).count()).toBe(1);
    expect(await page.locator(".search-results h2").textContent()).toMatch(/^Séances/u);
    expect(await page.locator(".search-results mark").allTextContents()).toEqual(["journaux"]);
    await found(page).click();
    await expect.poll(() => page.locator("h1").textContent()).toBe("Le cercle");
    await page.context().close();
  });

  it("leads into a recording at the time when the word is said", async () => {
    const { page } = await open(address("search.html"));
    await field(page).fill("passerelle");
    await expect.poll(() => found(page).count()).toBe(1);
    await found(page).click();
    await expect.poll(() => page.url()).toMatch(/transcripts\/film-1-fr\.html#t\d+$/u);
    await expect.poll(() => page.locator(":target").textContent()).toContain("On reconstruit la passerelle.");
    await page.context().close();
  });

  it("keeps what is asked in the address: reloading, sharing and going back find it again", async () => {
    const { page } = await open(address("search.html"));
    await field(page).fill("marais");
    await field(page).press("Enter");
    await expect.poll(() => page.url()).toContain("?q=marais");
    const shared = page.url();
    await field(page).fill("passerelle");
    await expect.poll(() => page.url()).toContain("?q=passerelle");
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe("marais");
    await expect.poll(() => status(page).textContent()).toMatch(/^9.résultats$/u);
    await page.context().close();
    const other = await open(shared);
    await expect.poll(() => found(other.page).count()).toBe(6);
    await other.page.context().close();
  });

  it("says again what was asked when the page comes back from the browser’s memory with an empty field", async () => {
    const { page } = await open(address("search.html"));
    await field(page).fill("marais");
    await expect.poll(() => page.url()).toContain("?q=marais");
    // As Safari does, which says so first.
    await page.evaluate(`
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      document.querySelector("#search-query").value = "";
    `);
    await expect.poll(() => field(page).inputValue()).toBe("marais");
    await page.context().close();
  });

  it("lets no text of an author become anything but text", async () => {
    const { page, faults } = await open(address("search.html?q=img"));
    if (address("").startsWith("file:")) await field(page).fill("img");
    await expect.poll(() => found(page).count()).toBe(1);
    expect(await found(page).textContent()).toContain(hostile);
    expect(await page.locator(".search-results img").count()).toBe(0);
    expect([await page.title(), faults]).toEqual([expect.stringContaining("Recherche"), []]);
    await page.context().close();
  });
});

describe("search", () => {
  const address = () => `${server.url}fete/search.html`;

  it("shows more of a kind when asked, and goes on reading from there", async () => {
    const { page } = await open(`${address()}?q=marais`);
    await page.getByRole("button", { name: "En voir 3 de plus" }).click();
    expect(await found(page).count()).toBe(9);
    expect(
      await page.evaluate(
        "document.activeElement.closest('li') === document.querySelectorAll('.search-results li')[6]",
      ),
    ).toBe(true);
    await page.context().close();
  });

  it("offers words that look like those nobody wrote", async () => {
    const { page } = await open(`${address()}?q=riviaire`);
    await expect.poll(() => status(page).textContent()).toMatch(/Rien ne correspond à «.riviaire.»/u);
    await page.getByRole("button", { name: "rivière" }).click();
    await expect.poll(() => status(page).textContent()).toMatch(/^3.résultats$/u);
    await page.context().close();
  });

  it("finds nobody who has withdrawn", async () => {
    const { page } = await open(`${address()}?q=Disparu`);
    await expect.poll(() => status(page).textContent()).toContain("Rien ne correspond");
    await page.context().close();
  });

  it("says that it failed when its index does not come", async () => {
    const { page } = await open(address());
    await page.route("**/search-data.js", (route) => route.abort());
    await field(page).fill("marais");
    await expect.poll(() => page.locator(".search-failed").isVisible()).toBe(true);
    await page.context().close();
  });

  it("leads to the lists without JavaScript, and shows no field that would do nothing", async () => {
    const { page } = await open(address(), { javaScriptEnabled: false });
    expect(await page.locator("#search-query").isVisible()).toBe(false);
    expect(await page.locator("noscript").textContent()).toContain("JavaScript");
    expect(await page.getByRole("navigation", { name: "Ou parcourir" }).getByRole("link").count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it("passes WCAG 2.2 AA with its results, light and dark, at 320 and 1280 px", async () => {
    const { page } = await open(address());
    const faults = await faultsAtEachWidth(page, async () => {
      await page.goto(`${address()}?q=marais`);
      await expect.poll(() => found(page).count()).toBe(6);
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is in the menu on the narrowest screens, and in the head of wider ones", async () => {
    const { page } = await open(`${server.url}fete/index.html`);
    expect(await page.locator(".to-search").isVisible()).toBe(false);
    await page.locator(".menu-fold summary").click();
    await page.getByRole("link", { name: "Recherche" }).first().click();
    await expect.poll(() => page.url()).toMatch(/search\.html$/u);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.locator(".to-search").isVisible()).toBe(true);
    await page.context().close();
  });
});
