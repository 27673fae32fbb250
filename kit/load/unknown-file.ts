// SPDX-License-Identifier: MIT
import { distance } from "fastest-levenshtein";
import type { Finding } from "../diagnostics/finding.ts";
import { contentFolders } from "./classify.ts";
import { fileStart, refuse } from "./refuse.ts";

const folders = [...Object.keys(contentFolders), "media", "theme"];
const expected: readonly string[] = ["event.yaml", "theme.yaml", ...folders.map((folder) => `${folder}/`)];

/** The warning for a file or a folder that has no place in an event, with where it was probably meant to be. */
export function unknownFile(path: string): Finding {
  const nearest = nearestPlace(path);
  return refuse("file/unknown", { expected, ...(nearest !== undefined && { nearest }) }, fileStart(path));
}

/** True for a folder in which nothing is read, so that one warning for the whole of it is enough. */
export function isUnknownFolder(path: string): boolean {
  return !path.includes("/") && !folders.includes(path);
}

function nearestPlace(path: string): string | undefined {
  const [first = "", second, ...deeper] = path.split("/");
  if (second === undefined) return closest(first, [...expected.slice(0, 2), ...folders]);
  if (!Object.hasOwn(contentFolders, first)) return undefined;
  const stem = (deeper.at(-1) ?? second).replace(/\.[^.]*$/, "");
  return `${first}/${stem}.md`;
}

function closest(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates.map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate) }));
  const best = near.reduce((a, b) => (b.far < a.far ? b : a));
  if (best.far > Math.max(2, best.candidate.length / 3)) return undefined;
  return folders.includes(best.candidate) ? `${best.candidate}/` : best.candidate;
}
