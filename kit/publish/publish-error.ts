// SPDX-License-Identifier: MIT
import type { PublishErrorArgs, PublishErrorCode } from "../diagnostics/publish-messages.ts";
import type { FileSystemError } from "../io/file-system.ts";

/** Publishing was refused or failed. Its words are in `kit/diagnostics/publish-messages.ts`; `message` is for logs. */
export class PublishError<C extends PublishErrorCode = PublishErrorCode> extends Error {
  override readonly name = "PublishError";
  readonly code: C;
  readonly path: string;
  readonly args: PublishErrorArgs[C];
  constructor(code: C, path: string, args: PublishErrorArgs[C], cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
    this.args = args;
  }
}

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const REFUSED = new Set(["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV", "ENAMETOOLONG", "ENOTDIR"]);

/** What the disk said, in the publisher's terms; any other error comes back as it is. */
export function asPublishError(error: unknown): unknown {
  if (!isFileSystemError(error)) return error;
  if (FULL.has(error.code)) return new PublishError("output/disk-full", error.path, {}, error);
  const code = REFUSED.has(error.code) ? "output/not-writable" : "output/failed";
  return new PublishError(code, error.path, { reason: error.code }, error);
}

/** Whether the disk raised it, whichever copy of the class it was made with. */
export function isFileSystemError(error: unknown): error is FileSystemError {
  return error instanceof Error && error.name === "FileSystemError";
}
