// SPDX-License-Identifier: MIT
import type { Web } from "../io/web.ts";
import type { Edition, LocalizedText } from "../model/edition.ts";
import type { Relative } from "../model/relatives.ts";
import { type EditionName, plainAddress } from "../validate/lineage/same-edition.ts";
import { changesBetween, type RelativeChange } from "./changes-between.ts";
import { findManifest } from "./find-manifest.ts";
import { ManifestError } from "./manifest-error.ts";
import { relativeNamed } from "./relative-named.ts";
import { relativeOf } from "./relative-of.ts";

/** One edition of the family, and what asking it gave. */
export interface CheckedRelative {
  readonly title: LocalizedText;
  readonly role: "parent" | "ancestor" | "child";
  /** The address that was asked; without one, nobody was. */
  readonly address?: string;
  /** What it says now. */
  readonly now?: Relative;
  /** The last good copy, from before. */
  readonly before?: Relative;
  readonly changes: readonly RelativeChange[];
  /** Why it gave nothing: what the web or the reading threw. */
  readonly error?: unknown;
}

/** How far and how much is asked in one go. */
const most = { asked: 50, generations: 5 } as const;

/** What is asked, and under which ids it may answer: an id is the name of the file where a copy is kept. */
interface Asked extends Waiting {
  mayBe(id: string): boolean;
}

interface Waiting extends EditionName {
  readonly title: LocalizedText;
  readonly role: CheckedRelative["role"];
  readonly generation: number;
}

/**
 * Asks every parent, child and further ancestor what it says of itself now, one after the other: five generations up, fifty
 * addresses in all. One that does not answer is passed over, and its last good copy tells who comes before it; so is one
 * that gives itself out for another, whose copy would be lost. Never throws for an address; `expected` says which errors
 * are those of an address, every other is thrown.
 */
export async function checkRelatives(
  edition: Edition,
  web: Web,
  expected: (error: unknown) => boolean,
): Promise<readonly CheckedRelative[]> {
  const parents = edition.lineage.map((one) => ({ ...one, role: "parent" as const, generation: 1 }));
  const children = edition.children.map((one) => ({ ...one, role: "child" as const, generation: 1 }));
  const waiting: Waiting[] = [...parents, ...children];
  const met = new Set(keysOf({ edition: edition.id, url: edition.url }));
  const taken = new Set([edition.id, ...edition.relatives.map(({ id }) => id), ...waiting.map((one) => one.edition)]);
  const checked: CheckedRelative[] = [];
  for (const one of waiting) {
    const before = relativeNamed(one, edition.relatives);
    const meant = one.edition ?? before?.id;
    const keys = keysOf({ edition: meant, url: one.url });
    if (keys.some((key) => met.has(key)) || checked.length >= most.asked) continue;
    for (const key of keys) met.add(key);
    const found = await ask({ ...one, mayBe: mayBe(meant, taken) }, before, web, expected);
    checked.push(found);
    if (found.now !== undefined) taken.add(found.now.id);
    for (const key of keysOf({ edition: found.now?.id })) met.add(key);
    waiting.push(...above(one, found.now ?? before));
  }
  return checked;
}

/** An edition that is named answers under its id; one that is not, under none that another has. */
function mayBe(meant: string | undefined, taken: ReadonlySet<string | undefined>): Asked["mayBe"] {
  return (id) => (meant === undefined ? !taken.has(id) : id === meant);
}

/** An edition is known by its id; without one, by its address. */
function keysOf({ edition, url }: EditionName): readonly string[] {
  const address = url === undefined ? undefined : plainAddress(url);
  if (edition !== undefined) return [`id ${edition}`];
  return address === undefined ? [] : [`at ${address}`];
}

function above({ role, generation }: Waiting, relative: Relative | undefined): readonly Waiting[] {
  if (role === "child" || generation >= most.generations) return [];
  return (relative?.lineage ?? []).map((one) => ({ ...one, role: "ancestor", generation: generation + 1 }));
}

async function ask(
  { title, role, url, mayBe }: Asked,
  before: Relative | undefined,
  web: Web,
  expected: (error: unknown) => boolean,
): Promise<CheckedRelative> {
  const addresses = [...new Set([before?.manifest, url].filter((one) => one !== undefined))];
  const known = { title, role, changes: [], ...(before && { before }) };
  let failed: CheckedRelative = known;
  for (const address of addresses) {
    try {
      const found = await findManifest(web, address);
      const now = relativeOf(found.manifest, found.address);
      if (!mayBe(now.id)) throw new ManifestError("another-edition", found.address);
      return { ...known, address, now, changes: before === undefined ? [] : changesBetween(before, now) };
    } catch (error) {
      if (!expected(error)) throw error;
      failed = { ...known, address, error };
    }
  }
  return failed;
}
