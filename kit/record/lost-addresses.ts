// SPDX-License-Identifier: MIT
import type { AddressRecord } from "./address-record.ts";

/** An address that was published and would answer no more. */
export interface Lost {
  /** Empty for the site's root. */
  readonly edition: string;
  /** Below the edition's own, and without the language when the page is lost in the main one too. */
  readonly address: string;
}

/**
 * What a record holds and a site has not. What is lost with something else is not told apart: the calendar beside a page,
 * the same page in other languages, the further parts of a long one.
 * @param published site paths of the files to be published, those at old addresses included.
 * @param withdrawn site paths of what was taken back on purpose.
 */
export function lostAddresses(
  record: AddressRecord,
  published: ReadonlySet<string>,
  withdrawn: ReadonlySet<string> = new Set(),
): readonly Lost[] {
  return Object.entries(record.editions).flatMap(([edition, addresses]) => {
    const path = (address: string) => (edition === "" ? address : `${edition}/${address}`);
    const answers = (address: string) => published.has(path(address));
    const gone = addresses.filter((address) => !answers(address) && !withdrawn.has(path(address)));
    const lost = new Set(gone);
    return gone.filter((address) => !isWithAnother(address, answers, lost)).map((address) => ({ edition, address }));
  });
}

/** A record without the addresses that are given up, each with what goes with it. */
export function withoutLost(
  record: AddressRecord,
  published: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
): AddressRecord {
  const stays = (edition: string, address: string) => {
    const path = edition === "" ? address : `${edition}/${address}`;
    return published.has(path) || withdrawn.has(path) || published.has(pageOf(path));
  };
  const editions = Object.entries(record.editions).map(([edition, addresses]) => [
    edition,
    addresses.filter((address) => stays(edition, address)),
  ]);
  return { format: 1, editions: Object.fromEntries(editions) };
}

const pageOf = (address: string) => address.replace(/\.ics$/u, ".html");

/**
 * A session that has no time any more has no calendar, and keeps its page: that is no address given up. What else is told
 * of another is lost with it.
 */
function isWithAnother(address: string, answers: (address: string) => boolean, lost: ReadonlySet<string>): boolean {
  const page = pageOf(address);
  if (page !== address && (answers(page) || lost.has(page))) return true;
  const [, inMain] = /^(?!now\/)[a-z]{2,3}(?:-[a-z0-9]{2,8})*\/(.+)$/u.exec(address) ?? [];
  if (inMain !== undefined && lost.has(inMain)) return true;
  const whole = address.replace(/(?:[-/]|-part-)\d+\.html$/u, ".html");
  return whole !== address && lost.has(whole);
}
