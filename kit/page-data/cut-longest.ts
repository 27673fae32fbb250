// SPDX-License-Identifier: MIT
import { octetsOf } from "./octets-of.ts";

/**
 * Texts that together take at most so many bytes of UTF-8: when they take more, the longest lose their ends, all at one length,
 * and the shorter ones stay whole. Words are not cut, where there are spaces.
 * @param limit in bytes.
 */
export function cutLongest(texts: readonly string[], limit: number): readonly string[] {
  const sizes = texts.map(octetsOf);
  if (sizes.reduce((sum, size) => sum + size, 0) <= limit) return texts;
  const most = sizeForAll(sizes, limit);
  const encoder = new TextEncoder();
  // No character takes less than a byte: what lies beyond need not be encoded.
  return texts.map((text, index) =>
    (sizes[index] ?? 0) <= most ? text : cut(encoder.encode(text.slice(0, most + 1)), most),
  );
}

/** The greatest length such that all, cut at it, take at most the limit. */
function sizeForAll(sizes: readonly number[], limit: number): number {
  const ascending = [...sizes].sort((a, b) => a - b);
  let left = limit;
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return limit;
}

/** The beginning of a text: never half of a character, nor of a word when there is a space not far. */
function cut(bytes: Uint8Array, most: number): string {
  const text = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
  const space = text.lastIndexOf(" ");
  return space > text.length - 40 ? text.slice(0, Math.max(space, 0)) : text;
}
