// SPDX-License-Identifier: MIT
import type { FileEntry, Files } from "../io/files.ts";

interface Folder {
  readonly files: Files;
  readonly entries: readonly FileEntry[];
}

/** Texts larger than this are no content: the loader refuses them. */
const largest = 4 * 1024 * 1024;

/**
 * The shared files that the texts of a folder mention: by their id (`people/lou-kervella.md` by `lou-kervella`), those of
 * `media/` by their path, places also by the rooms that sessions are held in; and what these mention in turn, as a person
 * mentions their organisation.
 */
export function mentionedIn(own: Folder, shared: Folder): readonly FileEntry[] {
  const texts = textsOf(own);
  const rooms = new Set(texts.flatMap(usedRooms));
  const places = shared.entries.filter((entry) => isPlaceOf(entry, rooms, shared.files));
  let words = new Set([...texts.flatMap(wordsOf), ...places.map(({ path }) => nameOf(path))]);
  let waiting = shared.entries;
  const found: FileEntry[] = [];
  while (words.size > 0) {
    const met = waiting.filter(({ path }) => words.has(nameOf(path)));
    waiting = waiting.filter(({ path }) => !words.has(nameOf(path)));
    found.push(...met);
    words = new Set(textsOf({ files: shared.files, entries: met }).flatMap(wordsOf));
  }
  return found;
}

/** What a file is called in other files: the id, without language and extensions; in `media/`, the path of what is shown. */
function nameOf(path: string): string {
  if (path.startsWith("media/")) return path.replace(/\.ya?ml$/u, "").replace(/^media\//u, "");
  return /^[^/]+\/([^./]+)/u.exec(path)?.[1] ?? path;
}

/** The rooms that a text says something is held in: `room: hall`, `rooms: [hall, yard]`, or a list below `rooms:`. */
function usedRooms(text: string): readonly string[] {
  const inLine = /\brooms?:[^\S\n]*(?:\[[^\]]*\]|["']?[a-z0-9][a-z0-9-]*)/gu;
  const below = /\brooms:[^\S\n]*(?:\n[^\S\n]*-[^\S\n]+["']?[a-z0-9-]+["']?[^\S\n]*)+/gu;
  const said = [...(text.match(inLine) ?? []), ...(text.match(below) ?? [])];
  return said.flatMap((part) => part.replace(/^rooms?:/u, "").match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu) ?? []);
}

/** Whether a file is that of a place which has one of these rooms. */
function isPlaceOf(entry: FileEntry, used: ReadonlySet<string>, files: Files): boolean {
  if (used.size === 0 || !entry.path.startsWith("places/")) return false;
  return textsOf({ files, entries: [entry] }).some((text) => {
    const rooms = /\brooms:([\s\S]*)/u.exec(text)?.[1] ?? "";
    return [...rooms.matchAll(/\bid:\s*["']?([a-z0-9-]+)/gu)].some(([, id = ""]) => used.has(id));
  });
}

/** Every slug of a text, and the rest of every path that begins with `media/`. */
function wordsOf(text: string): readonly string[] {
  const media = [...text.matchAll(/media\/([^\s"'()<>\]},]+)/gu)].map(([, path = ""]) => path);
  return [...media, ...(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu) ?? [])];
}

function textsOf({ files, entries }: Folder): readonly string[] {
  const texts = entries.filter(
    ({ kind, path, size }) => kind === "file" && size <= largest && /\.(?:md|ya?ml)$/u.test(path),
  );
  return texts.flatMap(({ path }) => {
    try {
      return [new TextDecoder().decode(files.read(path))];
    } catch {
      // What cannot be read is for the loader to say.
      return [];
    }
  });
}
