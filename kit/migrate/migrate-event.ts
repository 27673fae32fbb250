// SPDX-License-Identifier: MIT
import { pairOf, textOfValue } from "./content-file.ts";
import type { Change } from "./migration.ts";
import { migrations, presentFormat } from "./migrations.ts";
import { type FramedFile, framedFile, roleOf } from "./read-content.ts";
import { edited } from "./text-edit.ts";

/** Texts of files by path. */
export type Texts = ReadonlyMap<string, string>;

/**
 * The format of an event or of a series: the number that its own file gives, 0 when it gives none; undefined when it gives
 * something else, or cannot be read.
 */
export function formatOf(path: string, text: string): number | undefined {
  const role = roleOf(path);
  const root = role && framedFile(path, role, text)?.file.root;
  if (root === undefined) return undefined;
  const pair = pairOf(root, "format");
  const written = pair === undefined ? "0" : textOfValue(pair.value);
  return written !== undefined && /^\d{1,6}$/u.test(written) ? Number(written) : undefined;
}

/**
 * The texts of an event of an older format as this one writes them: those that change, and those that are new. Comments,
 * the order of lines and all that follows a front matter stay as they are.
 * @param texts every text file of the event folder, by path.
 * @param format of the event, from 0 up to the present one.
 * @param beside texts that the event shares with others, which are only looked at.
 */
export function migratedTexts(texts: Texts, format: number, beside: Texts = new Map()): Texts {
  const now = new Map(texts);
  for (const { from, changes } of migrations) {
    if (from >= format && from < presentFormat) for (const change of changes) makeChange(change, now, beside);
  }
  return new Map([...now].filter(([path, text]) => texts.get(path) !== text));
}

function makeChange(change: Change, texts: Map<string, string>, beside: Texts): void {
  const framed = framedFiles(texts);
  const files = [...framed, ...framedFiles(beside)].map(({ file }) => file);
  const added = new Map<string, string>();
  const add = (path: string, text: string) => {
    if (!texts.has(path) && !beside.has(path)) added.set(path, text);
  };
  for (const { file, before, after } of framed) {
    const edits = change.edits(file, { files, add });
    if (edits.length > 0) texts.set(file.path, `${before}${edited(file.yaml, edits)}${after}`);
  }
  for (const [path, text] of added) texts.set(path, text);
}

function framedFiles(texts: Texts): readonly FramedFile[] {
  return [...texts].flatMap(([path, text]) => {
    const role = roleOf(path);
    return (role && framedFile(path, role, text)) ?? [];
  });
}
