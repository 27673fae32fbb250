// SPDX-License-Identifier: MIT

const rotate = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/** What each quarter of the eighty rounds mixes, with its constant (FIPS 180-4, §4.1.1 and §4.2.1). */
function mixed(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return ((b & c) | (~b & d)) + 0x5a827999;
  if (quarter === 1) return (b ^ c ^ d) + 0x6ed9eba1;
  return quarter === 2 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
}

/**
 * SHA-1 (FIPS 180-4) of some bytes: twenty bytes. For names that stay the same, never for secrets: UUIDs of version 5 are
 * made of it. Written here because pages need it too, where Node's own is absent and the browser's is asynchronous and
 * refused to a page opened from a folder.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const message = padded(bytes);
  const words = new Int32Array(80);
  for (let from = 0; from < message.length; from += 64) mix(state, wordsOf(message, from, words));
  const digest = new Uint8Array(20);
  for (let at = 0; at < 20; at++) digest[at] = (state[at >> 2] ?? 0) >>> (24 - (at % 4) * 8);
  return digest;
}

/** The message, one bit set, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  for (let place = 1, bits = bytes.length * 8; bits > 0; place++, bits = Math.floor(bits / 256)) {
    message[message.length - place] = bits % 256;
  }
  return message;
}

type State = [number, number, number, number, number];

/** The words of one block mixed into the state. */
function mix(state: State, words: Int32Array): void {
  let [a, b, c, d, e] = state;
  for (let index = 0; index < 80; index++) {
    const next = (rotate(a, 5) + mixed(Math.trunc(index / 20), b, c, d) + e + (words[index] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
  state[4] = (state[4] + e) | 0;
}

/** The eighty words of a block, written over those of the one before: its own sixteen, then each made of four before it. */
function wordsOf(message: Uint8Array, from: number, words: Int32Array): Int32Array {
  const byte = (at: number) => message[from + at] ?? 0;
  for (let index = 0, at = 0; index < 16; index++, at += 4) {
    words[index] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3);
  }
  for (let index = 16; index < 80; index++) {
    const made =
      (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0);
    words[index] = rotate(made, 1);
  }
  return words;
}
