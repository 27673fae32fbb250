// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What only colours decide: the rest of a page is the same in the dark. */
const ofColors = ["color-contrast", "link-in-text-block"];

/** What axe has to say against a page in a colour scheme, by WCAG 2.2 AA and best practice; in the dark, against its colours alone. */
export async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  if (await page.evaluate("window.axe === undefined")) await page.evaluate(axe);
  const runOnly = colorScheme === "light" ? tags : { type: "rule", values: ofColors };
  const { violations: found } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly })})`,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`),
  );
}
