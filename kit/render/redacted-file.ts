// SPDX-License-Identifier: MIT

/** Files of `media/` that are texts, whatever else they are. */
const textual = /\.(?:svg|vtt|csv|txt|json)$/iu;

/**
 * The bytes of a file of the event as they may be published: in one that is a text, names of people who withdrew are
 * blanked out; any other, and a text that names nobody, is left as it is.
 */
export function redactedFile(
  path: string,
  bytes: Uint8Array,
  redact: ((text: string) => string) | undefined,
): Uint8Array {
  if (redact === undefined || !textual.test(path)) return bytes;
  const text = decoded(bytes);
  const left = redact(text);
  return left === text ? bytes : new TextEncoder().encode(left);
}

/** Tables are often saved in the encoding of Windows, where every byte is a character. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
