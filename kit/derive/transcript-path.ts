// SPDX-License-Identifier: MIT
import type { Id, Lang } from "../model/edition.ts";
import type { Paths } from "./paths.ts";

/**
 * The page of what is said in a medium of a trace: `transcripts/<trace>-<number>.html` for the one that someone wrote, with
 * `-<lang>` for captions, and `-part-<n>` from the second page of a long one on.
 */
export function transcriptPath(paths: Paths, trace: Id, number: number, lang?: Lang, part = 1): string {
  const language = lang === undefined ? "" : `-${lang.toLowerCase()}`;
  return paths.item("transcripts", `${trace}-${number}${language}${part === 1 ? "" : `-part-${part}`}`);
}
