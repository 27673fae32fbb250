// SPDX-License-Identifier: MIT
import { limits } from "./limits.ts";

export type NameFault = "characters" | "reserved" | "length" | "dot";

const portable = /^[A-Za-z0-9._-]+$/;
// Names that Windows keeps for devices, whatever the extension.
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const encoder = new TextEncoder();

/**
 * What makes a path unfit for some file system or web address, undefined when it travels everywhere: ASCII letters,
 * digits, `.`, `_` and `-`; no device name of Windows; no dot or space at either end; not too long.
 */
export function nameFault(path: string): NameFault | undefined {
  if (encoder.encode(path).length > limits.pathBytes) return "length";
  for (const segment of path.split("/")) {
    const fault = segmentFault(segment);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function segmentFault(segment: string): NameFault | undefined {
  if (encoder.encode(segment).length > limits.segmentBytes) return "length";
  if (reserved.test(segment)) return "reserved";
  if (/^[. ]|[. ]$/.test(segment)) return "dot";
  return portable.test(segment) ? undefined : "characters";
}
