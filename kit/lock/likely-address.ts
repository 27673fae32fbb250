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

/**
 * Where what stood at a lost address most likely is: another address of the same folder and of the same ending, new rather
 * than known, whose name or title is the nearest; the only new one, however it is called. Undefined when nothing is near.
 */
export function likelyAddress(lost: string, candidates: readonly Candidate[]): string | undefined {
  const same = candidates.filter(({ address }) => kindOf(address) === kindOf(lost) && address !== lost).slice(0, most);
  const fresh = same.filter(({ isNew }) => isNew);
  return nearestOf(lost, fresh) ?? (fresh.length === 1 ? fresh[0]?.address : undefined) ?? nearestOf(lost, same);
}

function nearestOf(lost: string, candidates: readonly Candidate[]): string | undefined {
  const name = nameOf(lost);
  let best: { readonly address: string; readonly score: number } | undefined;
  for (const { address, title } of candidates) {
    const score = Math.max(likeness(name, nameOf(address)), title === undefined ? 0 : likeness(name, slug(title)));
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
function likeness(one: string, other: string): number {
  const letters = 1 - distance(one, other) / Math.max(one.length, other.length, 1);
  const [words, others] = [new Set(one.split("-")), new Set(other.split("-"))];
  const both = [...words].filter((word) => others.has(word)).length;
  return Math.max(letters, both / Math.max(words.size, others.size));
}
