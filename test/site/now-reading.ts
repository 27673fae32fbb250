// SPDX-License-Identifier: MIT
/** For tests: what a visitor reads on a page, and what axe finds in it. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { faultsInLightAndDark } from "../helpers/axe-faults.ts";

/** Opens a page at a moment; an error in it fails the test. */
export async function openAt(browser: Browser, url: string, at: Date, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  // Time stands still until a test moves it: on a busy machine it would slip into the next minute.
  await page.clock.install({ time: at.getTime() - 1000 });
  await page.clock.pauseAt(at);
  await page.goto(url);
  return page;
}

/** What is read of the elements that a selector finds, in order, their spaces made ordinary. */
export async function readAll(page: Page, selector: string): Promise<readonly string[]> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/gu, " ").trim());
}

/** The same for the one element that a selector finds. */
export async function read(page: Page, selector: string): Promise<string> {
  const [text, ...others] = await readAll(page, selector);
  if (text === undefined || others.length > 0) throw new Error(`${others.length + 1} elements or none: ${selector}`);
  return text;
}

/** What axe finds against WCAG 2.2 AA and best practice, in light and dark, and what overflows. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // It waits by the page's own clock.
  await page.clock.resume();
  return faultsInLightAndDark(page);
}
