// SPDX-License-Identifier: MIT
/** The file that marks a folder as a site made by the kit: such a folder is output, never content. */
export const outputMarker = ".event-kit-site.json";

/** Folders that hold content, whatever else was put in them. */
const ofContent: ReadonlySet<string> = new Set([
  "sessions",
  "people",
  "places",
  "organisations",
  "partners",
  "pages",
  "news",
  "traces",
  "working-groups",
  "formats",
  "media",
  "theme",
]);

/** Whether a folder (POSIX path below the root) that holds these names is a site made by the kit: a marker planted among content hides nothing. */
export function isOutput(folder: string, names: readonly string[]): boolean {
  return names.includes(outputMarker) && folder !== "" && !ofContent.has(folder.split("/")[0] ?? "");
}

/** Most entries that one folder is walked for; the loader refuses far fewer, so nothing is lost by stopping. */
export const maxEntries = 60_000;

/** True for names that are never content: dot entries (editors, version control) and `node_modules`. */
export function isUnseen(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** The order of every listing: by UTF-16 code unit, so that no file system or locale shows. */
export function byCodeUnit(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** Throws unless `path` is a plain relative POSIX path, without `..`, that cannot leave the root. */
export function assertInside(path: string): void {
  const plain = path !== "" && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  if (!plain || path.includes("\0")) throw new Error(`not a path in the event folder: ${JSON.stringify(path)}`);
}
