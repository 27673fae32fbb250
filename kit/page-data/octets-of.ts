// SPDX-License-Identifier: MIT

/** How many bytes of UTF-8 a text takes, half a character counted as the U+FFFD that it becomes. Counted, not encoded: that takes memory for each text. */
export function octetsOf(text: string): number {
  let octets = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) octets += 1;
    else if (unit < 0x800) octets += 2;
    else if (isPair(unit, text.charCodeAt(at + 1))) {
      octets += 4;
      at++;
    } else octets += 3;
  }
  return octets;
}

const isPair = (unit: number, next: number) => unit >> 10 === 0xd800 >> 10 && next >> 10 === 0xdc00 >> 10;
