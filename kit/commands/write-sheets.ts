// SPDX-License-Identifier: MIT
import { dirname, join, resolve } from "node:path";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { kitAssets } from "../io/kit-folder.ts";
import { type PaperFont, pageMark } from "../new/notes/sheets-page.ts";
import { UsageError } from "./command.ts";
import type { CommandWords } from "./words/words.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Makes the folder that sheets go to, unless it is there.
 * @throws {UsageError} when it is a link or no folder, or when the folder it would be in is not there.
 */
export function makeSheetsFolder(out: string, { usage, notes }: CommandWords): void {
  const disk = diskFileSystem();
  const there = disk.kind(resolve(out));
  if (there === "link") throw new UsageError(usage.is_link(out));
  if (there !== "absent" && there !== "folder") throw new UsageError(notes.usage.out_not_folder(out));
  if (disk.realPath(dirname(resolve(out))) === undefined) throw new UsageError(usage.out_nowhere(out));
  if (there === "absent") disk.createFolder(resolve(out));
}

/** Writes the sheets that are not there, and says what became of each. */
export function writeSheets(
  out: string,
  files: readonly { readonly name: string; readonly text: string }[],
  words: CommandWords,
): { readonly written: number; readonly same: number; readonly left: readonly string[] } {
  const there = files.map(({ name }) => textAt(join(out, name)));
  const fresh = files.filter((_, index) => there[index] === undefined);
  writeFiles(out, new Map(fresh.map(({ name, text }) => [name, text])), words);
  const left = files.filter(({ text }, index) => there[index] !== undefined && there[index] !== text);
  return {
    written: fresh.length,
    same: files.length - fresh.length - left.length,
    left: left.map(({ name }) => join(out, name)),
  };
}

/** Writes the page to print; false, and nothing written, when somebody else's file has its name. */
export function writePage(out: string, text: string, words: CommandWords): boolean {
  const there = textAt(join(out, "index.html"));
  if (there !== undefined && !there.includes(pageMark)) return false;
  writeFiles(out, new Map([["index.html", text]]), words);
  return true;
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
