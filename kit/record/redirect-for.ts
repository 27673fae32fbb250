// SPDX-License-Identifier: MIT
import { type Candidate, likelyAddress } from "./likely-address.ts";

/** What to write under `redirects:` for a lost address. */
export interface Proposal {
  readonly from: string;
  readonly to: string;
  /** Whether `to` is only the list that the lost page was in: somebody has to say better. */
  readonly isGuess: boolean;
}

const lists: Readonly<Record<string, string>> = {
  sessions: "programme.html",
  people: "people.html",
  axes: "axes.html",
  formats: "formats.html",
  tracks: "tracks.html",
  rooms: "rooms.html",
  news: "news.html",
  groups: "groups.html",
  traces: "traces.html",
  transcripts: "traces.html",
};

/**
 * The redirect that would keep a lost address; undefined when nothing of its kind could stand there, such as for a
 * picture that nothing resembles.
 */
export function redirectFor(from: string, candidates: readonly Candidate[]): Proposal | undefined {
  const to = likelyAddress(from, candidates);
  if (to !== undefined) return { from, to, isGuess: false };
  if (!from.endsWith(".html")) return undefined;
  const list = lists[from.slice(0, Math.max(from.indexOf("/"), 0))];
  const stands = list !== undefined && candidates.some(({ address }) => address === list);
  return { from, to: stands ? list : "index.html", isGuess: true };
}
