// SPDX-License-Identifier: MIT
import type { Files } from "../io/files.ts";
import { readTexts } from "./read-texts.ts";
import type { Loaded, Source } from "./source.ts";

/** Where files of the kit's own library seem to stand: no file of an event folder can have such a path. */
const libraryPrefix = "(kit)/";

/** Whether a source is the kit's own. */
export function isOfLibrary(source: Pick<Source, "path">): boolean {
  return source.path.startsWith(libraryPrefix);
}

/** Ids of the formats in the kit's library, which is a folder of `<id>.md` files, all front matter. */
export function libraryFormats(library: Files): readonly string[] {
  return library.list().flatMap(({ path }) => /^([a-z0-9-]+)\.md$/u.exec(path)?.[1] ?? []);
}

/** Adds the method sheets of those library formats that sessions name and the event does not define; others are not even read. */
export function addLibrary(loaded: Loaded, library: Files): Loaded {
  const own = new Set(
    loaded.sources.flatMap((source) => (source.kind === "format" ? [source.id] : definedInline(source))),
  );
  const named = new Set(loaded.sources.flatMap(formatsNamed));
  const wanted = libraryFormats(library).filter((id) => named.has(id) && !own.has(id));
  const sizes = new Map(library.list().map((entry) => [entry.path, entry]));
  const texts = wanted.flatMap((id) => {
    const entry = sizes.get(`${id}.md`);
    const role = { is: "text", kind: "format", format: "markdown", id } as const;
    return entry === undefined ? [] : [{ entry: { ...entry, path: `${libraryPrefix}formats/${entry.path}` }, role }];
  });
  const prefixed: Files = {
    ...library,
    read: (path, length) => library.read(path.slice(`${libraryPrefix}formats/`.length), length),
  };
  return { ...loaded, sources: [...loaded.sources, ...readTexts(prefixed, texts).sources] };
}

function definedInline({ kind, data }: Source): readonly string[] {
  return kind === "event" ? mappings(data["formats"]).flatMap(({ id }) => (typeof id === "string" ? [id] : [])) : [];
}

function formatsNamed({ kind, data }: Source): readonly string[] {
  const sessions = kind === "session" ? [data] : kind === "event" ? mappings(data["sessions"]) : [];
  return sessions.flatMap(({ format }) => (typeof format === "string" ? [format] : []));
}

function mappings(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === "object" && item !== null && !Array.isArray(item))
    : [];
}
