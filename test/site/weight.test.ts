// SPDX-License-Identifier: MIT
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { pagesOf } from "../helpers/site-files.ts";
import { sheet, sheetNames } from "../helpers/stylesheet.ts";

const site = scratchFolder();
const examples = ["nec18-nantes", "minimal"] as const;
const most = 100_000;

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  for (const example of examples)
    await builtSite(join(root, "examples", example), join(site, example), "--site-url", "https://example.org/");
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The largest page of each kind; the one for lost addresses is made for the root of a site. */
function largestOfEachKind(example: string): readonly string[] {
  const folder = join(site, example);
  const largest = new Map<string, { page: string; size: number }>();
  for (const page of pagesOf(folder).filter((one) => one !== "404.html")) {
    const kind = /<body class="page-([\w-]+)/u.exec(readFileSync(join(folder, page), "utf8"))?.[1] ?? "";
    const { size } = statSync(join(folder, page));
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { page: `${example}/${page}`, size });
  }
  return [...largest.values()].map(({ page }) => page);
}

interface Opening extends BrowserContextOptions {
  /** The moment of the visit; a year after the event unless told. */
  readonly at?: string;
}

/** A page of its own browser profile, in the event's zone unless another is told. */
async function visitor({ at = "2028-01-15T12:00:00Z", ...options }: Opening = {}): Promise<Page> {
  const context = await browser.newContext({ timezoneId: "Europe/Paris", ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(at));
  return page;
}

/** Leads a page to an address; gives what it fetched to be read and used there, in bytes. */
async function fetchedAt(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const weigh = (response: Response) => {
    const counted = ["document", "stylesheet", "script"].includes(response.request().resourceType());
    if (counted) sizes.push(response.body().then((body) => body.length));
  };
  page.on("response", weigh);
  await page.goto(server.url + path, { waitUntil: "networkidle" });
  page.off("response", weigh);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The selectors of other stylesheets than its own that find something on a page. */
async function missing(page: Page): Promise<readonly string[]> {
  const linked = await page
    .locator("link[rel=stylesheet]")
    .evaluateAll((links) => links.map((link) => `${link.getAttribute("href")}`));
  expect(linked.length).toBeGreaterThan(1);
  const others = sheetNames().filter((name) => !linked.some((address) => address.endsWith(`assets/${name}`)));
  return page.evaluate(`(${lookFor})(${JSON.stringify(others.map(sheet))})`) as Promise<readonly string[]>;
}

/** Runs in the page. States such as hover and parts such as ::before are looked for in what may have them. */
const lookFor = `(sheets) => {
  const states = /([\\w\\])*])?(?:::?(?:before|after|first-letter|marker|details-content|placeholder|hover|focus-visible|focus|checked|target)(?![\\w-]))+/g;
  const plain = (selector) => selector.replace(/:not\\(:[\\w-]+\\)/g, "").replace(states, (_, before) => before ?? "*");
  const found = [];
  const look = (rules, parent) => {
    for (const rule of rules) {
      const styles = rule instanceof CSSStyleRule;
      const own = styles ? rule.selectorText.replaceAll("&", ":is(" + parent + ")") : parent;
      if (styles && document.querySelector(plain(own)) !== null) found.push(own);
      if (rule.cssRules !== undefined) look(rule.cssRules, own);
    }
  };
  for (const text of sheets) {
    const one = new CSSStyleSheet();
    one.replaceSync(text);
    look(one.cssRules, "");
  }
  return found;
}`;

describe.each(examples)("the fullest page of each kind, of examples/%s", (example) => {
  const seen: { path: string; fetched: number; lacks: readonly string[] }[] = [];
  beforeAll(async () => {
    const page = await visitor();
    for (const path of largestOfEachKind(example))
      seen.push({ path, fetched: await fetchedAt(page, path), lacks: await missing(page) });
    await page.context().close();
  });

  it("fetches at most 100 KB of markup, styles and scripts", () => {
    expect(seen.length).toBeGreaterThan(12);
    expect(seen.filter(({ fetched }) => fetched > most || fetched < 15_000)).toEqual([]);
  });

  it("has every style that is for it", () => {
    expect(seen.flatMap(({ path, lacks }) => lacks.map((selector) => `${path}: ${selector}`))).toEqual([]);
  });
});

describe("the strip at the foot of every page", () => {
  const folder = "nec18-nantes/nec18-nantes/";
  it.each([
    ["light", "strip.svg"],
    ["dark", "strip-dark.svg"],
  ] as const)("is one picture of the edition, in %s", async (colorScheme, file) => {
    const page = await visitor({ colorScheme });
    await page.goto(`${server.url}${folder}axes.html`);
    const shown = await page.locator(".footer-strip").evaluate((strip) => getComputedStyle(strip).backgroundImage);
    expect(shown).toBe(`url("${server.url}${folder}${file}")`);
    const answer = await page.request.get(server.url + folder + file);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([
      200,
      expect.stringContaining("image/svg+xml"),
    ]);
    await page.context().close();
  });
});

describe("what few visits need", () => {
  const day = "nec18-nantes/nec18-nantes/programme/2018-09-13.html";
  const scripts = async (page: Page) =>
    page.locator("script[src]").evaluateAll((all) => all.map((one) => `${one.getAttribute("src")}`.split("/").at(-1)));

  it("is not fetched by others: search and filters, now and next, other zones", async () => {
    const page = await visitor();
    await fetchedAt(page, day);
    expect(await scripts(page)).toEqual(["site.js"]);
    await page.context().close();
  });

  it("comes in another zone, and while the event lasts, and then a page still weighs less than 135 KB", async () => {
    const page = await visitor({ timezoneId: "Asia/Tokyo", at: "2018-09-13T09:20:00Z" });
    const fetched = await fetchedAt(page, day);
    expect((await scripts(page)).sort()).toEqual(["programme-data.js", "site.js", "strip.js", "zones.js"]);
    expect(fetched).toBeLessThan(135_000);
    await page.context().close();
  });

  it("comes when somebody turns to it, and finds what was typed and opened meanwhile", async () => {
    const context = await browser.newContext({ timezoneId: "Europe/Paris" });
    const page = await context.newPage();
    let pass = () => {};
    const slow = new Promise<void>((resolve) => {
      pass = resolve;
    });
    await page.route("**/tools.js", async (route) => {
      await slow;
      await route.continue();
    });
    await page.goto(server.url + day);
    await page.locator("#tools-query").fill("communs");
    await page.locator(".tools-open").click();
    expect(await page.locator(".tools-open").getAttribute("aria-expanded")).toBe("true");
    pass();
    await page.locator(".tools-results .card").first().waitFor();
    expect(await page.locator(".tools-filters fieldset").count()).toBeGreaterThan(1);
    expect(page.url()).toContain("q=communs");
    await context.close();
  });

  it("says so when it does not come, and tries again", async () => {
    const context = await browser.newContext({ timezoneId: "Europe/Paris" });
    const page = await context.newPage();
    await page.route("**/tools.js", (route) => route.abort());
    await page.goto(server.url + day);
    await page.locator(".tools-open").click();
    await page.locator(".tools-failed").waitFor();
    expect(await page.locator(".tools-open").getAttribute("aria-expanded")).toBe("false");
    await page.unroute("**/tools.js");
    await page.locator(".tools-open").click();
    await page.locator(".tools-filters fieldset").first().waitFor();
    expect(await page.locator(".tools-failed").isVisible()).toBe(false);
    await context.close();
  });
});
