// SPDX-License-Identifier: MIT
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Builder } from "./builders.ts";
import { wall } from "./measure.ts";

/** Whether the two commands run any file of Eleventy. `build` must: otherwise the look-out itself is broken. */
export interface EleventyUse {
  readonly validate: boolean;
  readonly build: boolean;
}

/** Runs both commands once with V8's own coverage on, which lists every script a process loaded, ESM or CommonJS. */
export async function eleventyUse(builders: readonly Builder[], folder: string): Promise<EleventyUse> {
  const uses = async (id: Builder["id"]) => {
    const builder = builders.find((one) => one.id === id);
    if (!builder) throw new Error(`Not prepared: ${id}`);
    const scripts = await loadedScripts(builder, folder);
    return scripts.some(isEleventy);
  };
  return { validate: await uses("event-kit-validate"), build: await uses("event-kit") };
}

/** Eleventy's own package, or the part of the gathered program that it became. */
function isEleventy(url: string): boolean {
  return url.includes("/node_modules/@11ty/") || /\/dist\/event-kit\/Eleventy-\w+\.mjs$/.test(url);
}

async function loadedScripts(builder: Builder, folder: string): Promise<readonly string[]> {
  const reports = join(folder, `scripts-${builder.id}`);
  mkdirSync(reports);
  await wall(builder.command(join(folder, `watched-${builder.id}`)), { NODE_V8_COVERAGE: reports });
  return readdirSync(reports).flatMap((name) => urls(JSON.parse(readFileSync(join(reports, name), "utf8"))));
}

function urls(report: { readonly result: readonly { readonly url: string }[] }): readonly string[] {
  return report.result.map(({ url }) => url);
}
