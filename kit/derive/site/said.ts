// SPDX-License-Identifier: MIT
/** What an author or the interface says, with its language. Types only. */
import type { Lang } from "../../model/edition.ts";

export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** Markdown source and its language; `base` is the authored file's folder, against which its relative links resolve. */
export interface SaidMarkdown extends Said {
  readonly markdown: true;
  readonly base: string;
}
