// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The kit's own folder: the nearest one above this file that holds its package.json, in a checkout and in `node_modules` alike. */
export function kitFolder(from = import.meta.dirname): string {
  if (existsSync(join(from, "package.json"))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error("the kit's package.json is missing");
  return kitFolder(parent);
}

/** The kit's version, from its package.json. */
export function kitVersion(): string {
  const { version } = JSON.parse(readFileSync(join(kitFolder(), "package.json"), "utf8")) as { version: string };
  return version;
}

/** The stylesheet and web fonts of the kit's theme: where each goes in the site, and how to read it. */
export function kitAssets(): readonly { readonly path: string; read(): Uint8Array }[] {
  const folder = join(kitFolder(), "dist/assets");
  const own = readdirSync(folder)
    .sort()
    .map((name) => ({ path: `assets/${name}`, read: () => readFileSync(join(folder, name)) }));
  return [...own, ...webFonts()];
}

const families = ["bricolage-grotesque", "atkinson-hyperlegible-next"] as const;
const faces = ["latin-wght-normal", "latin-ext-wght-normal", "latin-wght-italic", "latin-ext-wght-italic"] as const;

function webFonts(): readonly { readonly path: string; read(): Uint8Array }[] {
  return families.flatMap((family) => {
    const folder = join(packageFolder(`@fontsource-variable/${family}`), "files");
    const files = faces.map((face) => `${family}-${face}.woff2`).filter((name) => existsSync(join(folder, name)));
    return files.map((name) => ({ path: `assets/fonts/${name}`, read: () => readFileSync(join(folder, name)) }));
  });
}

/** TrueType files of the same families, for pictures drawn by the kit. */
export function pictureFonts(): readonly string[] {
  const file = (name: string, face: string) => join(packageFolder(`@expo-google-fonts/${name}`), face);
  return [
    file("bricolage-grotesque", "800ExtraBold/BricolageGrotesque_800ExtraBold.ttf"),
    file("atkinson-hyperlegible-next", "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"),
  ];
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
