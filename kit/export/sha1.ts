// SPDX-License-Identifier: MIT

const rotate = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/** What each quarter of the eighty rounds mixes, and its constant (FIPS 180-4, §4.1.1 and §4.2.1). */
const quarters: readonly (readonly [(b: number, c: number, d: number) => number, number])[] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];

/**
 * SHA-1 (FIPS 180-4) of some bytes: twenty bytes. For names that stay the same, never for secrets: UUIDs of version 5 are
 * made of it. Written here because pages need it too, where Node's own is absent and the browser's is asynchronous and
 * refused to a page opened from a folder.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const message = padded(bytes);
  for (let from = 0; from < message.byteLength; from += 64) mix(state, message, from);
  const out = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    out.setInt32(index * 4, word);
  });
  return new Uint8Array(out.buffer);
}

/** The message, one bit set, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

/** One block of 64 bytes mixed into the state. */
function mix(state: Int32Array, message: DataView, from: number): void {
  const words = new Int32Array(80);
  const word = (index: number) => words[index] ?? 0;
  for (let index = 0; index < 80; index++) {
    words[index] =
      index < 16
        ? message.getInt32(from + index * 4)
        : rotate(word(index - 3) ^ word(index - 8) ^ word(index - 14) ^ word(index - 16), 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  quarters.forEach(([choose, constant], quarter) => {
    for (let index = quarter * 20; index < quarter * 20 + 20; index++) {
      const next = (rotate(a, 5) + choose(b, c, d) + e + constant + word(index)) | 0;
      e = d;
      d = c;
      c = rotate(b, 30);
      b = a;
      a = next;
    }
  });
  [a, b, c, d, e].forEach((value, index) => {
    state[index] = ((state[index] ?? 0) + value) | 0;
  });
}
