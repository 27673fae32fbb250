// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { FileEntry, Files } from "../io/files.ts";
import { decodeText } from "./decode-text.ts";
import { limits } from "./limits.ts";
import { readBytes } from "./read-text.ts";
import { fileStart, refuse } from "./refuse.ts";
import type { MediaFile } from "./source.ts";
import { textFault } from "./text-faults.ts";

// A JPEG says its size after its metadata, which may hold a thumbnail and a colour profile; other formats at once.
const headOfJpeg = 64 * 1024;
const headOfOthers = 4 * 1024;
// A drawing is judged whole: code may hide anywhere in it.
const headOfDrawing = 1024 * 1024;

/** The files that are carried, each with its first bytes. One that is too large is listed all the same, and said. */
export function readMedia(files: Files, entries: readonly FileEntry[]): { media: MediaFile[]; findings: Finding[] } {
  const media: MediaFile[] = [];
  const findings: Finding[] = [];
  const limit = limits.mediaBytes;
  for (const { path, size } of entries) {
    if (size > limit) findings.push(refuse("file/too-large", { size, limit }, fileStart(path)));
    const head = readBytes(files, path, headOf(path));
    if ("code" in head) findings.push(head);
    else {
      const text = textOf(path, size, head);
      if (typeof text === "object") findings.push(text);
      media.push({ path, bytes: size, head, ...(typeof text === "string" && { text }) });
    }
  }
  return { media, findings };
}

/** The text of captions, or why it is refused; nothing for other kinds, which are carried as they are. */
function textOf(path: string, size: number, head: Uint8Array): string | Finding | undefined {
  if (!isCaptions(path)) return undefined;
  const limit = limits.textBytes;
  // Beyond the limit of all media, it was refused already.
  if (size > limit)
    return size > limits.mediaBytes ? undefined : refuse("file/too-large", { size, limit }, fileStart(path));
  const text = decodeText(path, head);
  return typeof text === "string" ? (textFault({ path, text }) ?? text) : text;
}

const isCaptions = (path: string) => /\.vtt$/i.test(path);

function headOf(path: string): number {
  if (/\.svg$/i.test(path)) return headOfDrawing;
  // Captions are read.
  if (isCaptions(path)) return limits.textBytes;
  return /\.jpe?g$/i.test(path) ? headOfJpeg : headOfOthers;
}
