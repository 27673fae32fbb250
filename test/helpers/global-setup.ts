// SPDX-License-Identifier: MIT
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser.ts";

/** Once before all tests: the kit is built, and Chromium is there or gets installed, rather than found missing by each test. */
export default async function setup(): Promise<void> {
  const program = join(import.meta.dirname, "../../dist/event-kit");
  if (!existsSync(join(program, "main.mjs")))
    throw new Error("dist/ is missing: run `npm test`, which builds it, or `npm run build` first.");
  if (!compiledHere(join(program, "compiled")))
    throw new Error(`dist/ was built by another Node than ${process.version}: run \`npm run build\` again.`);
  await (await launchBrowser()).close();
}

/** Whether what V8 compiled when the kit was built is for this Node: what the tests of its quick start look at. */
function compiledHere(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).some((name) => name.startsWith(`${process.version}-`));
}
