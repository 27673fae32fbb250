// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What only colours decide: the rest of a page is the same in the dark. */
const ofColors = ["color-contrast", "link-in-text-block"];

/** From the narrowest screen that WCAG asks for to a wide one. */
const widths = [320, 1280] as const;

/** What axe has to say against a page in a colour scheme, by WCAG 2.2 AA and best practice; in the dark, against its colours alone. */
export async function violations(page: Page, colorScheme: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  if (await page.evaluate("window.axe === undefined")) await page.evaluate(axe);
  const runOnly = colorScheme === "light" ? tags : { type: "rule", values: ofColors };
  return page.evaluate(inWords, { runOnly } as RunOptions);
}

/** Runs in the page: only what is wrong leaves it, rather than megabytes on what is right. */
async function inWords(options: RunOptions): Promise<readonly string[]> {
  const { violations: found } = await (globalThis as unknown as { axe: typeof Axe }).axe.run(document, options);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`),
  );
}

/** What is wrong with a page as it is, in light and dark: what axe says, and by how many pixels it is wider than its screen. */
export async function faultsInLightAndDark(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const scheme of ["light", "dark"] as const)
    faults.push(...(await violations(page, scheme)).map((fault) => `${scheme} ${fault}`));
  const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  return Number(wide) > 0 ? [...faults, `overflows by ${wide} px`] : faults;
}

/** The same at 320 and 1280 px, once `reach` has led there at each width. */
export async function faultsAtEachWidth(page: Page, reach: () => Promise<unknown>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await reach();
    faults.push(...(await faultsInLightAndDark(page)).map((fault) => `${width} ${fault}`));
  }
  return faults;
}
