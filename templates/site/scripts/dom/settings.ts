// SPDX-License-Identifier: MIT

/** What the page's own script element says: which edition this is, and where its things are. Addresses are absolute. */
export interface Settings {
  readonly edition: string;
  /** The page of kept sessions. */
  readonly mine: string;
  /** The programme as data, at the root of the page's language. */
  readonly programme: string;
  /** The script itself: what comes later stands beside it. */
  readonly script: string;
}

/** Read while the script first runs: later no script is the current one. Undefined when the page does not say. */
export function settings(): Settings | undefined {
  const own = document.currentScript as HTMLScriptElement | null;
  const { edition, mine, programme } = own?.dataset ?? {};
  if (own === null || edition === undefined || mine === undefined || programme === undefined) return undefined;
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  return { edition, mine: absolute(mine), programme: absolute(programme), script: own.src };
}
