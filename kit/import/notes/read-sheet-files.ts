// SPDX-License-Identifier: MIT
import type { Files } from "../../io/files.ts";
import { decodeText } from "../../load/decode-text.ts";
import type { SheetFile } from "./plan-import.ts";
import { remark } from "./remark.ts";

/** Bytes of one sheet: a day of notes has a tenth of it. */
const sheetBytes = 150_000;
/** Sheets of one import. */
const most = 5_000;
/** How the names of sheets end. */
export const sheetName = /\.(?:md|markdown|txt|text)$/iu;

/** The sheets of a folder, in order of their names. Links are not followed; other files are not looked at. */
export function readSheetFiles(files: Files): readonly SheetFile[] {
  return files
    .list()
    .filter(({ path, kind }) => kind === "file" && sheetName.test(path))
    .slice(0, most)
    .map(({ path, size }) => readOne(files, path, size));
}

function readOne(files: Files, file: string, size: number): SheetFile {
  const place = { file, line: 1, column: 1, length: 0, pointer: "" };
  if (size > sheetBytes) return { file, fault: remark("notes/too-large", { size, limit: sheetBytes }, place) };
  const text = decodeText(file, files.read(file, sheetBytes));
  return typeof text === "string" ? { file, text } : { file, fault: remark("notes/not-text", {}, text.place) };
}
