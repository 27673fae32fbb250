// SPDX-License-Identifier: MIT
/** Whoever cannot see, cannot point, needs larger letters, or whose scripts stop halfway: what each still gets. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { writeToolsEvent } from "./tools-event.ts";

const site = scratchFolder();
let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  await builtSite(writeToolsEvent(scratchFolder()), site, "--site-url", "https://fete.example/");
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const at = (path: string) => `${server.url}fete/${path}`;

/** A page of its own browser profile, made ready before it is opened. */
async function open(path: string, options: BrowserContextOptions = {}, ready?: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await ready?.(page);
  await page.goto(at(path));
  return page;
}

const block = (name: string) => (page: Page) => page.route(`**/${name}`, (route) => route.abort());
/** As if as much time had passed as every animation of the page waits for. */
const afterAWhile = (page: Page) =>
  page.evaluate(
    "for (const one of document.getAnimations()) if (one.effect.getComputedTiming().endTime < Infinity) one.finish()",
  );
const plain = (text: string | null) => text?.replaceAll(/\s+/gu, " ").trim();
const focused = (page: Page) => page.evaluate("document.activeElement.textContent").then((text) => plain(String(text)));
const overflow = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.each([
  ["mine.html", "mine.js", ".mine-failed"],
  ["search.html", "search-page.js", ".search-failed"],
])("%s", (path, script, notice) => {
  it("says that it could not start when its script never comes, and not before it had the time to", async () => {
    const page = await open(path, {}, block(script));
    expect(await page.locator(notice).isVisible()).toBe(false);
    await afterAWhile(page);
    expect(await page.locator(notice).isVisible()).toBe(true);
    expect(plain(await page.locator(notice).textContent())).toContain("rechargez la page");
    await page.context().close();
  });

  it("says nothing of the kind when its script came, or when scripts are off, which it says otherwise", async () => {
    const page = await open(path);
    await afterAWhile(page);
    expect(await page.locator(notice).isVisible()).toBe(false);
    await page.context().close();
    const off = await open(path, { javaScriptEnabled: false });
    expect(await off.locator(notice).evaluate((one) => getComputedStyle(one).display)).toBe("none");
    await off.context().close();
  });
});

describe("the page of kept sessions", () => {
  const kept = (ids: readonly string[]) => (page: Page) =>
    page.addInitScript(`localStorage.setItem("event-kit:fete:kept", ${JSON.stringify(JSON.stringify(ids))})`);

  it("shows in the other language what a link shares", async () => {
    const page = await open("mine.html#s=fontaines,sources");
    await page.locator(".mine-list .card").first().waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "A shared programme" }).waitFor();
    expect(await page.locator(".mine-list .p-name").allTextContents()).toEqual([
      "The village fountains",
      "Keeping springs",
    ]);
    await page.getByRole("button", { name: "See my programme" }).click();
    expect(await page.locator(".languages a").getAttribute("href")).not.toContain("#s=");
    await page.context().close();
  });

  it("says that nothing is stored to whoever keeps what was shared, where the browser stores nothing", async () => {
    const page = await open("mine.html#s=fontaines", {}, (one) =>
      one.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
      ),
    );
    await page.getByRole("button", { name: "Garder ces séances" }).click();
    await page.locator("body > .keep-notice:not(:empty)").waitFor();
    expect(await page.locator("body > .keep-notice").textContent()).toContain("n’enregistre rien");
    await page.context().close();
  });

  it("names what each button lets go of, and leaves the keyboard at the next one, then on the page", async () => {
    const page = await open("mine.html", {}, kept(["perdue", "vivant", "disparue"]));
    const forget = page.locator("[data-do=forget]");
    await forget.first().waitFor();
    expect((await forget.allTextContents()).map(plain)).toEqual(["Retirer perdue", "Retirer disparue"]);
    await forget.first().press("Enter");
    expect(await focused(page)).toBe("Retirer disparue");
    await forget.first().press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.context().close();
  });

  it.each([360, 1280])("moves nothing that one sees when the list comes, at %i px", async (width) => {
    const page = await open(
      "mine.html",
      { viewport: { width, height: 800 }, timezoneId: "Europe/Paris" },
      async (one) => {
        await kept(["vivant", "sources"])(one);
        await one.addInitScript(
          "globalThis.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) globalThis.moved += one.value; }).observe({ type: 'layout-shift', buffered: true });",
        );
        await one.route("**/programme-data.js", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          await route.continue();
        });
      },
    );
    await page.locator(".mine-list .card").first().waitFor();
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    expect(await page.evaluate("globalThis.moved")).toBeLessThan(0.02);
    await page.context().close();
  });
});

describe("the search of the programme", () => {
  const field = (page: Page) => page.getByRole("searchbox", { name: "Chercher dans le programme" });
  const help = (page: Page) => page.locator(".tools-help");

  it("offers the query with a word that sessions have in place of one that none has, and goes there", async () => {
    const page = await open("programme.html");
    await field(page).fill("Ana Prigant");
    await help(page).locator("button").first().waitFor();
    expect(await help(page).locator("button").allTextContents()).toEqual(["ana prigent"]);
    await help(page).locator("button").press("Enter");
    expect(await page.locator(".tools-results .p-name").allTextContents()).toEqual(["Les fontaines du bourg"]);
    expect(await field(page).inputValue()).toBe("ana prigent");
    expect(await page.evaluate("document.activeElement.id")).toBe("tools-query");
    await page.context().close();
  });

  it("leads to the search of everything, which asks the same", async () => {
    const page = await open("programme.html?q=fontainebleau");
    await help(page).getByRole("link", { name: "Chercher partout" }).click();
    await page.waitForURL(/search\.html\?q=fontainebleau$/u);
    await page.context().close();
  });

  it("goes on, with Enter, to what was found: the keyboard of a phone goes away, another is a step from the first", async () => {
    const page = await open("programme.html");
    await field(page).fill("fontaine");
    await page.locator(".tools-results .card").first().waitFor();
    await field(page).press("Enter");
    expect(await page.evaluate("document.activeElement.className")).toBe("tools-results");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^Les fontaines du bourg/u);
    await page.context().close();
  });

  it("finds sessions by their day", async () => {
    const page = await open("programme.html?q=dimanche");
    await page.locator(".tools-results .card").first().waitFor();
    expect(await page.locator(".tools-results .p-name").allTextContents()).toEqual([
      "Ober c’hoarioù",
      "Œuvrer à la mer",
    ]);
    await page.context().close();
  });

  it("says in the link itself that a session is cancelled, for it may be read alone", async () => {
    const page = await open("programme.html?q=oeuvrer");
    const link = page.locator(".tools-results a").first();
    await link.waitFor();
    expect(plain(await link.textContent())).toMatch(/^Œuvrer à la mer, Annulé, dimanche 15 juin/u);
    await page.context().close();
  });
});

describe("filters", () => {
  it("follow from the list to the grid and back", async () => {
    const page = await open("programme.html?axis=terre");
    await page.locator(".tools-count:not(:empty)").waitFor();
    await page.getByRole("link", { name: "En grille" }).click();
    await page.locator(".tools-count:not(:empty)").waitFor();
    expect(page.url()).toBe(at("programme/2031-06-14.html?axis=terre"));
    await page.getByRole("link", { name: "Par heure" }).click();
    await page.waitForURL(at("programme.html?axis=terre"));
    expect(await page.getByRole("link", { name: "Par axe" }).getAttribute("href")).toBe("axes.html");
    await page.context().close();
  });
});

describe("letters made larger", () => {
  it("leave the whole name of the event in the head of a page four times enlarged, no word of it cut", async () => {
    const page = await open("people.html", { viewport: { width: 320, height: 640 } });
    const [tall, wide] = (await page.locator(".brand-name").evaluate((name) => {
      const hidden = name.scrollHeight - name.clientHeight;
      (name as HTMLElement).style.overflowWrap = "normal";
      return [hidden, name.scrollWidth - name.clientWidth];
    })) as [number, number];
    expect(tall).toBeLessThanOrEqual(1);
    expect(wide).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each(["sessions/fontaines.html", "programme.html"])("keep %s as wide as a phone, twice as large", async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 640 } });
    await page.locator("html").evaluate((html) => html.style.setProperty("font-size", "200%"));
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});

describe("colours that the visitor forces", () => {
  it("leave the word on the button of a kept session to be read, and no line around what has none", async () => {
    const page = await open("sessions/vivant.html", { forcedColors: "active" });
    await page.locator(".keep-here button").click();
    const style = (selector: string, property: "forcedColorAdjust" | "borderTopColor" | "backgroundColor") =>
      page.locator(selector).evaluate((one, name) => getComputedStyle(one)[name as "borderTopColor"], property);
    expect(await style(".keep-here .keep-word", "forcedColorAdjust")).toBe("none");
    expect(await style(".to-search", "borderTopColor")).toBe(await style("body", "backgroundColor"));
    await page.context().close();
  });
});
