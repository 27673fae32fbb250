// SPDX-License-Identifier: MIT
import type { AudioObjectLeaf, MediaObjectLeaf, VideoObjectLeaf } from "schema-dts";
import type { Session, Trace } from "../../model/edition.ts";
import { licenceRef } from "../licence-ref.ts";
import { mediaPath } from "../paths.ts";
import { indexOf } from "./index-of.ts";
import type { Linked } from "./linked.ts";
import { node } from "./node.ts";

type Recorded = VideoObjectLeaf | AudioObjectLeaf | MediaObjectLeaf;

/** How many traces a page's data names; the page shows them all. */
const named = 4;

/** What was received of a session. */
export function tracesOf(session: Session, { edition }: Linked): readonly Trace[] {
  return (indexOf(edition).traces.get(session.id) ?? []).slice(0, named);
}

/**
 * The recording of a session. Search engines ask a VideoObject for a thumbnail and a date of upload: where the source
 * gives both, it is one; where it does not, nothing is made up and it is a MediaObject.
 */
export function recordingOf(session: Session, traces: readonly Trace[], linked: Linked): Recorded | undefined {
  const { url, planned, licence } = session.recording;
  if (url === undefined) return undefined;
  const name = linked.text(session.title);
  const shared = { name, url, license: licence && licenceUrl(licence, linked), inLanguage: session.language };
  if (planned === "audio") return node<AudioObjectLeaf>({ "@type": "AudioObject", ...shared });
  const uploadDate = traces.find((trace) => trace.type === "video" && trace.url === url)?.date;
  const thumbnailUrl = pictureUrl(session.picture, linked);
  return uploadDate === undefined || thumbnailUrl === undefined
    ? node<MediaObjectLeaf>({ "@type": "MediaObject", ...shared })
    : node<VideoObjectLeaf>({ "@type": "VideoObject", ...shared, uploadDate, thumbnailUrl });
}

/** A picture's address, when it is one that search engines show: no drawing. */
export function pictureUrl(path: string | undefined, { edition, url }: Linked): string | undefined {
  const medium = indexOf(edition).media.get(path ?? "");
  return medium === undefined || medium.path.endsWith(".svg") ? undefined : url(mediaPath(edition.id, medium.path));
}

/** The address of a licence's text. */
export function licenceUrl(id: string, { lang }: Linked): string | undefined {
  return licenceRef(id, false, lang).url;
}
