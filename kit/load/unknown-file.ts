// SPDX-License-Identifier: MIT
import { distance } from "fastest-levenshtein";
import type { FindingArgs } from "../diagnostics/codes.ts";
import type { Finding } from "../diagnostics/finding.ts";
import { classify, contentFolders } from "./classify.ts";
import { folderMeant, knownFolders, plainName } from "./folder-names.ts";
import { fileStart, refuse } from "./refuse.ts";

const expected: readonly string[] = ["event.yaml", "theme.yaml", ...knownFolders.map((folder) => `${folder}/`)];
const documents = /\.(?:docx?|odt|rtf|pdf|pages)$/i;
const pictures = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
/** Windows hides `.txt`, and its Notepad adds it. */
const hiddenEnd = /(\.(?:md|ya?ml))\.txt$/i;

/** The warning for a file that has no place in an event, with where it was probably meant to be. */
export function unknownFile(path: string): Finding {
  return refuse("file/unknown", { expected, ...hintOf(path) }, fileStart(path));
}

/**
 * A folder in which nothing is read: an error when it holds what looks like content, which would be missing from the
 * site, a warning otherwise.
 */
export function unknownFolder(path: string, holdsContent: boolean): Finding {
  const meant = folderMeant(path);
  const args = { expected: holdsContent ? expected.slice(2) : expected, ...(meant && { nearest: `${meant}/` }) };
  return refuse(holdsContent ? "folder/unknown" : "file/unknown", args, fileStart(path));
}

/** The warning for a YAML file of `media/` that describes no file there, with the name of the one it was meant for. */
export function straySidecar(path: string, describes: string, carried: Iterable<string>): Finding {
  const meant = [...carried].find((file) => sidecarStem(file) === describes) ?? nearestPath(describes, carried);
  const hint = meant === undefined ? { describes } : { nearest: `${meant}.yaml` };
  return refuse("file/unknown", { expected, ...hint }, fileStart(path));
}

/** True for a folder in which nothing is read, so that one finding for the whole of it is enough. */
export function isUnknownFolder(path: string): boolean {
  return !path.includes("/") && path !== "lineage" && !knownFolders.includes(path);
}

/** True for a file that an organiser wrote as content, wherever it lies. */
export function looksLikeContent(path: string): boolean {
  return /\.(?:md|ya?ml)(?:\.txt)?$/i.test(path) && classify(path).is !== "ignored";
}

type Hint = Pick<FindingArgs["file/unknown"], "nearest" | "copy_to">;

function hintOf(path: string): Hint {
  const bare = path.replace(hiddenEnd, "$1");
  if (bare !== path && classify(bare).is === "text" && bare !== "event.yaml") return { nearest: bare };
  const [first = "", second, ...deeper] = path.split("/");
  if (second === undefined) return documents.test(first) ? {} : nearestOfRoot(bare);
  const known = Object.hasOwn(contentFolders, first) || (first === "theme" && pictures.test(second));
  return known ? hintOfContent(first, deeper.at(-1) ?? second) : {};
}

function hintOfContent(folder: string, name: string): Hint {
  const stem = plainName(name.replace(hiddenEnd, "").replace(/\.[^.]*$/, ""));
  if (stem === "") return {};
  if (pictures.test(name)) return { nearest: `media/${stem}${/\.[^.]*$/.exec(name)?.[0].toLowerCase()}` };
  return documents.test(name) ? { copy_to: `${folder}/${stem}.md` } : { nearest: `${folder}/${stem}.md` };
}

/** A file beside `event.yaml`; that one is there, so that nothing else can be meant for it. */
function nearestOfRoot(name: string): Hint {
  if (pictures.test(name)) return { nearest: `media/${name}` };
  return distance(name.toLowerCase(), "theme.yaml") <= 3 ? { nearest: "theme.yaml" } : {};
}

function sidecarStem(path: string): string {
  return path.replace(/\.[^./]*$/, "");
}

function nearestPath(path: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates].map((candidate) => ({ candidate, far: distance(path, candidate) }));
  return near.filter(({ far }) => far <= 2).sort((a, b) => a.far - b.far)[0]?.candidate;
}
