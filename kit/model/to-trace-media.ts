// SPDX-License-Identifier: MIT
import { isSameRecording } from "../recordings/address-at.ts";
import { type Cue, parseCaptions } from "../recordings/captions.ts";
import { recognise } from "../recordings/recognise.ts";
import { secondsOf } from "../recordings/time-code.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { TraceInput } from "../validate/input.ts";
import { mark } from "../withdrawal/redact.ts";
import type { LicenceId, Medium, TraceMedium, TraceMediumType } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";

type MediumInput = NonNullable<TraceInput["media"]>[number];

/** The files of `media/` that may be shown, and what is said in captions, by path. */
export interface KnownMedia {
  readonly files: ReadonlyMap<string, Medium>;
  cues(file: string): readonly Cue[];
  /** That of a medium for which nobody chose one: the trace itself, or something beside it. */
  licence(isTrace: boolean): LicenceId;
}

/** What traces ask of the files of `media/`; each file of captions is read once. */
export function knownMedia(media: readonly Medium[], input: CheckedInput): KnownMedia {
  const texts = new Map(input.files.map(({ path, text }) => [path, text]));
  const read = new Map<string, readonly Cue[]>();
  const licences = input.event.value.licences;
  return {
    files: new Map(media.filter((one) => !one.withdrawn).map((one) => [one.path, one])),
    licence: (isTrace) => (isTrace ? undefined : licences?.media) ?? licences?.content ?? "CC-BY-SA-4.0",
    cues: (file) => {
      const cues = read.get(file) ?? parseCaptions(texts.get(file) ?? "").cues;
      read.set(file, cues);
      return cues;
    },
  };
}

/** Types of traces that are a recording, slides, pictures or a file, with what that makes of their medium. */
const ofTraces: Readonly<Partial<Record<NonNullable<TraceInput["type"]>, TraceMediumType>>> = {
  video: "video",
  audio: "audio",
  slides: "slides",
  photos: "picture",
  graphic_recording: "picture",
  dataset: "dataset",
  code: "code",
};

/** The trace itself as a medium, when it is one and is somewhere. */
function itself({ type, url, archived_url, file, language, licence }: TraceInput): MediumInput | undefined {
  const kind = ofTraces[type ?? "minutes"];
  if (kind === undefined || (url === undefined && file === undefined)) return undefined;
  return { type: kind, ...present({ url, archived_url, file, language, licence }) };
}

function isSame(one: MediumInput, other: MediumInput): boolean {
  if (one.file !== undefined && one.file === other.file) return true;
  return one.url !== undefined && other.url !== undefined && isSameRecording(one.url, other.url);
}

/**
 * The media of a trace in their one form: the trace itself first when it is a recording, slides or pictures, merged with
 * the entry of the list that says more of it. Those withdrawn are left out, and the numbers of the others stay.
 */
export function toTraceMedia(trace: TraceInput, known: KnownMedia, local: Localize): readonly TraceMedium[] {
  const own = itself(trace);
  const listed = trace.media ?? [];
  const more = own && listed.find((medium) => isSame(medium, own));
  const rest = listed.filter((medium) => medium !== more);
  const all = own === undefined ? rest : [{ ...own, ...more }, ...rest];
  return all
    .map((medium, index) => ({ medium, number: index + 1, is_trace: own !== undefined && index === 0 }))
    .filter(({ medium }) => !medium.withdrawn)
    .map(({ medium, ...place }) => ({ ...place, ...toMedium(medium, trace, place.is_trace, known, local) }))
    .filter(({ address, archived_url, file, transcript }) => address ?? archived_url ?? file ?? transcript);
}

function toMedium(medium: MediumInput, trace: TraceInput, isTrace: boolean, known: KnownMedia, local: Localize) {
  const kept = known.files.get(medium.file ?? "");
  const stated = medium.licence ?? (kept?.licence_inherited === false ? kept.licence : undefined);
  return {
    type: medium.type,
    licence: stated ?? trace.licence ?? known.licence(isTrace),
    licence_inherited: stated === undefined,
    captions: captionsOf(medium, known, local),
    chapters: chaptersOf(medium, local),
    ...present({
      title: local.maybe(medium.title),
      address: medium.url === undefined ? undefined : recognise(medium.url),
      archived_url: medium.archived_url,
      file: kept?.path,
      author: local.name(medium.author) ?? kept?.credit,
      language: medium.language ?? trace.language,
      alt: local.maybe(medium.alt) ?? kept?.alt,
      transcript: local.maybe(medium.transcript),
    }),
  };
}

/** A voice whose name was blanked out is nobody's. */
function captionsOf({ captions = [] }: MediumInput, known: KnownMedia, local: Localize): TraceMedium["captions"] {
  return captions
    .filter(({ file }) => known.files.has(file))
    .map(({ language, file }) => ({
      language,
      file,
      cues: known.cues(file).map(({ start, end, text, voice }) => ({
        start,
        end,
        text,
        ...present({ voice: voice === mark ? undefined : local.name(voice) }),
      })),
    }));
}

function chaptersOf({ chapters = [] }: MediumInput, local: Localize): TraceMedium["chapters"] {
  return chapters
    .map(({ at, title }) => ({ at: secondsOf(at) ?? 0, title: local.text(title) }))
    .sort((one, other) => one.at - other.at);
}
