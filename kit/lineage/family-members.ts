// SPDX-License-Identifier: MIT
import type { Day, Edition, Id, LocalizedText, Relation } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Relative } from "../model/relatives.ts";
import { plainAddress } from "../validate/lineage/same-edition.ts";

/** What somebody says of an edition: its organisers, or those of another. */
export interface Told {
  readonly title: LocalizedText;
  readonly edition?: Id;
  readonly url?: string;
  readonly territory?: LocalizedText;
  readonly start?: Day;
  readonly end?: Day;
}

/** One edition of the family, with all that is said of it. */
export interface Member {
  readonly told: Told;
  readonly parents: readonly { readonly relation: Relation; readonly member: Member }[];
}

/** A member while it is being put together. */
export interface OpenMember extends Member {
  told: Told;
  readonly parents: { relation: Relation; member: OpenMember }[];
  readonly children: OpenMember[];
}

/** The family as it is put together: what is said of one edition in several places is said of one member. */
export interface Family {
  member(told: Told, addresses?: readonly (string | undefined)[]): OpenMember;
  link(child: OpenMember, parent: OpenMember, relation: Relation): void;
}

/** A family without anyone. Two editions of one id, or of one address however written, are the same; without either, of one title. */
export function emptyFamily(): Family {
  const byId = new Map<Id, OpenMember>();
  const byAddress = new Map<string, OpenMember>();
  const byTitle = new Map<string, OpenMember>();
  return {
    member(told, addresses = []) {
      const plain = [told.url, ...addresses].flatMap((url) => (url === undefined ? [] : (plainAddress(url) ?? [])));
      const there = plain.map((address) => byAddress.get(address)).find((one) => one && mayBe(one, told));
      const isBare = told.edition === undefined && plain.length === 0;
      const same = isBare ? byTitle.get(titleOf(told)) : told.edition && byId.get(told.edition);
      const one = same || there || { told, parents: [], children: [] };
      if (isBare) byTitle.set(titleOf(told), one);
      // What was said first stays; what nobody said yet is added.
      one.told = { ...told, ...one.told };
      if (one.told.edition !== undefined) byId.set(one.told.edition, one);
      for (const address of plain) if (!byAddress.has(address)) byAddress.set(address, one);
      return one;
    },
    link(child, parent, relation) {
      if (child.parents.some(({ member }) => member === parent) || isAbove(child, parent)) return;
      child.parents.push({ relation, member: parent });
      parent.children.push(child);
    },
  };
}

/** The title in the language that is named first. */
function titleOf({ title }: Told): string {
  return (Object.values(title)[0] ?? "").normalize("NFC").toLowerCase();
}

/** Whether what stands at an address may be what is told of: two editions of one site have two ids. */
function mayBe({ told: { edition } }: OpenMember, told: Told): boolean {
  return edition === undefined || told.edition === undefined || edition === told.edition;
}

/** Whether an edition is another one or above it: it cannot come from that one as well. */
function isAbove(one: OpenMember, other: OpenMember): boolean {
  const met = new Set([other]);
  for (const each of met) for (const { member } of each.parents) met.add(member);
  return met.has(one);
}

/** What an edition says of itself. */
export function toldOfSelf({ id, title, url, territory, dates }: Edition): Told {
  return { title, edition: id, start: dates.start, end: dates.end, ...present({ url, territory: territory?.name }) };
}

/** What a relative says of itself. */
export function toldOfRelative({ id, title, url, territory, dates }: Relative): Told {
  return { title, edition: id, ...present({ url, territory, start: dates?.start, end: dates?.end }) };
}
