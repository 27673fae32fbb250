// SPDX-License-Identifier: MIT
import type { TraceMedium } from "../../model/edition.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";

/** A recording, slides, a picture or a file of a trace, with where it is and what may be done with it. */
export function traceMediumData(medium: TraceMedium, at: Addresses) {
  return filled({
    number: medium.number,
    is_trace: medium.is_trace,
    type: medium.type,
    title: medium.title,
    url: medium.address?.page,
    archived_url: medium.archived_url,
    file: at.medium(medium.file),
    author: medium.author,
    licence: medium.licence,
    licence_inherited: medium.licence_inherited,
    language: medium.language,
    alt: medium.alt,
    captions: medium.captions.flatMap(({ language, file }) => {
      const href = at.medium(file);
      return href === undefined ? [] : [{ language, file: href }];
    }),
    chapters: medium.chapters.map(({ at: second, title }) => ({ at: second, title })),
    transcript: medium.transcript,
  });
}
