// SPDX-License-Identifier: MIT
import type { Edition, Relation } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { RelativeLink } from "../model/relatives.ts";
import { emptyFamily, type Family, type OpenMember, type Told, toldOfRelative, toldOfSelf } from "./family-members.ts";

/** One edition in the tree. */
export interface FamilyNode extends Told {
  /** Its place in the list of nodes. */
  readonly index: number;
  readonly self: boolean;
  /** What it comes from, among the nodes; it stands below the first. */
  readonly parents: readonly { readonly relation: Relation; readonly index: number }[];
  /** The nodes that stand below it. */
  readonly branches: readonly number[];
  /** Which column it is in, from 0 for the eldest. */
  readonly generation: number;
}

export interface FamilyTree {
  readonly nodes: readonly FamilyNode[];
  /** Those that stand below nobody. */
  readonly roots: readonly number[];
  /** How many are known and not among the nodes. */
  readonly hidden: number;
}

/** How many editions a tree shows: more could be neither read nor drawn. */
export const mostShown = 60;

/** An edition with several parents stands below the one that it owes most. */
const weight: readonly Relation[] = ["fork_of", "continues", "translated_from", "satellite_of", "inspired_by"];

/**
 * The family of an edition, from what it says and what its relatives last said: ancestors, descendants, and the others that
 * come from the same. Each edition is met once, nobody comes from itself, and at most `limit` are shown, the nearest first.
 */
export function familyTree(edition: Edition, limit = mostShown): FamilyTree {
  const self = familyOf(edition);
  const line = [...new Set([self, ...lineOf(self, up), ...lineOf(self, down)])];
  const all = [...new Set([...line, ...lineOf(self, (one) => [...up(one), ...down(one)])])];
  return drawn(all.slice(0, limit), self, all.length - Math.min(all.length, limit));
}

/** Everyone who is known, from the edition itself. What an edition says of its own parents is heard before what these say. */
function familyOf(edition: Edition): OpenMember {
  const family = emptyFamily();
  const self = family.member(toldOfSelf(edition), [
    edition.url && `${edition.url.replace(/\/*$/u, "")}/${edition.id}/`,
  ]);
  const told = edition.relatives
    .filter(({ id }) => id !== edition.id)
    .map((relative) => ({ relative, member: family.member(toldOfRelative(relative), [relative.manifest]) }));
  for (const one of edition.lineage) family.link(self, named(family, { ...one, date: undefined }), one.relation);
  for (const { relative, member } of told) {
    for (const one of relative.lineage) family.link(member, named(family, { ...one, date: undefined }), one.relation);
  }
  for (const one of edition.children) family.link(named(family, one), self, one.relation);
  for (const { relative, member } of told) {
    for (const one of relative.children) family.link(named(family, one), member, one.relation);
  }
  return self;
}

type Named = Omit<RelativeLink, "date" | "relation"> & { readonly date?: string | undefined };

/** The member that a link names. The date of a link to a parent is when something was taken from it, and says nothing of it. */
function named(family: Family, { title, edition, url, territory, date }: Named): OpenMember {
  return family.member({ title, ...present({ edition, url, territory, start: date }) });
}

const up = (one: OpenMember) => one.parents.map(({ member }) => member);
const down = (one: OpenMember) => one.children;

/** Those that are reached step by step, the nearest first. */
function lineOf(start: OpenMember, next: (one: OpenMember) => readonly OpenMember[]): readonly OpenMember[] {
  const met = new Set([start]);
  for (const one of met) for (const other of next(one)) met.add(other);
  return [...met];
}

function drawn(shown: readonly OpenMember[], self: OpenMember, hidden: number): FamilyTree {
  const ordered = [...shown].sort(byDate);
  const indexes = new Map(ordered.map((one, index) => [one, index]));
  const parents = ordered.map((one) =>
    one.parents
      .flatMap(({ relation, member }) => {
        const index = indexes.get(member);
        return index === undefined ? [] : [{ relation, index }];
      })
      .sort((a, b) => weight.indexOf(a.relation) - weight.indexOf(b.relation)),
  );
  const generations = generationsOf(parents.map((list) => list.map(({ index }) => index)));
  const below = (index: number) => parents.flatMap((list, child) => (list[0]?.index === index ? [child] : []));
  return {
    nodes: ordered.map((one, index) => ({
      ...one.told,
      index,
      self: one === self,
      parents: parents[index] ?? [],
      branches: below(index),
      generation: generations[index] ?? 0,
    })),
    roots: parents.flatMap((list, index) => (list.length === 0 ? [index] : [])),
    hidden,
  };
}

/** The eldest first; those without a date last, as they were met. */
function byDate({ told: a }: OpenMember, { told: b }: OpenMember): number {
  const [one, other] = [a.start ?? "9999", b.start ?? "9999"];
  return one < other ? -1 : Number(one > other);
}

/** The column of each: to the right of all its parents; one without parents stands just before its first child. */
function generationsOf(parents: readonly (readonly number[])[]): readonly number[] {
  const deep: number[] = [];
  const depth = (index: number): number => {
    deep[index] ??= Math.max(-1, ...(parents[index] ?? []).map(depth)) + 1;
    return deep[index];
  };
  const depthOf = (_: unknown, index: number) => depth(index);
  return parents.map(depthOf).map((own, index, all) => {
    const children = all.filter((_, child) => parents[child]?.includes(index));
    return own > 0 || children.length === 0 ? own : Math.min(...children) - 1;
  });
}
