// SPDX-License-Identifier: MIT
import type { Trace, TraceMedium } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { fill } from "../../words/fill.ts";
import { formatList } from "../../words/format-list.ts";
import { formatDateRange } from "../../words/format-range.ts";
import { languageName } from "../../words/language-name.ts";
import { type Context, pageBase } from "../context.ts";
import { playersOf, recordingView } from "../recording-view.ts";
import { excerpt } from "../say.ts";
import type { RecordingView, Said, TranscriptPage } from "../site.ts";
import { transcriptParts } from "../transcript-parts.ts";
import { transcriptPath } from "../transcript-path.ts";

/** What the pages of one medium share. */
interface Of {
  readonly trace: Trace;
  readonly medium: TraceMedium;
  readonly recording: RecordingView;
}

/** The pages of what is said in recordings: one for each written transcript, one or several for each language of captions. */
export function transcriptPages(context: Context): readonly TranscriptPage[] {
  return context.edition.traces
    .filter(({ status }) => status !== "expected")
    .flatMap((trace) =>
      trace.media.flatMap((medium) => {
        const of = { trace, medium, recording: recordingView(context, medium, trace) };
        return [...written(context, of), ...medium.captions.flatMap((captions) => spoken(context, of, captions))];
      }),
    );
}

function written(context: Context, of: Of): readonly TranscriptPage[] {
  const body = context.views.markdown(of.medium.transcript, "traces");
  if (body === undefined) return [];
  const page = { body, spoken: body.lang, voices: [], contents: [], parts: [], number: 1, count: 1 };
  return [{ ...base(context, of, body.text), ...page }];
}

function spoken(context: Context, of: Of, captions: TraceMedium["captions"][number]): readonly TranscriptPage[] {
  if (captions.cues.length === 0) return [];
  const { language, cues } = captions;
  const pages = transcriptParts(context, of.medium, captions);
  const path = (part: number) => transcriptPath(context.views.paths, of.trace.id, of.medium.number, language, part);
  const contents = pages.flatMap((parts, index) =>
    parts.flatMap(({ chapter }) =>
      chapter ? [{ ...chapter, path: `${path(index + 1)}#chapter-${chapter.second}` }] : [],
    ),
  );
  const voices = [...new Set(cues.flatMap(({ voice }) => voice ?? []))];
  return pages.map((parts, index) => ({
    ...base(
      context,
      of,
      cues
        .slice(0, 12)
        .map(({ text }) => text)
        .join(" "),
      language,
      index + 1,
    ),
    spoken: language,
    voices,
    contents,
    parts,
    number: index + 1,
    count: pages.length,
    ...present({
      previous: index === 0 ? undefined : path(index),
      next: index === pages.length - 1 ? undefined : path(index + 2),
    }),
  }));
}

type Base = Omit<TranscriptPage, "spoken" | "voices" | "contents" | "parts" | "number" | "count">;

function base(context: Context, { trace, medium, recording }: Of, text: string, language?: string, part = 1): Base {
  const { views, chrome, exists } = context;
  const card = views.trace(trace);
  const title = medium.title === undefined ? card.title : recording.title;
  const { about } = card;
  const says = excerpt(text) || chrome.edition.title.text;
  return {
    kind: "transcript",
    ...pageBase(context, {
      path: (paths) => transcriptPath(paths, trace.id, medium.number, language, part),
      title: { ...title, text: titleOf(context, title.text, { trace, medium, recording }, language, part) },
      description: says,
      parents: exists.has("traces") ? ["traces"] : [],
    }),
    recording,
    trace: { title: card.title, path: card.path },
    citation: citation(context, { trace, medium, title }),
    ...present({
      session:
        about?.path === undefined || trace.session === undefined ? undefined : { title: about.title, path: about.path },
      players: playersOf([recording]),
    }),
  };
}

/** Every page has a title of its own: it says its language, its place in the trace and its part when others differ by that alone. */
function titleOf(
  { words, lang }: Context,
  title: string,
  { trace, medium, recording }: Of,
  language: string | undefined,
  part: number,
): string {
  const apart = [
    medium.title === undefined &&
      medium.number !== trace.media[0]?.number &&
      `${words.labels.medium_type[medium.type]} ${medium.number}`,
    language !== undefined && recording.transcripts.length > 1 && languageName(language, lang),
    part > 1 && String(part),
  ].filter((said) => said !== false);
  const whole = words.recording.transcript_of({ title });
  return apart.length === 0 ? whole : `${whole} (${apart.join(", ")})`;
}

function citation(
  { words, chrome, views, lang }: Context,
  { trace, medium, title }: Pick<Of, "trace" | "medium"> & { title: Said },
): TranscriptPage["citation"] {
  const { date, authors } = views.trace(trace);
  const names = medium.author === undefined ? authors : [medium.author];
  return fill([title, chrome.edition.title], ([own = "", event = ""]) =>
    words.cite({
      title: own,
      type: words.recording.transcript_word,
      authors: formatList(names, lang) || undefined,
      event,
      city: chrome.edition.city,
      date: date && formatDateRange(date, date, lang),
      licence: views.licence(medium.licence).name,
    }),
  );
}
