// SPDX-License-Identifier: MIT
import { distance } from "fastest-levenshtein";

/** An address that something may have moved to. */
export interface Candidate {
  /** Below the edition's own, without a language. */
  readonly address: string;
  /** The title of its page, when it is one. */
  readonly title?: string;
  /** Whether it was never published before: what is renamed has a new address. */
  readonly isNew: boolean;
}

/** Of the letters of a name, the share that must be the same for a guess. */
const enough = 0.45;
/** Past these names, the nearest of them says nothing to anyone, and each costs a comparison. */
const most = 5000;

/** A candidate as it is compared: its names, each with its words. */
interface Known extends Candidate {
  readonly kind: string;
  readonly names: readonly Name[];
}

interface Name {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Lists of candidates are asked about again and again: each is prepared once. */
const prepared = new WeakMap<readonly Candidate[], readonly Known[]>();

function knownOf(candidates: readonly Candidate[]): readonly Known[] {
  const known = prepared.get(candidates) ?? candidates.map(knownAs);
  prepared.set(candidates, known);
  return known;
}

function knownAs(candidate: Candidate): Known {
  const { address, title } = candidate;
  const names = [nameOf(address), ...(title === undefined ? [] : [slug(title)])];
  return { ...candidate, kind: kindOf(address), names: names.map(named) };
}

const named = (text: string): Name => ({ text, words: new Set(text.split("-")) });

/**
 * Where what stood at a lost address most likely is: another address of the same folder and of the same ending, new rather
 * than known, whose name or title is the nearest; the only new one, however it is called. Undefined when nothing is near.
 */
export function likelyAddress(lost: string, candidates: readonly Candidate[]): string | undefined {
  const kind = kindOf(lost);
  const same = knownOf(candidates)
    .filter((one) => one.kind === kind && one.address !== lost)
    .slice(0, most);
  const fresh = same.filter(({ isNew }) => isNew);
  return nearestOf(lost, fresh) ?? (fresh.length === 1 ? fresh[0]?.address : undefined) ?? nearestOf(lost, same);
}

function nearestOf(lost: string, candidates: readonly Known[]): string | undefined {
  const name = named(nameOf(lost));
  let best: { readonly address: string; readonly score: number } | undefined;
  for (const { address, names } of candidates) {
    const score = Math.max(...names.map((one) => likeness(name, one)));
    if (score >= enough && score > (best?.score ?? 0)) best = { address, score };
  }
  return best?.address;
}

/** Folder and ending: `sessions/*.html`. */
function kindOf(address: string): string {
  return address.replace(/[^/]*?(\.[^./]*)$/u, "*$1");
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
}

function slug(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 100);
}

/** From 0 to 1: letters that stay (Levenshtein), or words that both have. */
function likeness(one: Name, other: Name): number {
  const longest = Math.max(one.text.length, other.text.length, 1);
  // Letters that one has more than the other are never the same: many names need no closer look.
  const possible = Math.min(one.text.length, other.text.length) / longest;
  const letters = possible < enough ? 0 : 1 - distance(one.text, other.text) / longest;
  let both = 0;
  for (const word of one.words) if (other.words.has(word)) both += 1;
  return Math.max(letters, both / Math.max(one.words.size, other.words.size));
}
