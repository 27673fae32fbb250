// SPDX-License-Identifier: MIT
import type { ProcessMark } from "../io/machine.ts";
import { ifThere, readIfFile } from "./if-there.ts";
import type { PublishPorts, Target } from "./output.ts";
import { PublishError } from "./publish-error.ts";

/** A lock as found beside a site. */
export interface FoundLock {
  readonly text: string;
  readonly owner: ProcessMark | undefined;
  readonly modified: number;
}

/** The lock in place, or undefined when it has just gone. Throws a PublishError `output/locked` when it is not a file. */
export function readLock(target: Target, { disk }: PublishPorts): FoundLock | undefined {
  const kind = disk.kind(target.lock);
  if (kind !== "file") {
    if (kind === "absent") return undefined;
    throw locked(target, undefined);
  }
  const text = readIfFile(target.lock, disk);
  const modified = ifThere(() => disk.modified(target.lock));
  return text === undefined || modified === undefined ? undefined : { text, owner: ownerOf(text), modified };
}

function ownerOf(text: string): ProcessMark | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isMark(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isMark(data: unknown): data is ProcessMark {
  if (typeof data !== "object" || data === null) return false;
  const { pid, host, since, birth } = data as Record<string, unknown>;
  const texts = [host, since, birth].every((value) => typeof value === "string");
  return texts && Number.isSafeInteger(pid) && Number(pid) > 0;
}

/** The error for a lock that is held; its owner may be unknown. */
export function locked(target: Target, owner: ProcessMark | undefined): PublishError {
  const { pid, host, since } = owner ?? { pid: 0, host: "?", since: "?" };
  return new PublishError("output/locked", target.site, { pid, host, since, lock: target.lock });
}
