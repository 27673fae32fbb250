// SPDX-License-Identifier: MIT

/** How many bytes of UTF-8 a text takes, half a character counted as the U+FFFD that it becomes. Counted, not encoded: that takes memory for each text. */
export function octetsOf(text: string): number {
  let octets = 0;
  for (let at = 0; at < text.length; ) {
    const size = octetsAt(text, at);
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return octets;
}

/** How many units of a text, from its start, take at most so many bytes of UTF-8; whole characters only. */
export function lengthWithin(text: string, most: number): number {
  let octets = 0;
  let at = 0;
  while (at < text.length) {
    const size = octetsAt(text, at);
    if (octets + size > most) break;
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return at;
}

/** Bytes of the character that begins at a unit; only a pair of units takes four. */
function octetsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return isPair(unit, text.charCodeAt(at + 1)) ? 4 : 3;
}

const isPair = (unit: number, next: number) => unit >> 10 === 0xd800 >> 10 && next >> 10 === 0xdc00 >> 10;
