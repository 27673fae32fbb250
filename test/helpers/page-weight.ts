// SPDX-License-Identifier: MIT
import { buildSync } from "esbuild";
import { remembered } from "../../kit/memo/remembered.ts";
import { root } from "./kit-cli.ts";
import { servedSheet, sheetNames } from "./stylesheet.ts";

const bytes = (text: string | Uint8Array) => Buffer.byteLength(text);

const sheetSize = remembered((name: string): number => bytes(servedSheet(name)));

/** A script as it is served: in one file, without comments and white space. */
const scriptSize = remembered((name: string): number => {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`templates/site/scripts/${name.replace(/\.js$/u, ".ts")}`],
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  });
  return outputFiles.reduce((sum, file) => sum + bytes(file.contents), 0);
});

/**
 * What a page weighs before anybody touches it, in bytes before compression: itself, its stylesheets, its scripts.
 * @param html a page as the kit draws it.
 * @param editionCss the edition's own stylesheet.
 */
export function pageWeight(html: string, editionCss: string): number {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="[^"]*?assets\/([^"]*)"/gu)].map(
    ([, name = ""]) => name,
  );
  const scripts = [...html.matchAll(/<script src="[^"]*?assets\/([^"]*)"/gu)].map(([, name = ""]) => name);
  if (sheets.some((name) => !sheetNames().includes(name))) throw new Error(`no such stylesheet: ${sheets}`);
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  return bytes(html) + bytes(editionCss) + sum(sheets.map(sheetSize)) + sum(scripts.map(scriptSize));
}
