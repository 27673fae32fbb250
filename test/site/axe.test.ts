// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsAtEachWidth, violations } from "../helpers/axe-faults.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { onePageOfEachKind, pagesOf } from "../helpers/site-files.ts";

let browser: Browser;
let server: Server;
const site = scratchFolder();
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const kinds = [
  "landing",
  "programme",
  "day",
  "session",
  "trace",
  "people",
  "person",
  "axes",
  "axis",
  "formats",
  "format",
  "tracks",
  "track",
  "rooms",
  "room",
  "practical",
  "partners",
  "news",
  "news_item",
  "page",
  "groups",
  "group",
  "rerun",
  "credits",
  "legal",
  "privacy",
  "accessibility",
  "not_found",
  "now",
  "mine",
  "traces",
  "trace_group",
  "search",
  "synthesis",
  "axis_synthesis",
  "outcomes",
  "family",
  "awaited",
  "transcript",
  "spoken",
  "changes",
];

describe("every kind of page, in Chromium", () => {
  const event = join(site, "nec");
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    await builtSite(join(root, "examples/nec18-nantes"), event);
    pages = onePageOfEachKind(event);
  });

  it("is shown by the example", () => {
    expect([...pages.keys()].sort()).toEqual([...kinds].sort());
  });

  it.each(kinds)(
    "%s passes WCAG 2.2 AA and best practice, light and dark, 320 and 1280 px, and nothing overflows, errs or is asked elsewhere",
    async (kind) => {
      const path = pages.get(kind) ?? "";
      const faults: string[] = [];
      const page = await browser.newPage({ reducedMotion: "reduce" });
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
          faults.push(`asks ${request.url()}`);
      });
      page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
      faults.push(...(await faultsAtEachWidth(page, () => page.goto(`${server.url}nec/${path}`))));
      await page.close();
      expect(faults).toEqual([]);
    },
  );
});

describe("the smallest event, in Chromium", () => {
  const event = join(site, "minimal");

  it("passes the same on each of its kinds of pages", async () => {
    await builtSite(join(root, "examples/minimal"), event);
    expect(pagesOf(event).length).toBeGreaterThan(10);
    const faults: string[] = [];
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    for (const [kind, path] of onePageOfEachKind(event)) {
      await page.goto(`${server.url}minimal/${path}`);
      faults.push(...(await violations(page, "light")).map((fault) => `${kind} ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});

describe("a page that is wrong", () => {
  const style =
    "main { width: 500px } body { color: #000 } @media (prefers-color-scheme: dark) { body { background: #000; color: #222 } }";
  const wrong = `<!DOCTYPE html><html lang="en"><title>A</title><style>${style}</style><main><h1>A wrong page</h1><img src="data:,"></main></html>`;

  it("is found to be: at the width, and in the colours, where it is", async () => {
    const page = await browser.newPage();
    const faults = await faultsAtEachWidth(page, () => page.setContent(wrong));
    const named = faults.map((fault) => fault.split(/: | by /u)[0]);
    expect(named).toEqual([
      "320 light image-alt",
      "320 dark color-contrast",
      "320 overflows",
      "1280 light image-alt",
      "1280 dark color-contrast",
    ]);
    await page.close();
  });
});
