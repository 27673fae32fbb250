// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { FileSystem, FolderEntry } from "../io/file-system.ts";
import { readManifest } from "./manifest.ts";
import type { Target } from "./output.ts";
import { PublishError } from "./publish-error.ts";
import { SITE_MARKER } from "./safe-site-path.ts";

/** Left by operating systems in any folder that is looked at; nobody misses it. */
const LITTER: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
const NAMED = 5;

/** A site in place, or the absence of one. */
export interface SiteInPlace {
  /** Whether the folder is there at all. */
  readonly exists: boolean;
  /** The marker's text; empty when there is none. */
  readonly marker: string;
  /** Path to SHA-256 of the files that the marker names and that are really there as regular files. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a folder holds, against a list of files that it should hold. */
export interface Survey {
  readonly present: ReadonlySet<string>;
  /** What is not in the list: files, links, and folders (with a final `/`) that no listed file needs. */
  readonly foreign: readonly string[];
  /** Litter of the operating system. */
  readonly litter: readonly string[];
}

/**
 * What is at the site's place. Throws a PublishError `output/not-ours` for a folder with content and no marker that can
 * be read, `output/foreign-files` for one with content that its marker does not name.
 */
export function surveySite(target: Target, disk: FileSystem): SiteInPlace {
  const { site } = target;
  if (disk.kind(site) === "absent") return { exists: false, marker: "", files: new Map() };
  const marked = disk.kind(join(site, SITE_MARKER)) === "file";
  const marker = marked ? Buffer.from(disk.read(join(site, SITE_MARKER))).toString("utf8") : "";
  const named = marked ? readManifest(marker) : new Map<string, string>();
  const survey = surveyFolder(site, new Set(named?.keys()), disk);
  if (!marked || named === undefined) {
    const names = marked ? [SITE_MARKER, ...survey.foreign] : survey.foreign;
    if (names.length > 0) throw notOurs(site, marked, names);
  } else if (survey.foreign.length > 0) {
    const { foreign } = survey;
    throw new PublishError("output/foreign-files", site, { names: foreign.slice(0, NAMED), count: foreign.length });
  }
  const files = new Map([...(named ?? [])].filter(([path]) => survey.present.has(path)));
  return { exists: true, marker, files };
}

/** Walks a folder without following links, and without entering folders that hold nothing of the list. */
export function surveyFolder(root: string, listed: ReadonlySet<string>, disk: FileSystem): Survey {
  const folders = foldersOf(listed);
  const survey = { present: new Set<string>(), foreign: [] as string[], litter: [] as string[] };
  const visit = (folder: string, entry: FolderEntry): void => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.kind === "folder" && folders.has(path)) walk(path);
    else if (entry.kind === "folder") survey.foreign.push(`${path}/`);
    else if (entry.kind === "file" && path !== SITE_MARKER) fileInto(survey, path, entry.name, listed);
    else if (entry.kind !== "file") survey.foreign.push(path);
  };
  const walk = (folder: string): void => {
    for (const entry of disk.entries(join(root, folder))) visit(folder, entry);
  };
  walk("");
  return survey;
}

function fileInto(
  survey: { present: Set<string>; foreign: string[]; litter: string[] },
  path: string,
  name: string,
  listed: ReadonlySet<string>,
): void {
  if (listed.has(path)) survey.present.add(path);
  else if (LITTER.has(name)) survey.litter.push(path);
  else survey.foreign.push(path);
}

/** Every folder that the listed files need. */
export function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function notOurs(site: string, marked: boolean, names: readonly string[]): PublishError {
  const marker = marked ? "unreadable" : "absent";
  return new PublishError("output/not-ours", site, { marker, names: names.slice(0, NAMED), count: names.length });
}
