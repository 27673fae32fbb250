// SPDX-License-Identifier: MIT
import { existsSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser.ts";

/** Once before all tests: the kit is built, and Chromium is there or gets installed, rather than found missing by each test. */
export default async function setup(): Promise<void> {
  if (!existsSync(join(import.meta.dirname, "../../dist/event-kit/main.mjs")))
    throw new Error("dist/ is missing: run `npm test`, which builds it, or `npm run build` first.");
  await (await launchBrowser()).close();
}
