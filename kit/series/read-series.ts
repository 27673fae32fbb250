// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { Files } from "../io/files.ts";
import { classify } from "../load/classify.ts";
import { lastDocument, readSource } from "../load/read-source.ts";
import { readText } from "../load/read-text.ts";
import { fileStart, refuse } from "../load/refuse.ts";
import type { Source } from "../load/source.ts";
import { sharedFolders } from "./shared-files.ts";

/** `series.yaml` as it was written, and what is wrong with the folder around it. */
export interface ReadSeries {
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

const role = { is: "text", format: "yaml", kind: "series", id: "" } as const;
const isSeries = (path: string) => /^series\.ya?ml$/u.test(path);
const expected: readonly string[] = [
  "series.yaml",
  "editions/",
  "theme.yaml",
  "theme/",
  ...sharedFolders.map((name) => `${name}/`),
];

/** Reads what a series says of itself. Shared files are read, and judged, with the editions that mention them. */
export function readSeries(folder: Files): ReadSeries {
  const entries = folder.list();
  const entry = entries.find(({ kind, path }) => kind === "file" && isSeries(path));
  if (entry === undefined) {
    return { findings: [refuse("file/missing", { expected: "series.yaml" }, fileStart("series.yaml"))] };
  }
  const linked = entries.filter(({ kind, path }) => kind === "link" && /^editions(?:\/|$)/u.test(path));
  const misplaced = [
    ...linked.map(({ path }) => refuse("file/link", {}, fileStart(path))),
    ...entries.filter(({ path }) => isMisplaced(path)).map(({ path }) => unknown(path)),
  ];
  const text = readText(folder, entry);
  if (typeof text !== "string") return { findings: [text, ...misplaced] };
  const { source, findings } = readSource({ path: entry.path, text }, role, lastDocument());
  return { ...(source && { source }), findings: [...findings, ...misplaced] };
}

/** What stands beside `series.yaml` and is neither of the series nor shared, such as an edition's own sessions; the first path of it. */
function isMisplaced(path: string): boolean {
  if (path.includes("/") || isSeries(path) || path === "editions" || path === "theme") return false;
  return !sharedFolders.includes(path) && !/^theme\.ya?ml$/u.test(path) && classify(path).is !== "ignored";
}

function unknown(path: string): Finding {
  const isContent = ["event.yaml", "event.yml"].includes(path) || classify(`${path}/x.md`).is === "text";
  return isContent
    ? refuse("series/misplaced", {}, fileStart(path))
    : refuse("file/unknown", { expected }, fileStart(path));
}
