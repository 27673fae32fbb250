// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { onePageOfEachKind } from "../helpers/site-files.ts";
import { hostileEvent } from "./hostile.ts";
import { hostileProgramme, markup } from "./hostile-programme.ts";

const policy = [
  "default-src 'none'",
  ...["script", "style", "img", "font", "connect"].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join("; ");
const place = scratchFolder();
const site = join(place, "site");
let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  const told = ["--site-url", "https://fete.example/", "--as-of", "2031-06-14"];
  await builtSite(hostileEvent(place, "hostile", hostileProgramme), site, ...told);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Watched {
  readonly page: Page;
  /** What went wrong so far: violations of the policy, errors, dialogs, requests to elsewhere. */
  faults(): Promise<readonly string[]>;
}

/** A page on the day of the event, under a policy stricter than a host's, in which nothing hostile may happen. */
async function watched(address: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Kathmandu" });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:blob:)?http:\/\/127\.0\.0\.1|^file:/u.test(request.url())) seen.push(`request: ${request.url()}`);
  });
  await page.addInitScript(
    `globalThis.violations = []; addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => violations.push([violatedDirective, blockedURI, sample].join(" ")));`,
  );
  await page.clock.install({ time: new Date("2031-06-14T11:59:00+02:00") });
  await page.route("http://**", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(address);
  return {
    page,
    faults: async () => [...seen, ...((await page.evaluate("violations")) as readonly string[])],
  };
}

/** Elements that no page of ours has, and a text that was hostile writes. */
const strangers = `[...document.querySelectorAll("img[src=x], svg[onload], [onerror], script:not([src]):not([type]), base, iframe, object")].map((one) => one.outerHTML)`;
const at = (path: string) => `${server.url}fete/${path}`;
const payload = encodeURIComponent(markup);

describe("row 54: under a strict policy, with hostile names everywhere", () => {
  it("a page of each kind runs its own scripts, and nothing else", async () => {
    const kinds = onePageOfEachKind(site);
    expect(kinds.size).toBeGreaterThan(25);
    const { page, faults } = await watched(at("programme.html"));
    for (const [kind, path] of kinds) {
      await page.goto(`${server.url}${path}`);
      await page.clock.runFor(1000);
      expect(await faults(), `${kind}: ${path}`).toEqual([]);
      expect(await page.evaluate(strangers), path).toEqual([]);
    }
    await page.context().close();
  });

  it("and the policy is one that would be heard: markup of a stranger breaks it", async () => {
    const { page, faults } = await watched(at("programme.html"));
    await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>")`);
    await expect.poll(faults).toHaveLength(1);
    await page.context().close();
  });

  it("search, filters, kept sessions, calendar, link and both clocks work", async () => {
    const { page, faults } = await watched(at("programme.html"));
    const query = page.locator("#tools-query");
    await query.fill("onerror");
    await page.locator(".tools-results [data-session]").first().waitFor();
    expect(await page.locator(".tools-results .p-name").first().textContent()).toContain(
      "<img src=x onerror=alert(1)>",
    );
    await query.fill("");
    await page.locator(".tools-open").click();
    for (const box of await page.locator(".tools-filters input[value=constructor]").all()) await box.check();
    await page.locator(".tools-chosen button").first().waitFor();
    await page.locator("button.keep:visible").first().click();
    await page.locator(".now-strip").waitFor();
    await page.locator(".zone button").click();
    await page.goto(at("mine.html"));
    await page.locator(".mine-list .card").first().waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-do=download]").click()]);
    const calendar = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("fete.ics");
    expect(calendar.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(1);
    await page.locator("[data-do=share]").click();
    expect(await page.locator("#mine-address").inputValue()).toBe(`${at("mine.html")}#s=constructor`);
    await page.locator("[data-do=clear]").click();
    await page.locator("[data-do=undo]").click();
    expect(await page.evaluate(strangers)).toEqual([]);
    expect(await faults()).toEqual([]);
    await page.context().close();
  });

  it("the screen of a hall shows what is on, in the room that its address names or in all", async () => {
    for (const room of ["constructor", "__proto__", payload, "%00"]) {
      const { page, faults } = await watched(at(`now/?room=${room}`));
      await page.locator(".hall-room").first().waitFor();
      expect(await page.locator(".hall-room").count()).toBe(room === "constructor" ? 1 : 2);
      expect(await page.evaluate(strangers)).toEqual([]);
      expect(await faults()).toEqual([]);
      await page.context().close();
    }
  });
});

describe("row 11: an address made by a stranger", () => {
  const sentence = encodeURIComponent("Your account is closed: call +33 9 00 00 00 00");

  it.each([
    ["markup to search for", `?q=${payload}`],
    ["sentences as filters", `?axis=${sentence}&room=${sentence}&language=${payload}`],
    ["sentences as filters, from a folder", `#?axis=${sentence}`],
    ["names of objects' own", "?axis=__proto__&axis=constructor&format=toString&__proto__=1&constructor=1"],
    ["one filter 20,000 times", `?${"axis=a&".repeat(20_000)}axis=b`],
    ["2,000 filters", `?${Array.from({ length: 2000 }, (_, index) => `axis=x${index}`).join("&")}`],
    ["a long word", `?q=${"a".repeat(100_000)}`],
    ["as many words", `?q=${"a+".repeat(100_000)}`],
  ])("that asks the programme for %s shows the tools, and nothing of its own", async (_what, query) => {
    // The server of the tests takes no address so long: from a folder, the browser reads it all the same.
    const file = new URL("fete/programme.html", pathToFileURL(`${site}/`)).href;
    const { page, faults } = await watched(file + query);
    await page.locator(".tools").waitFor();
    await page.locator(".tools-open").click();
    await page.locator(".tools-filters fieldset").first().waitFor();
    expect(await page.locator(".tools-chosen li").count()).toBeLessThanOrEqual(51);
    expect((await page.locator("#tools-query").inputValue()).length).toBeLessThanOrEqual(200);
    expect(await page.locator(".tools").textContent()).not.toMatch(/account|\+33/u);
    expect(await page.evaluate(strangers)).toEqual([]);
    expect(await faults()).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["a sentence", `#s=${sentence}`, 0],
    ["markup", `#s=${payload},autre`, 0],
    ["names of objects' own", "#s=__proto__,constructor,%ud800,%00", 0],
    ["10,000 sessions", `#s=autre,${Array.from({ length: 10_000 }, (_, index) => `x-${index}`).join()}`, 1999],
  ] as const)("that shares %s shows sessions, and says nothing that is no id", async (_what, fragment, gone) => {
    const { page, faults } = await watched(at(`mine.html${fragment}`));
    await page.locator(".mine-shared").waitFor();
    expect(await page.locator(".mine-gone li").count()).toBe(gone);
    expect(await page.locator(".mine-list").textContent()).not.toMatch(/account|\+33/u);
    expect(await page.evaluate(strangers)).toEqual([]);
    expect(await faults()).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["of other kinds among ids", JSON.stringify([markup, "\ud800", "__proto__", { id: "a" }, ["a"], "constructor"])],
    ["like a list", '{"length":1e9,"0":"a"}'],
    ["deep", "[".repeat(100_000)],
    ["long", JSON.stringify(Array.from({ length: 50_000 }, (_, index) => `x-${index}`))],
    ["half of a character", "\ud800"],
  ])(
    "and a storage that another page of it has filled with something %s, leave the page at work",
    async (_what, text) => {
      const { page, faults } = await watched(at("axes.html"));
      await page.evaluate(`localStorage.setItem("event-kit:fete:kept", ${JSON.stringify(text)})`);
      await page.evaluate(`localStorage.setItem("event-kit:zone", ${JSON.stringify(markup)})`);
      await page.goto(at("mine.html"));
      await page.locator(":is(.mine-empty:not([hidden]), .mine-list > *)").first().waitFor();
      const share = page.locator("[data-do=share]:visible");
      if ((await share.count()) > 0) {
        await share.click();
        expect(await page.locator("#mine-address").inputValue()).toMatch(/#s=[a-z0-9,-]+$/u);
      }
      const items = await page.locator(".mine-gone li").allTextContents();
      expect(items.filter((item) => /onerror|__proto__|object/u.test(item))).toEqual([]);
      expect(await page.evaluate(strangers)).toEqual([]);
      expect(await faults()).toEqual([]);
      await page.context().close();
    },
  );
});
