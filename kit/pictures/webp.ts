// SPDX-License-Identifier: MIT
import { joined, latin, viewOf } from "./bytes.ts";
import { exifOrientation, type Orientation, orientationExif } from "./exif-orientation.ts";

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
}

/** Flags of `VP8X` (WebP container specification): which chunks follow. */
const flags = { profile: 0x20, exif: 0x08, xmp: 0x04, animation: 0x02 } as const;
const frameHead = 16;

/** The chunks of RIFF bytes, with their padding passed over; undefined when they do not end where they say. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = viewOf(bytes);
  const found: Chunk[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > bytes.length) return undefined;
    found.push({ type: latin(bytes, at, 4), content: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return found;
}

function chunksOfFile(bytes: Uint8Array): readonly Chunk[] | undefined {
  if (bytes.length < 20) return undefined;
  const end = 8 + viewOf(bytes).getUint32(4, true);
  return end > bytes.length ? undefined : chunksOf(bytes.subarray(12, end));
}

/** The orientation that a WebP asks for. */
export function webpOrientation(bytes: Uint8Array): Orientation {
  const exif = chunksOfFile(bytes)?.find(({ type }) => type === "EXIF");
  return exif === undefined ? 1 : exifOrientation(exif.content);
}

/** True for a WebP that moves. */
export function isAnimatedWebp(bytes: Uint8Array): boolean {
  return chunksOfFile(bytes)?.some(({ type }) => type === "ANIM") === true;
}

/** A WebP with only what is needed to show it, its orientation kept, alone. Undefined when it is cut or holds no picture. */
export function strippedWebp(bytes: Uint8Array): Uint8Array | undefined {
  const all = chunksOfFile(bytes);
  if (all === undefined || !all.some(({ type }) => /^(?:VP8[ L]|ANMF)$/u.test(type))) return undefined;
  const orientation = webpOrientation(bytes);
  const kept = all.flatMap((chunk) => keptOf(chunk, orientation !== 1));
  const exif = orientation === 1 ? [] : [{ type: "EXIF", content: orientationExif(orientation) }];
  const body = joined([new TextEncoder().encode("WEBP"), ...[...kept, ...exif].map(chunkBytes)]);
  return chunkBytes({ type: "RIFF", content: body });
}

function keptOf({ type, content }: Chunk, turned: boolean): readonly Chunk[] {
  if (type === "VP8X") return [{ type, content: withFlags(content, turned) }];
  if (type === "ANMF") return [{ type, content: frame(content) }];
  return /^(?:VP8[ L]|ALPH|ANIM)$/u.test(type) ? [{ type, content }] : [];
}

function withFlags(content: Uint8Array, turned: boolean): Uint8Array {
  const plain = Uint8Array.from(content.subarray(0, 10));
  plain[0] = ((plain[0] ?? 0) & ~(flags.profile | flags.exif | flags.xmp)) | (turned ? flags.exif : 0);
  return plain;
}

/** A frame of an animation may carry chunks of its own that no reader shows. */
function frame(content: Uint8Array): Uint8Array {
  const inside = (chunksOf(content.subarray(frameHead)) ?? []).filter(({ type }) => /^(?:VP8[ L]|ALPH)$/u.test(type));
  return joined([content.subarray(0, frameHead), ...inside.map(chunkBytes)]);
}

function chunkBytes({ type, content }: Chunk): Uint8Array {
  const bytes = new Uint8Array(8 + content.length + (content.length % 2));
  bytes.set(new TextEncoder().encode(type));
  viewOf(bytes).setUint32(4, content.length, true);
  bytes.set(content, 8);
  return bytes;
}
