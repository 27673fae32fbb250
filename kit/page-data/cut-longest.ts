// SPDX-License-Identifier: MIT
import { lengthWithin, octetsOf } from "./octets-of.ts";

/**
 * Texts that together take at most so many bytes of UTF-8: when they take more, the longest lose their ends, all at one length,
 * and the shorter ones stay whole. Words are not cut, where there are spaces.
 * @param limit in bytes.
 */
export function cutLongest(texts: readonly string[], limit: number): readonly string[] {
  const sizes = texts.map(octetsOf);
  if (sizes.reduce((sum, size) => sum + size, 0) <= limit) return texts;
  const most = sizeForAll(sizes, limit);
  return texts.map((text, index) => ((sizes[index] ?? 0) <= most ? text : cut(text, most)));
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
function cut(whole: string, most: number): string {
  const text = whole.slice(0, lengthWithin(whole, most));
  const space = text.lastIndexOf(" ");
  return space > text.length - 40 ? text.slice(0, Math.max(space, 0)) : text;
}
