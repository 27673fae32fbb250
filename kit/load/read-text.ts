// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { FileEntry, Files } from "../io/files.ts";
import { decodeText } from "./decode-text.ts";
import { limits } from "./limits.ts";
import { fileStart, refuse } from "./refuse.ts";

/** The bytes of one file, at most `length`; or the finding of the system's refusal. Never throws. */
export function readBytes(files: Files, path: string, length: number): Uint8Array | Finding {
  try {
    return files.read(path, length);
  } catch (error) {
    return refuse("file/unreadable", { reason: reasonOf(error) }, fileStart(path));
  }
}

/** The text of one file of the event; or why it is refused: too large, unreadable, not UTF-8. */
export function readText(files: Files, { path, size }: FileEntry): string | Finding {
  const limit = limits.textBytes;
  if (size > limit) return refuse("file/too-large", { size, limit }, fileStart(path));
  const bytes = readBytes(files, path, limit + 1);
  if ("code" in bytes) return bytes;
  // It may have grown since it was listed.
  if (bytes.length > limit) return refuse("file/too-large", { size: bytes.length, limit }, fileStart(path));
  return decodeText(path, bytes);
}

/** The system's own short name for a failure, such as `EACCES`; the message of any other error. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
