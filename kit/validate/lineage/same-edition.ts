// SPDX-License-Identifier: MIT
import { parseUrl } from "../../addresses/parse-url.ts";

/** What names an edition from outside: its id, an address of its site, or both. */
export interface EditionName {
  readonly edition?: string | undefined;
  readonly url?: string | undefined;
}

/** An edition that told of itself: its id, its front page, and where its `event.json` was read. */
export interface ToldEdition {
  readonly id: string;
  readonly url?: string | undefined;
  readonly manifest: string;
}

/**
 * An address in the one form that tells whether two lead to the same edition: without scheme, `www.`, query, fragment, nor
 * the file that a folder shows by itself. Undefined for what is no web address.
 */
export function plainAddress(url: string): string | undefined {
  if (!/^https?:\/\//iu.test(url) || parseUrl(url) === undefined) return undefined;
  const { host, pathname } = new URL(url);
  const path = pathname.replace(/\/+(?:index\.html?|event\.json)?$/iu, "");
  return `${host.replace(/^www\./u, "")}${path}`;
}

/** Every address under which an edition may be known: its own, and that of its site, which shows it first. */
function addressesOf({ id, url, manifest }: ToldEdition): readonly string[] {
  const own = [url, manifest].flatMap((address) => (address === undefined ? [] : (plainAddress(address) ?? [])));
  const sites = own.filter((address) => address.endsWith(`/${id}`)).map((address) => address.slice(0, -id.length - 1));
  return [...new Set([...own, ...sites])];
}

/** Finds the edition that a name means among those that are known: by its id, else by its address. Built once, it answers at once. */
export function editionFinder<T extends ToldEdition>(known: readonly T[]): (name: EditionName) => T | undefined {
  const byId = new Map([...known].reverse().map((one) => [one.id, one]));
  const byAddress = new Map<string, T[]>();
  for (const one of known) {
    for (const address of addressesOf(one))
      byAddress.set(address, [...(byAddress.get(address) ?? []), one].slice(0, 3));
  }
  return ({ edition, url }) => {
    if (edition !== undefined) return byId.get(edition);
    const address = url === undefined ? undefined : plainAddress(url);
    const there = address === undefined ? [] : (byAddress.get(address) ?? []);
    // The address of a whole site means no edition in particular when several of them stand there.
    return there.length < 2 ? there[0] : there.find((one) => plainAddress(one.url ?? "") === address);
  };
}
