// SPDX-License-Identifier: MIT
import { joined, latin, viewOf } from "./bytes.ts";
import { exifOrientation, type Orientation, orientationExif } from "./exif-orientation.ts";

interface Segment {
  readonly marker: number;
  /** Of the marker's first byte, and of what follows the segment (for a scan, its coded data included). */
  readonly start: number;
  readonly end: number;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;
const app = (number: number) => 0xe0 + number;

/** The segments of a JPEG (ITU-T T.81, B.1) up to the end of its first image; stops early where the bytes make no sense. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1] ?? 0;
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) return yield { marker, start: at, end: at + 2 };
    if (at + 4 > bytes.length) return;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return;
    const segment = { marker, start: at, end: marker === startOfScan ? endOfScan(bytes, end) : end };
    yield segment;
    at = segment.end;
  }
}

/** Coded data goes on until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

const isExif = (bytes: Uint8Array, { marker, start }: Segment) =>
  marker === app(1) && latin(bytes, start + 4, 6) === "Exif\0\0";

/** The orientation that a JPEG asks for. */
export function jpegOrientation(bytes: Uint8Array): Orientation {
  for (const segment of segments(bytes)) {
    if (isExif(bytes, segment)) return exifOrientation(bytes.subarray(segment.start + 4, segment.end));
    if (segment.marker === startOfScan) break;
  }
  return 1;
}

/**
 * A JPEG with only what is needed to show it: no Exif, XMP, IPTC, colour profile, comment, thumbnail, nor anything after
 * the image (a phone may put a film there). Its orientation is kept, alone. Undefined when the image has no end.
 */
export function strippedJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const orientation = jpegOrientation(bytes);
  const pieces: Uint8Array[] = [];
  let ended = false;
  for (const segment of segments(bytes)) {
    const kept = keptOf(bytes, segment);
    if (kept !== undefined) pieces.push(kept);
    ended = segment.marker === endOfImage;
  }
  if (!ended) return undefined;
  const exif = orientation === 1 ? [] : [exifSegment(orientation)];
  // JFIF stands right after the start of the image where there is one.
  const jfif = pieces[0]?.[1] === app(0) ? 1 : 0;
  return joined([bytes.subarray(0, 2), ...pieces.slice(0, jfif), ...exif, ...pieces.slice(jfif)]);
}

function keptOf(bytes: Uint8Array, segment: Segment): Uint8Array | undefined {
  const { marker, start, end } = segment;
  const isApp = marker >= app(0) && marker <= app(15);
  if (!isApp) return isShown(marker) ? bytes.subarray(start, end) : undefined;
  if (marker === app(0) && latin(bytes, start + 4, 5) === "JFIF\0") return plainJfif;
  // Adobe's segment says which numbers are colours: without it some pictures turn to negatives.
  return marker === app(14) && latin(bytes, start + 4, 5) === "Adobe" ? bytes.subarray(start, start + 16) : undefined;
}

/** Markers that decoding needs (ITU-T T.81, table B.1): frames, tables, scans, the end; not comments, nor what is kept for other uses. */
function isShown(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xd9 && marker <= 0xdf);
}

/** JFIF 1.1, square pixels, no thumbnail. */
const plainJfif = Uint8Array.of(0xff, app(0), 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

function exifSegment(orientation: Orientation): Uint8Array {
  const exif = orientationExif(orientation);
  const head = Uint8Array.of(0xff, app(1), 0, exif.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0);
  return joined([head, exif]);
}
