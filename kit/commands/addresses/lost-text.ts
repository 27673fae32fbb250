// SPDX-License-Identifier: MIT

import { type AddressRecord, recordedOf } from "../../record/address-record.ts";
import type { Candidate } from "../../record/likely-address.ts";
import type { Lost } from "../../record/lost-addresses.ts";
import { recordOf } from "../../record/record-of.ts";
import { type Proposal, redirectFor } from "../../record/redirect-for.ts";
import type { AddressWords } from "../words/addresses/words.ts";
import type { MetEdition } from "./met-edition.ts";

/** What the site to be has, and what was recorded of the one before. */
export interface Around {
  readonly editions: ReadonlyMap<string, MetEdition>;
  readonly paths: ReadonlySet<string>;
  readonly record: AddressRecord;
}

type Judged = Lost & { readonly proposal: Proposal | undefined };

/** Addresses that are named; of the others, how many. */
const named = 20;
/** Lines to add that are printed: as many as somebody would look through. */
const mostLines = 200;

/**
 * What to say of lost addresses: which, where each most likely is now, and the lines that keep them. Several lines, the
 * last without an end.
 * @param fileOf the `event.yaml` of an edition, even of one that is gone.
 */
export function lostText(
  lost: readonly Lost[],
  around: Around,
  words: AddressWords,
  fileOf: (edition: string) => string,
): string {
  const gone = [...new Set(lost.map(({ edition }) => edition))].filter((id) => id !== "" && !around.editions.has(id));
  const judged = judge(
    lost.filter(({ edition }) => !gone.includes(edition)),
    around,
  );
  const parts = [
    ...gone.map((id) => words.edition_gone(id, lost.filter(({ edition }) => edition === id).length, fileOf(id))),
    ...(judged.length === 0 ? [] : [list(judged, words)]),
    ...[...around.editions.values()].flatMap((edition) => linesToAdd(edition, judged, words)),
    `${words.nothing_written} ${words.give_up}`,
  ];
  return parts.join("\n\n");
}

function judge(lost: readonly Lost[], { editions, paths, record }: Around): readonly Judged[] {
  const all = recordOf(paths, editions.keys());
  const candidates = new Map(
    [...editions.values()].map(({ id, titles }) => {
      const old = new Set(recordedOf(record, id));
      const of = (address: string): Candidate => {
        const title = titles.get(`${id}/${address}`);
        return { address, isNew: !old.has(address), ...(title !== undefined && { title }) };
      };
      return [id, recordedOf(all, id).map(of)];
    }),
  );
  const looked = new Map<string, number>();
  return lost.map((one) => {
    const count = (looked.get(one.edition) ?? 0) + 1;
    looked.set(one.edition, count);
    // What is not printed is not looked for: each costs a look at all that there is.
    const known = count > mostLines ? undefined : candidates.get(one.edition);
    return { ...one, proposal: known && redirectFor(one.address, known) };
  });
}

function list(judged: readonly Judged[], words: AddressWords): string {
  const lines = judged.slice(0, named).map(({ edition, address, proposal }) => {
    const path = edition === "" ? address : `${edition}/${address}`;
    return `  ${path}\n      ${fate(edition, proposal, words)}`;
  });
  const more = judged.length - lines.length;
  return [words.lost(judged.length), ...lines, ...(more > 0 ? [`  ${words.more(more)}`] : [])].join("\n");
}

function fate(edition: string, proposal: Proposal | undefined, words: AddressWords): string {
  if (edition === "") return words.at_root;
  if (proposal === undefined) return words.put_back;
  return proposal.isGuess ? words.nothing_near : words.probably(proposal.to);
}

/** What an organiser copies into `event.yaml`. Addresses hold no character that YAML would take for something else. */
function linesToAdd(
  { id, file, redirects }: MetEdition,
  judged: readonly Judged[],
  words: AddressWords,
): readonly string[] {
  const proposals = judged.flatMap(({ edition, proposal }) => (edition === id && proposal ? [proposal] : []));
  if (proposals.length === 0) return [];
  const lines = proposals.slice(0, mostLines).map(({ from, to, isGuess }) => {
    return `  - {from: ${from}, to: ${to}}${isGuess ? `  # ${words.choose}` : ""}`;
  });
  const has = redirects.length > 0;
  return [[words.add(file, has), ...(has ? [] : ["redirects:"]), ...lines].join("\n")];
}
