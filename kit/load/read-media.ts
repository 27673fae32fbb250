// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { FileEntry, Files } from "../io/files.ts";
import { limits } from "./limits.ts";
import { readBytes } from "./read-text.ts";
import { fileStart, refuse } from "./refuse.ts";
import type { MediaFile } from "./source.ts";

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
    else media.push({ path, bytes: size, head });
  }
  return { media, findings };
}

function headOf(path: string): number {
  if (/\.svg$/i.test(path)) return headOfDrawing;
  return /\.jpe?g$/i.test(path) ? headOfJpeg : headOfOthers;
}
