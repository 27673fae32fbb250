// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";
import type { LicenceId, TraceMedium } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { addressAt } from "../recordings/address-at.ts";
import { fileKind } from "../recordings/file-kind.ts";
import { timeCode } from "../recordings/time-code.ts";
import type { Context } from "./context.ts";
import { mediaPath } from "./paths.ts";
import type { Moment, PageBase, RecordingView, Said } from "./site.ts";
import { transcriptPath } from "./transcript-path.ts";

/** What holds a recording: a trace, by its id; a session's own recording has no transcript page. */
interface Holder {
  readonly id?: string;
  readonly licence?: LicenceId;
}

/** A medium as pages show it. Nothing in it asks anything of another machine. */
export function recordingView(context: Context, medium: TraceMedium, holder: Holder): RecordingView {
  const { views, words } = context;
  const kind = words.labels.medium_type[medium.type];
  return {
    type: medium.type,
    anchor: `recording-${holder.id ?? "of-session"}-${medium.number}`,
    title: views.maybe(medium.title) ?? { text: kind, lang: context.lang },
    licence: views.licence(medium.licence, medium.licence_inherited),
    captions: medium.captions.map(({ language, file }) => ({ lang: language, path: pathOf(context, file) })),
    chapters: medium.chapters.map(({ at, title }) => momentOf(context, medium, at, views.text(title))),
    transcripts: holder.id === undefined ? [] : transcriptsOf(context, medium, holder.id),
    ...present({
      author: medium.author,
      language: medium.language,
      elsewhere: medium.address && { host: medium.address.name, url: medium.address.page },
      archived_url: medium.archived_url,
      player: playerOf(medium),
      ...keptOf(context, medium),
    }),
  };
}

function pathOf({ edition }: Context, file: string): string {
  return mediaPath(edition.id, file);
}

/** A moment with what plays it: the copy kept here first, for it asks nobody. */
export function momentOf(context: Context, medium: TraceMedium, second: number, title: Said): Moment {
  const moment = { second: Math.floor(second), time: timeCode(second), title };
  const { file, address } = medium;
  const kind = file === undefined ? undefined : fileKind(file);
  // A fragment of a file (W3C Media Fragments) is understood without any script.
  if (file !== undefined && (kind === "video" || kind === "audio")) {
    return { ...moment, path: `${pathOf(context, file)}#t=${moment.second}` };
  }
  return { ...moment, ...present({ url: address && addressAt(address, second) }) };
}

function transcriptsOf({ views }: Context, medium: TraceMedium, trace: string): RecordingView["transcripts"] {
  const written = medium.transcript === undefined ? [] : [{ path: transcriptPath(views.paths, trace, medium.number) }];
  const spoken = medium.captions
    .filter(({ cues }) => cues.length > 0)
    .map(({ language }) => ({
      lang: language,
      path: transcriptPath(views.paths, trace, medium.number, language),
    }));
  return [...written, ...spoken];
}

function keptOf(context: Context, { file, type, alt }: TraceMedium): Pick<RecordingView, "file" | "picture"> {
  if (file === undefined) return {};
  const kind = fileKind(file);
  const picture = kind === "picture" ? context.views.picture(file) : undefined;
  if (picture !== undefined) return { picture: { ...picture, ...present({ alt: context.views.maybe(alt) }) } };
  const path = pathOf(context, file);
  const isPlayed = (type === "video" || type === "audio") && (kind === "video" || kind === "audio");
  return { file: isPlayed ? { path, played: kind } : { path } };
}

/** Films and sounds alone have a player; a copy kept here plays without asking another host anything. */
export function playerOf({ address, type }: TraceMedium): RecordingView["player"] {
  if (address === undefined || (type !== "video" && type !== "audio")) return undefined;
  const { embed, file, kind, name: host } = address;
  if (embed !== undefined) return { as: "frame", url: embed, host };
  const isPlayed = kind === "video" || kind === "audio";
  return file !== undefined && isPlayed ? { as: kind, url: file, host } : undefined;
}

/** The origins of the players of a page; nothing when it has none. */
export function playersOf(recordings: readonly RecordingView[]): PageBase["players"] {
  const players = recordings.flatMap(({ player }) => player ?? []);
  if (players.length === 0) return undefined;
  const origins = (found: typeof players) => [...new Set(found.map(({ url }) => originOf(url)))].sort();
  return {
    frames: origins(players.filter((player) => player.as === "frame")),
    files: origins(players.filter((player) => player.as !== "frame")),
  };
}

/** Hundreds of recordings stand on a few hosts: the rest of an address says nothing of its origin. */
function originOf(url: string): string {
  return originAt(/^[a-z]+:\/\/[^/?#\\]*/iu.exec(url)?.[0] ?? url);
}

const originAt = remembered((address: string): string => new URL(address).origin);
