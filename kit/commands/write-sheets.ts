// SPDX-License-Identifier: MIT
import { join, resolve } from "node:path";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { kitAssets } from "../io/kit-folder.ts";
import { type PaperFont, pageMark } from "../new/notes/sheets-page.ts";
import type { Setting } from "./command.ts";
import { writeText } from "./write-text.ts";

/** Writes the sheets that are not there, and says what became of each; undefined when the disk refused one, which has been said. */
export function writeSheets(
  out: string,
  files: readonly { readonly name: string; readonly text: string }[],
  setting: Setting,
): { readonly written: number; readonly same: number; readonly left: readonly string[] } | undefined {
  const there = files.map(({ name }) => textAt(join(out, name)));
  const fresh = files.filter((_, index) => there[index] === undefined);
  for (const { name, text } of fresh) if (!writeText(out, name, text, setting)) return undefined;
  const left = files.filter(({ text }, index) => there[index] !== undefined && there[index] !== text);
  return {
    written: fresh.length,
    same: files.length - fresh.length - left.length,
    left: left.map(({ name }) => join(out, name)),
  };
}

/** True when the page to print was written; false when somebody else's file has its name; undefined when the disk refused. */
export function writePage(out: string, text: string, setting: Setting): boolean | undefined {
  const there = textAt(join(out, "index.html"));
  if (there !== undefined && !there.includes(pageMark)) return false;
  return writeText(out, "index.html", text, setting) ? true : undefined;
}

function textAt(path: string): string | undefined {
  const disk = diskFileSystem();
  const kind = disk.kind(resolve(path));
  if (kind === "absent") return undefined;
  return kind === "file" ? new TextDecoder().decode(disk.read(resolve(path))) : "";
}

const families: readonly (readonly [family: string, file: string])[] = [
  ["Bricolage Grotesque", "bricolage-grotesque-latin-wght-normal.woff2"],
  ["Atkinson Hyperlegible Next", "atkinson-hyperlegible-next-latin-wght-normal.woff2"],
];

/** The kit's typefaces, for a page that prints the same wherever it is opened. */
export function paperFonts(): readonly PaperFont[] {
  const assets = new Map(kitAssets().map((asset) => [asset.path, asset]));
  return families.flatMap(([family, file]) => {
    const asset = assets.get(`assets/fonts/${file}`);
    return asset === undefined ? [] : [{ family, base64: Buffer.from(asset.read()).toString("base64") }];
  });
}
