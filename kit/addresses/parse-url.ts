// SPDX-License-Identifier: MIT

/**
 * An absolute address, or one that `base` completes, as the URL Standard reads it; undefined when it is none.
 * `URL.canParse` is not asked: in Node 20, once it has been called some thousand times, it takes every address with an
 * accent for a wrong one (its fast path reads Latin-1 as UTF-8).
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
