// SPDX-License-Identifier: MIT
import type { BundleManifest } from "../bundle/bundle.ts";
import type { Lang, Relation } from "../model/edition.ts";
import { type Entry, hasFiles, keyOf, partFolders, pathOf } from "./entry.ts";
import type { FoundEntry } from "./found.ts";
import { inLanguages } from "./in-languages.ts";
import { onlyKept } from "./kept-fields.ts";
import { mapTexts } from "./map-texts.ts";
import type { Part } from "./parts.ts";
import { relinked } from "./relinked.ts";

/** What decides how the things of one event are written in another. */
export interface EntryAnswers {
  readonly parts: ReadonlySet<Part>;
  readonly all_pages: boolean;
  readonly languages: readonly Lang[];
  readonly relation: Relation;
}

/**
 * The things of an event as another writes them: those of the parts that it keeps, in its languages, with no reference or
 * link to anything that does not come along; of the media only those that something kept shows, each with its licence and
 * credit said, since the other event may choose another licence.
 * @param there what references and links may lead to: all that is kept, unless the other event is there already.
 */
export function forkEntries(
  found: readonly FoundEntry[],
  manifest: Pick<BundleManifest, "files">,
  main: Lang,
  answers: EntryAnswers,
  there: readonly Pick<Entry, "part" | "id">[] = found.filter((one) => isKept(one, answers)),
): readonly Entry[] {
  const kept = found.filter((one) => isKept(one, answers));
  const targets = new Set(there.flatMap((one) => pathOf(one) ?? []));
  const ids = new Set(there.map(keyOf));
  const left = new Set(found.map(keyOf).filter((key) => !ids.has(key)));
  const written = kept.map((one) => writtenEntry(one, { targets, ids, left, main, manifest, ...answers }));
  const shown = JSON.stringify(written.map(({ part, value, css }) => (part === "media" ? "" : [value, css])));
  return written.filter(({ part, id }) => part !== "media" || shown.includes(id.slice(id.lastIndexOf("/") + 1)));
}

function isKept({ part, value }: FoundEntry, { parts, all_pages }: EntryAnswers): boolean {
  return parts.has(part) && (part !== "pages" || all_pages || value["generic"] === true);
}

interface Around extends EntryAnswers {
  readonly targets: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** What the parent has and the child will not have. */
  readonly left: ReadonlySet<string>;
  readonly main: Lang;
  readonly manifest: Pick<BundleManifest, "files">;
}

function writtenEntry(one: FoundEntry, around: Around): Entry {
  const { part, id, kind, from, bytes, css } = one;
  const to = hasFiles(part) ? partFolders[part].folder : "";
  const wrapped = wrap(part, onlyKept(part, referring(one, around)));
  const said = mapTexts(wrapped, kind, (text, nature) => {
    const local = inLanguages(text, around.main, around.languages);
    return nature === "markdown" ? relink(local, { from, to, targets: around.targets }) : local;
  });
  const credited = part === "media" ? withCredit(id, unwrap(part, said), around.manifest) : unwrap(part, said);
  return { part, id, value: credited, ...(bytes && { bytes }), ...(css !== undefined && { css }) };
}

type Fields = Readonly<Record<string, unknown>>;

/** Texts are found by their pointers from the top of `event.yaml`. */
function wrap(part: Part, value: Fields): Fields {
  if (part === "charter") return { charter: { commitments: [value] } };
  return part === "axes" || part === "tracks" || part === "tasks" ? { [part]: [value] } : value;
}

function unwrap(part: Part, wrapped: Fields): Fields {
  const list = part === "charter" ? (wrapped["charter"] as Fields)["commitments"] : wrapped[part];
  return part === "charter" || part === "axes" || part === "tracks" || part === "tasks"
    ? ((list as readonly Fields[])[0] ?? {})
    : wrapped;
}

function relink(text: string | Readonly<Record<string, string>>, move: Parameters<typeof relinked>[1]) {
  if (typeof text === "string") return relinked(text, move);
  return Object.fromEntries(Object.entries(text).map(([lang, one]) => [lang, relinked(one, move)]));
}

/** The value without references to what does not come along. */
function referring({ part, value }: FoundEntry, around: Around): Fields {
  const { ids, targets, relation } = around;
  const has = (of: Part, id: unknown) => typeof id === "string" && ids.has(`${of}/${id}`);
  const isThere = (path: unknown) => typeof path === "string" && targets.has(path);
  const without = (name: string) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  if (part === "tracks") return has("axes", value["axis"]) ? value : without("axis");
  if (part === "places") return isThere(value["plan"]) ? value : without("plan");
  if (part === "sessions") return session(value, around, has);
  if (part === "formats") return sources(value, isThere);
  if (part !== "theme") return value;
  // The mark of the parent is not that of an edition somewhere else.
  const isSame = relation === "continues" || relation === "translated_from" || relation === "satellite_of";
  return Object.fromEntries(
    Object.entries(value).filter(([name, path]) =>
      name === "logo" ? isSame && isThere(path) : name !== "picture" || isThere(path),
    ),
  );
}

/** A format of the kit's own library is there for every event: only one that the parent itself wrote may be missing. */
function session(value: Fields, { languages, left }: Around, has: (of: Part, id: unknown) => boolean): Fields {
  const { axes, track, format, language, expected_traces: traces, ...rest } = value;
  const there = (Array.isArray(axes) ? axes : []).filter((id) => has("axes", id));
  const types = (Array.isArray(traces) ? traces : []).map((one: { readonly type: string }) => ({ type: one.type }));
  return {
    ...rest,
    ...(there.length > 0 && { axes: there }),
    ...(has("tracks", track) && { track }),
    ...(format !== undefined && !left.has(`formats/${String(format)}`) && { format }),
    ...(typeof language === "string" && languages.includes(language) && { language }),
    ...(types.length > 0 && { expected_traces: types }),
  };
}

function sources(value: Fields, isThere: (path: unknown) => boolean): Fields {
  if (!Array.isArray(value["sources"])) return value;
  const kept = value["sources"].map((one: Fields) => {
    const { file, ...rest } = one;
    return file === undefined || isThere(file) ? one : rest;
  });
  return { ...value, sources: kept };
}

function withCredit(path: string, value: Fields, { files }: Pick<BundleManifest, "files">): Fields {
  const listed = files.find((file) => file.path === path);
  const { credit = listed?.credit, licence = listed?.licence, ...rest } = value;
  return { ...rest, ...(credit !== undefined && { credit }), ...(licence !== undefined && { licence }) };
}
