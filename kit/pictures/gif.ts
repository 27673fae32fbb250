// SPDX-License-Identifier: MIT
import { joined, latin } from "./bytes.ts";

interface Block {
  readonly kind: "image" | "control" | "repeat" | "said" | "end";
  readonly start: number;
  readonly end: number;
}

const header = 13;
/** Bytes of a colour table, from the flags that announce it. */
const tableSize = (packed: number) => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** The blocks of a GIF (GIF89a, 15 to 27), up to its trailer. */
function* blocks(bytes: Uint8Array): Generator<Block> {
  let at = header + tableSize(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = kindAt(bytes, at);
    if (kind === undefined) return;
    const end = kind === "end" ? at + 1 : endOfBlock(bytes, at);
    if (end > bytes.length) return;
    yield { kind, start: at, end };
    if (kind === "end") return;
    at = end;
  }
}

function kindAt(bytes: Uint8Array, at: number): Block["kind"] | undefined {
  if (bytes[at] === 0x3b) return "end";
  if (bytes[at] === 0x2c) return "image";
  if (bytes[at] !== 0x21) return undefined;
  if (bytes[at + 1] === 0xf9) return "control";
  // How often an animation is played again, in an extension of two programs.
  return bytes[at + 1] === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/u.test(latin(bytes, at + 3, 11))
    ? "repeat"
    : "said";
}

function endOfBlock(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === 0x2c ? start + 11 + tableSize(bytes[start + 9] ?? 0) : start + 2;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** True for a GIF of more than one image. */
export function isAnimatedGif(bytes: Uint8Array): boolean {
  let images = 0;
  for (const { kind } of blocks(bytes)) if (kind === "image" && ++images > 1) return true;
  return false;
}

/** A GIF without comments, texts and programs' own notes. Undefined when it is cut. */
export function strippedGif(bytes: Uint8Array): Uint8Array | undefined {
  const all = [...blocks(bytes)];
  if (all.at(-1)?.kind !== "end" || !all.some(({ kind }) => kind === "image")) return undefined;
  const kept = all.filter(({ kind }) => kind !== "said").map(({ start, end }) => bytes.subarray(start, end));
  return joined([bytes.subarray(0, header + tableSize(bytes[10] ?? 0)), ...kept]);
}
