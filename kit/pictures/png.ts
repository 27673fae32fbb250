// SPDX-License-Identifier: MIT
import { joined, latin, viewOf } from "./bytes.ts";
import { exifOrientation, type Orientation, orientationExif } from "./exif-orientation.ts";

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Pixels, transparency, animation, and numbers that say how colours are meant; everything else is said of the picture. */
const shown = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|acTL|fcTL|fdAT|gAMA|cHRM|sRGB|cICP|sBIT)$/u;

/** The chunks of a PNG (W3C PNG, third edition, 5), up to its end. */
function* chunks(bytes: Uint8Array): Generator<Chunk> {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return;
    const type = latin(bytes, at + 4, 4);
    yield { type, start: at, end };
    if (type === "IEND") return;
    at = end;
  }
}

/** The orientation that a PNG asks for. */
export function pngOrientation(bytes: Uint8Array): Orientation {
  for (const { type, start, end } of chunks(bytes)) {
    if (type === "eXIf") return exifOrientation(bytes.subarray(start + 8, end - 4));
  }
  return 1;
}

/** True for a PNG that moves (APNG). */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  for (const { type } of chunks(bytes)) if (type === "acTL") return true;
  return false;
}

/** A PNG with only what is needed to show it, its orientation kept, alone. Undefined when it has no end. */
export function strippedPng(bytes: Uint8Array): Uint8Array | undefined {
  const all = [...chunks(bytes)];
  if (all[0]?.type !== "IHDR" || all.at(-1)?.type !== "IEND") return undefined;
  const orientation = pngOrientation(bytes);
  const kept = all.filter(({ type }) => shown.test(type)).map(({ start, end }) => bytes.subarray(start, end));
  const exif = orientation === 1 ? [] : [chunkOf("eXIf", orientationExif(orientation))];
  return joined([bytes.subarray(0, 8), ...kept.slice(0, 1), ...exif, ...kept.slice(1)]);
}

function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 12);
  const view = viewOf(chunk);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(content, 8);
  view.setUint32(chunk.length - 4, crc(chunk.subarray(4, -4)));
  return chunk;
}

/** CRC-32 as PNG wants it (annex D). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
