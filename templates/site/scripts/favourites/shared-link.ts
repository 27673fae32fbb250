// SPDX-License-Identifier: MIT
import { sessionIds } from "./session-ids.ts";

/** The fragment of an address that shares sessions: `#s=ouverture,atelier-eau`. */
export function sharedFragment(ids: readonly string[]): string {
  return `#s=${ids.map(encodeURIComponent).join(",")}`;
}

/** The ids that a fragment shares, each once; what is no id is left aside. Undefined when it shares nothing. */
export function sharedIds(hash: string): readonly string[] | undefined {
  if (!hash.startsWith("#s=")) return undefined;
  return sessionIds(hash.slice(3).split(",").map(decoded));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
