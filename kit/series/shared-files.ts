// SPDX-License-Identifier: MIT
import type { FileEntry, Files } from "../io/files.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { splitMarkdown } from "../load/split-markdown.ts";
import { field } from "../validate/reading.ts";
import { mentionedIn } from "./mentioned-in.ts";

/** What editions may share: folders beside `series.yaml` that stand for those of every edition. */
export const sharedFolders: readonly string[] = ["people", "organisations", "places", "formats", "media"];

/** The folder of one edition as it is read, with what is shared; which of its paths are shared. */
export interface EditionFiles extends Files {
  isShared(path: string): boolean;
}

/** Whether a path of an event folder is one that a series shares; in a folder that is no edition's, none is. */
export function isSharedIn(folder: Files | EditionFiles, path: string): boolean {
  return "isShared" in folder && folder.isShared(path);
}

/**
 * The folder of an edition together with those shared files that its own texts mention; of the same path, its own is the
 * one that counts. An archived edition shares nothing but the look: its data no longer follows that of the others.
 */
export function withShared(own: Files, shared: Files): EditionFiles {
  let added: ReadonlySet<string> | undefined;
  const sharedPaths = () => {
    added ??= new Set(toAdd(own, shared).map(({ path }) => path));
    return added;
  };
  return {
    root: own.root,
    isShared: (path) => sharedPaths().has(path),
    list: () => merged(own.list(), shared.list(), sharedPaths()),
    read: (path, length) => (sharedPaths().has(path) || isWithdrawn(shared, path) ? shared : own).read(path, length),
  };
}

/** Whoever withdraws is gone from every edition, archived ones too: then the shared file counts, and not the copy. */
function isWithdrawn(shared: Files, path: string): boolean {
  if (!path.startsWith("people/")) return false;
  try {
    return said(shared.read(path), path, "withdrawn") === "true";
  } catch {
    // The series shares no file of that name.
    return false;
  }
}

function toAdd(own: Files, shared: Files): readonly FileEntry[] {
  const mine = own.list();
  const taken = new Set(mine.map(({ path }) => path));
  const offered = shared.list().filter(({ kind, path }) => kind !== "folder" && !taken.has(path));
  const look = offered.filter(({ path }) => isLook(path) && !hasLook(taken));
  if (offered.length === look.length || isArchived(own)) return look;
  const data = offered.filter(({ path }) => sharedFolders.includes(firstFolder(path)));
  return [...look, ...mentionedIn({ files: own, entries: mine }, { files: shared, entries: data })];
}

/** An edition with a theme of its own takes nothing from that of the series. */
const hasLook = (paths: ReadonlySet<string>) => [...paths].some((path) => isLook(path));
const isLook = (path: string) => /^theme(?:\.ya?ml$|\/)/u.test(path);

/** Read before the event is: what it shares has to be known to read it. */
function isArchived(own: Files): boolean {
  const name = own.list().find(({ kind, path }) => kind === "file" && /^event\.ya?ml$/u.test(path))?.path;
  if (name === undefined) return false;
  return said(own.read(name), name, "state") === "archived";
}

/** What a file says in a field, however that is written; what cannot be read says nothing, and is for the loader to tell. */
function said(bytes: Uint8Array, path: string, name: string): unknown {
  const whole = new TextDecoder().decode(bytes);
  if (!whole.includes(name)) return undefined;
  const parts = path.endsWith(".md") ? splitMarkdown(whole) : { yaml: whole };
  return "yaml" in parts ? field(parseYaml(parts.yaml).data, name) : undefined;
}

/** In code-unit order, as every listing is; the folders that shared files need are there. */
function merged(own: readonly FileEntry[], shared: readonly FileEntry[], added: ReadonlySet<string>): FileEntry[] {
  const entries = new Map(own.map((entry) => [entry.path, entry]));
  const folders = new Set([...added].flatMap(foldersOf));
  for (const entry of shared) {
    const wanted = entry.kind === "folder" ? folders.has(entry.path) : added.has(entry.path);
    if (wanted && !entries.has(entry.path)) entries.set(entry.path, entry);
  }
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function firstFolder(path: string): string {
  return path.slice(0, Math.max(path.indexOf("/"), 0));
}
