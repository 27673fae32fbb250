// SPDX-License-Identifier: MIT
import type { TraceMedium } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { paragraphsOf } from "../recordings/paragraphs.ts";
import type { Context } from "./context.ts";
import { momentOf } from "./recording-view.ts";
import type { TranscriptPage } from "./site.ts";

type Part = TranscriptPage["parts"][number];
type Growing = Omit<Part, "paragraphs"> & { paragraphs: Part["paragraphs"][number][] };

/** Bytes of what is said on a page, with its marks: some forty minutes of speech. With all that surrounds them, a page stays under 100 KB. */
const most = 48_000;
/** Those that stand around each paragraph: its time, its address, who speaks. */
const around = 250;

const bytesOf = ({ title, voice = "", url = "" }: Part["paragraphs"][number]) =>
  new TextEncoder().encode(title.text + voice + url).length + around;

/** What captions say, by chapters, in pages; what is said before the first chapter is a part without one. */
export function transcriptParts(
  context: Context,
  medium: TraceMedium,
  captions: TraceMedium["captions"][number],
): readonly (readonly Part[])[] {
  const { views } = context;
  const { chapters } = medium;
  const starts = chapters.map(({ at }) => at);
  const parts: Growing[] = [];
  let reached = 0;
  for (const { at, text, voice } of paragraphsOf(captions.cues, starts)) {
    // A caption may start a little before the chapter that it opens.
    while (reached < chapters.length && (starts[reached] ?? 0) <= at + 1) {
      const chapter = chapters[reached];
      reached += 1;
      if (chapter)
        parts.push({ chapter: momentOf(context, medium, chapter.at, views.text(chapter.title)), paragraphs: [] });
    }
    if (parts.length === 0) parts.push({ paragraphs: [] });
    const said = views.text({ [captions.language]: text });
    parts.at(-1)?.paragraphs.push({ ...momentOf(context, medium, at, said), ...present({ voice }) });
  }
  return inPages(parts);
}

/** Cuts between paragraphs: a heading goes with what follows it, and a chapter that goes on has it on its first page alone. */
function inPages(parts: readonly Part[]): readonly (readonly Part[])[] {
  const pages: Growing[][] = [[]];
  let size = 0;
  for (const { heading, paragraphs } of parts.flatMap(piecesOf)) {
    const length = paragraphs.reduce((sum, one) => sum + bytesOf(one), 0);
    if (size > 0 && size + length > most) {
      pages.push([]);
      size = 0;
    }
    size += length;
    const page = pages.at(-1) ?? [];
    if (heading !== undefined || page.length === 0) page.push({ ...heading, paragraphs: [] });
    page.at(-1)?.paragraphs.push(...paragraphs);
  }
  return pages;
}

/** A part paragraph by paragraph, with its heading on the first; a chapter in which nothing is said is its heading. */
function piecesOf({ paragraphs, ...heading }: Part) {
  const [first, ...rest] = paragraphs;
  return [
    { heading, paragraphs: first === undefined ? [] : [first] },
    ...rest.map((one) => ({ heading: undefined, paragraphs: [one] })),
  ];
}
