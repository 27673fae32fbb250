// SPDX-License-Identifier: MIT

type Recognise = (head: Uint8Array) => boolean;

function ascii(head: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...head.subarray(offset, offset + length));
}

const starts =
  (signature: string): Recognise =>
  (head) =>
    ascii(head, 0, signature.length) === signature;

/** Container formats say what they hold a few bytes in. */
const holds =
  (container: string, at: number, kinds: readonly string[]): Recognise =>
  (head) =>
    starts(container)(head) && kinds.includes(ascii(head, at, kinds[0]?.length ?? 0));

const isAvif: Recognise = (head) => ascii(head, 4, 4) === "ftyp" && /avi[fs]|mi[af]f/.test(ascii(head, 8, 24));
const isMp4: Recognise = (head) => ascii(head, 4, 4) === "ftyp";
const isMp3: Recognise = (head) => starts("ID3")(head) || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0);
const isSvg: Recognise = (head) => /<svg[\s>]/i.test(ascii(head, 0, 2000));
/** Text has no null byte. */
const isText: Recognise = (head) => !head.includes(0);

/** The kinds of files that can be published, by extension, each with the way its first bytes are recognised. */
export const fileTypes: Readonly<Record<string, Recognise>> = {
  ".jpg": starts("\u00ff\u00d8\u00ff"),
  ".jpeg": starts("\u00ff\u00d8\u00ff"),
  ".png": starts("\u0089PNG\r\n\u001a\n"),
  ".webp": holds("RIFF", 8, ["WEBP"]),
  ".avif": isAvif,
  ".gif": holds("GIF8", 4, ["7a", "9a"]),
  ".svg": isSvg,
  ".pdf": starts("%PDF-"),
  ".vtt": (head) => isText(head) && /^(?:\u00ef\u00bb\u00bf)?WEBVTT/.test(ascii(head, 0, 9)),
  ".csv": isText,
  ".ods": starts("PK\u0003\u0004"),
  ".odt": starts("PK\u0003\u0004"),
  ".odp": starts("PK\u0003\u0004"),
  ".txt": isText,
  ".json": isText,
  ".mp3": isMp3,
  ".m4a": isMp4,
  ".wav": holds("RIFF", 8, ["WAVE"]),
  ".flac": starts("fLaC"),
  ".ogg": starts("OggS"),
  ".opus": starts("OggS"),
  ".mp4": isMp4,
  ".webm": starts("\u001a\u0045\u00df\u00a3"),
};

const pictures = new Set([".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"]);

/** The extension of a path with its dot, in lower case; empty when there is none. */
export function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? "";
}

/** True for a picture, by its extension. */
export function isPicture(path: string): boolean {
  return pictures.has(extensionOf(path));
}
