// SPDX-License-Identifier: MIT
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsAtEachWidth } from "../helpers/axe-faults.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";

const folder = scratchFolder();
const head = `format: 1
id: fete
title: La Fête du Pays des Longues Rivières et de leurs Affluents (événement fictif)
languages: [fr]
dates: {start: 2031-06-14, end: 2031-06-15}
territory: {name: Pays des Longues Rivières}
axes: [{id: a, title: A}, {id: b, title: B}]
`;
const credit = "Une ligne de crédit qui nomme plusieurs structures et la licence, comme le demande l’édition mère";
const lineage = `lineage:
  - {relation: fork_of, title: Mère, edition: mere, date: 2030-01-02, version: 9f86d081884c7d65, repository: "https://forge.example.org/une-adresse-longue/qui-ne-se-coupe-pas-facilement/mere.git", licence: CC-BY-SA-4.0, credits: ["${credit}"], kept: [Les axes], changed: [Les dates], dropped: [Le reste], reasons: Le temps}
  - {relation: inspired_by, title: Muse}
`;
const children = Array.from(
  { length: 12 },
  (_, index) =>
    `  - {relation: fork_of, title: Fille numéro ${index}, territory: Canton, date: ${2032 + index}-01-10}\n`,
).join("");
const mother = {
  title: { fr: "Mère" },
  manifest: "https://mere.example.org/mere/event.json",
  lineage: [{ relation: "continues", title: { fr: "Aïeule" }, edition: "aieule" }],
};
/** No relative but a parent; three generations before it; twelve children. */
const families = {
  one: { event: head + lineage },
  three: { event: head + lineage, relative: mother },
  twelve: { event: `${head}children:\n${children}` },
} as const;
type Family = keyof typeof families;
const names = Object.keys(families) as Family[];

let browser: Browser;
const fileOf = (name: Family) => join(folder, `site-${name}`, "fete/family.html");
const urlOf = (name: Family) => pathToFileURL(fileOf(name)).href;

beforeAll(async () => {
  for (const name of names) {
    const family = families[name];
    mkdirSync(join(folder, name, "lineage"), { recursive: true });
    writeFileSync(join(folder, name, "event.yaml"), family.event);
    if ("relative" in family) writeFileSync(join(folder, name, "lineage/mere.json"), JSON.stringify(family.relative));
    await builtSite(join(folder, name), join(folder, `site-${name}`));
  }
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

async function opened(name: Family, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(urlOf(name));
  return page;
}

describe.each(names)("the page of a family (%s), opened from its folder", (name) => {
  it("passes WCAG 2.2 AA, light and dark, and overflows nowhere but in the frame of the drawing", async () => {
    const page = await browser.newPage();
    expect(await faultsAtEachWidth(page, () => page.goto(urlOf(name)))).toEqual([]);
    await page.close();
  });

  it("is valid HTML, and asks nothing of anybody", async () => {
    const html = readFileSync(fileOf(name), "utf8");
    expect(await htmlFaults(html)).toEqual([]);
    expect(html).not.toMatch(/<(?:img|script|iframe|link rel="stylesheet")[^>]*(?:src|href)="https?:/u);
  });

  it("is told in lists on a phone, which shows too little of a drawing", async () => {
    const page = await opened(name, 320, false);
    await expect(page.locator(".family-tree").first().isVisible()).resolves.toBe(true);
    await expect(page.locator(".family-frame").isVisible()).resolves.toBe(false);
    await page.context().close();
  });

  it("needs no script, and its drawing is moved with the arrow keys as far as it is wider than the screen", async () => {
    const page = await opened(name, 660, false);
    const frame = page.locator(".family-frame");
    const hidden = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
    await frame.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft > 0)).toBe(hidden > 0);
    await page.context().close();
  });

  it("has a drawing whose words stay in their boxes", async () => {
    const page = await opened(name, 1280);
    const outside = await page.evaluate(`[...document.querySelectorAll(".family-box")].flatMap((box) => {
      const { left, right } = box.querySelector("rect").getBoundingClientRect();
      return [...box.querySelectorAll("text")].filter((text) => {
        const words = text.getBoundingClientRect();
        return words.left < left || words.right > right;
      }).map((text) => text.textContent);
    })`);
    expect(outside).toEqual([]);
    await page.context().close();
  });
});
