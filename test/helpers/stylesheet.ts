// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { root } from "./kit-cli.ts";

const folder = join(root, "templates/site/assets");

/** The names of the kit's stylesheets as they are served; `site.css`, which every page has, is the first. */
export function sheetNames(): readonly string[] {
  const names = readdirSync(folder).map((name) => (name.endsWith(".css") ? name : `${name}.css`));
  return ["site.css", ...names.filter((name) => name !== "site.css").sort()];
}

/** One stylesheet as it is written: a file of that name, or the files of a folder one after another. */
export function sheet(name: string): string {
  const path = join(folder, name.replace(/\.css$/u, ""));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return readFileSync(`${path}.css`, "utf8");
  const parts = readdirSync(path).sort();
  return parts.map((part) => readFileSync(join(path, part), "utf8")).join("\n");
}

/** One stylesheet as it is served: without comments and white space. */
export function servedSheet(name: string): string {
  return transformSync(sheet(name), { loader: "css", minify: true }).code;
}

/** The kit's whole stylesheet as it is written, what every page has first. */
export function stylesheet(): string {
  return sheetNames().map(sheet).join("\n");
}
