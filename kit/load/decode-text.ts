// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { placeAt } from "./place-at.ts";
import { refuse } from "./refuse.ts";

const strict = new TextDecoder("utf-8", { fatal: true });

/** The bytes of a file as text, without its byte order mark; or a finding at the first byte that is not UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string | Finding {
  try {
    return strict.decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const before = strict.decode(bytes.subarray(0, offset));
    return refuse("text/encoding", { offset }, placeAt({ path, text: `${before}?` }, before.length));
  }
}

/** Where decoding stops. Whether a prefix decodes changes only once, so that halving finds the byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return startOfCharacter(bytes, good);
}

/** A cut character at the end is no fault here: the next bytes may complete it. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Back over the bytes of a character that was begun and not completed. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  for (let start = end; start > Math.max(end - 4, 0); start -= 1) {
    if (decodes(bytes.subarray(0, start))) return start;
  }
  return Math.max(end - 4, 0);
}

function decodes(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
