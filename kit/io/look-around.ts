// SPDX-License-Identifier: MIT
import { existsSync, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

// By listed names: macOS and Windows would answer to EVENT.YAML too, which no other system would.
const holdsEvent = (folder: string) => namesIn(folder).some((name) => name === "event.yaml" || name === "event.yml");

/** The names in a folder, sorted; of one that may not be listed, those of an event that can be seen all the same. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return ["event.yaml", "event.yml"].filter((name) => existsSync(join(folder, name)));
  }
}

/** What a path is; undefined for one that leads nowhere, through a file for instance, or that may not be looked at. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const holdsSeries = (folder: string) => namesIn(folder).some((name) => name === "series.yaml" || name === "series.yml");

/** Whether a path is an event folder, the folder of a series, another folder, or no folder at all. */
export function folderKind(path: string): "event" | "series" | "folder" | "none" {
  if (!statsOf(path)?.isDirectory()) return "none";
  if (holdsSeries(path)) return "series";
  return holdsEvent(path) ? "event" : "folder";
}

/**
 * Ids of the editions of a series: the folders of `editions`, in code-unit order. One without an event, or a link, which
 * could lead to a folder that nobody meant to publish, is for the check to tell.
 */
export function editionsIn(series: string): readonly string[] {
  const folder = join(series, "editions");
  if (isLink(folder) || folderKind(folder) !== "folder") return [];
  const isEdition = (path: string) => !isLink(path) && folderKind(path) !== "none";
  return namesIn(folder).filter((name) => !name.startsWith(".") && isEdition(join(folder, name)));
}

/** Links in the place of `editions` or of folders in it, by their paths in the folder of the series. */
export function linkedEditions(series: string): readonly string[] {
  const folder = join(series, "editions");
  if (isLink(folder)) return ["editions"];
  if (folderKind(folder) === "none") return [];
  const links = namesIn(folder).filter((name) => !name.startsWith(".") && isLink(join(folder, name)));
  return links.map((name) => `editions/${name}`);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The folder of the series that a folder is an edition of; undefined when it is an event of its own. */
export function seriesAround(edition: string): string | undefined {
  const editions = dirname(resolve(edition));
  const series = dirname(editions);
  return basename(editions) === "editions" && holdsSeries(series) ? series : undefined;
}

/** Whether a path is a folder, a file, or nothing that can be read. */
export function pathKind(path: string): "folder" | "file" | "none" {
  const stats = statsOf(path);
  if (stats?.isDirectory()) return "folder";
  return stats?.isFile() ? "file" : "none";
}

/** The archives of events that a built site carries: `source.zip` in its folder, or in those one level below. */
export function archivesOfSite(path: string): readonly string[] {
  return [path, ...namesIn(path).map((name) => join(path, name))]
    .map((folder) => join(folder, "source.zip"))
    .filter((zip) => pathKind(zip) === "file");
}

/** Folders one level below that hold an event, to suggest them. */
export function foldersWithEvent(path: string): readonly string[] {
  const names = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  return names
    .map((entry) => join(path, entry.name))
    .filter(holdsEvent)
    .sort();
}
