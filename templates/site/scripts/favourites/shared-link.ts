// SPDX-License-Identifier: MIT

/** The fragment of an address that shares sessions: `#s=ouverture,atelier-eau`. */
export function sharedFragment(ids: readonly string[]): string {
  return `#s=${ids.map(encodeURIComponent).join(",")}`;
}

/** The ids that a fragment shares, each once; undefined when it shares nothing. */
export function sharedIds(hash: string): readonly string[] | undefined {
  if (!hash.startsWith("#s=")) return undefined;
  const ids = hash.slice(3).split(",").map(decoded).filter(Boolean);
  return [...new Set(ids)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
