// SPDX-License-Identifier: MIT

import { type ItemPlace, itemPlaces } from "./avif-items.ts";
import { latin, viewOf } from "./bytes.ts";

interface Box {
  readonly type: string;
  /** Of its content, after size and type. */
  readonly start: number;
  readonly end: number;
}

/** Boxes that a still picture is made of; anything else at the top of the file is emptied. */
const shown = /^(?:ftyp|meta|mdat|free)$/u;
/** Items that are images or put together from images; the others say something of the picture: Exif, XMP, addresses. */
const images = /^(?:av01|grid|iovl|iden|tmap)$/u;
/** The `meta` and `iinf`-like boxes start with a version and flags. */
const fullHead = 4;

/** The boxes between two offsets (ISO/IEC 14496-12, 4.2); undefined when one does not end where it should. */
function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] | undefined {
  const view = viewOf(bytes);
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const size = view.getUint32(at);
    // Files of 4 GB are refused long before: a size of 64 bits is not read.
    const end = size === 0 ? to : at + size;
    if ((size !== 0 && size < 8) || end > to) return undefined;
    found.push({ type: latin(bytes, at + 4, 4), start: at + 8, end });
    at = end;
  }
  return at === to ? found : undefined;
}

/**
 * A still AVIF without Exif and XMP: what they said is overwritten by zeros, so that nothing else moves. Its orientation
 * is a property of the image, not metadata, and stays. Undefined when it is cut, moves, or is laid out in a way not known here.
 */
export function strippedAvif(bytes: Uint8Array): Uint8Array | undefined {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top?.find(({ type }) => type === "meta");
  if (top === undefined || meta === undefined || top.some(({ type }) => type === "moov")) return undefined;
  const inside = boxesIn(bytes, meta.start + fullHead, meta.end);
  const types = inside && itemTypes(bytes, inside);
  const places = inside && types && placesOf(bytes, inside, types);
  if (places === undefined) return undefined;
  // Not slice: that of a Buffer is no copy.
  const clean = Uint8Array.from(bytes);
  for (const box of top.filter(({ type }) => !shown.test(type) || type === "free")) {
    clean.set(new TextEncoder().encode("free"), box.start - 4);
    clean.fill(0, box.start, box.end);
  }
  for (const { start, end } of places) clean.fill(0, start, end);
  return clean;
}

/** True when a still AVIF is turned a quarter to be shown (`irot`, ISO/IEC 23008-12, 6.5.10). */
export function isAvifOnItsSide(bytes: Uint8Array): boolean {
  const inside = (box: Box | undefined, type: string, head = 0) =>
    box && boxesIn(bytes, box.start + head, box.end)?.find((one) => one.type === type);
  const meta = boxesIn(bytes, 0, bytes.length)?.find(({ type }) => type === "meta");
  const turn = inside(inside(inside(meta, "iprp", fullHead), "ipco"), "irot");
  return turn !== undefined && ((bytes[turn.start] ?? 0) & 1) === 1;
}

/** The type of each item, by its number (`iinf`). */
function itemTypes(bytes: Uint8Array, boxes: readonly Box[]): ReadonlyMap<number, string> | undefined {
  const iinf = boxes.find(({ type }) => type === "iinf");
  if (iinf === undefined) return undefined;
  const view = viewOf(bytes);
  const entries = boxesIn(bytes, iinf.start + fullHead + (bytes[iinf.start] === 0 ? 2 : 4), iinf.end);
  if (entries === undefined) return undefined;
  const types = new Map<number, string>();
  for (const { start } of entries) {
    const version = bytes[start] ?? 0;
    if (version !== 2 && version !== 3) return undefined;
    const wide = version === 3;
    const number = wide ? view.getUint32(start + fullHead) : view.getUint16(start + fullHead);
    types.set(number, latin(bytes, start + fullHead + (wide ? 6 : 4), 4));
  }
  return types;
}

/** Where in the file the bytes of items that say something stand. */
function placesOf(
  bytes: Uint8Array,
  boxes: readonly Box[],
  types: ReadonlyMap<number, string>,
): readonly { readonly start: number; readonly end: number }[] | undefined {
  const iloc = boxes.find(({ type }) => type === "iloc");
  const idat = boxes.find(({ type }) => type === "idat");
  const places = iloc && itemPlaces(bytes.subarray(iloc.start, iloc.end));
  if (places === undefined) return undefined;
  const inFile = (place: ItemPlace) => {
    const shift = place.inData ? (idat?.start ?? 0) : 0;
    return { start: place.start + shift, end: place.end + shift };
  };
  const found = places.filter(({ item }) => !images.test(types.get(item) ?? "")).map(inFile);
  return found.every(({ end }) => end <= bytes.length) ? found : undefined;
}
