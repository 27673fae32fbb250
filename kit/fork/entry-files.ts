// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { bodyField } from "../validate/merge/body-field.ts";
import { type Entry, hasFiles, partFolders } from "./entry.ts";
import { laidOut } from "./laid-out.ts";

type Content = string | Uint8Array;

/**
 * The files of a thing that has files of its own, by path in the event folder; none for what is written in `event.yaml`.
 * A text below the front matter is in the main language; each other language of it has its file.
 * @param note what stands first in the front matter, as a comment on one line.
 */
export function entryFiles(entry: Entry, languages: readonly Lang[], note?: string): ReadonlyMap<string, Content> {
  const { part, id, value, bytes, css } = entry;
  if (css !== undefined) return new Map([[id, css]]);
  if (part === "theme") return new Map([["theme.yaml", laidOut(value)]]);
  if (bytes !== undefined) return mediumFiles(id, value, bytes);
  return hasFiles(part) ? textFiles(`${partFolders[part].folder}/${id}`, entry, languages, note) : new Map();
}

function mediumFiles(id: string, value: Entry["value"], bytes: Uint8Array): ReadonlyMap<string, Content> {
  const sidecar: readonly [string, Content][] = Object.keys(value).length === 0 ? [] : [[`${id}.yaml`, laidOut(value)]];
  return new Map([[id, bytes], ...sidecar]);
}

function textFiles(stem: string, { part, value }: Entry, languages: readonly Lang[], note?: string) {
  const name = hasFiles(part) ? (bodyField(partFolders[part].kind) ?? "") : "";
  const { [name]: written, ...fields } = value;
  const bodies = bodiesOf(written, languages);
  const front = bodies === undefined && written !== undefined ? value : fields;
  const [main = "", ...others] = bodies ?? [];
  const files = new Map<string, Content>([[`${stem}.md`, markdown(front, main, note)]]);
  others.forEach((body, index) => {
    if (body !== "") files.set(`${stem}.${languages[index + 1]}.md`, `${body.trimEnd()}\n`);
  });
  return files;
}

/** The text in each of the languages; undefined when it cannot stand below a front matter. */
function bodiesOf(written: unknown, languages: readonly Lang[]): readonly string[] | undefined {
  const [main = "fr"] = languages;
  const given =
    typeof written === "string" ? { [main]: written } : ((written ?? {}) as Readonly<Record<string, string>>);
  const isPlain = Object.entries(given).every(
    ([lang, text]) => languages.includes(lang) && !/^\s*(?:---|$)/u.test(text),
  );
  return isPlain && given[main] !== undefined ? languages.map((lang) => given[lang] ?? "") : undefined;
}

function markdown(front: Readonly<Record<string, unknown>>, body: string, note: string | undefined): string {
  const said = note === undefined ? "" : `${comment(note)}\n`;
  return `---\n${said}${laidOut(front)}---\n${body === "" ? "" : `${body.trimEnd()}\n`}`;
}

/** What stands in a comment never leaves it, however it was written. */
export function comment(text: string): string {
  return `# ${text.replace(/[\s\u0085\u2028\u2029]+/gu, " ").trim()}`;
}
