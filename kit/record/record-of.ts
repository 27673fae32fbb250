// SPDX-License-Identifier: MIT
import { type AddressRecord, recordedOf } from "./address-record.ts";

/** What is read by people and by other programs; the look and the scripts of pages are read with them alone. */
const kept = /\.(?:html|ics|json|xml|csv|geojson|bib|cff|zip)$/u;
/** What the site's tools are told, and nobody links to. */
const untold = /^(?:assets\/|404\.html$|\.)|(?:^|\/)(?:robots\.txt|sitemap\.xml)$/u;
const medium = /^[^/]+\/media\//u;

/** Whether the address of a file is one that must answer for ever: pages, calendars, data, and what is in `media/`. */
export function isKept(path: string): boolean {
  return medium.test(path) || (kept.test(path) && !untold.test(path));
}

/**
 * The record of a site.
 * @param paths site paths of its files, without the narrower copies of pictures.
 * @param editionIds its editions; what stands in the folder of none of them is the site's own, under the empty name.
 */
export function recordOf(paths: Iterable<string>, editionIds: Iterable<string>): AddressRecord {
  const ids = new Set(editionIds);
  const editions = new Map<string, string[]>();
  for (const path of paths) {
    if (!isKept(path)) continue;
    const [id, address] = split(path, ids);
    const list = editions.get(id) ?? [];
    list.push(address);
    editions.set(id, list);
  }
  return { format: 1, editions: sorted(editions) };
}

/** Both records in one. */
export function joined(one: AddressRecord, other: AddressRecord): AddressRecord {
  const ids = new Set([...Object.keys(one.editions), ...Object.keys(other.editions)]);
  const both = (id: string) => [...new Set([...recordedOf(one, id), ...recordedOf(other, id)])];
  return { format: 1, editions: sorted(new Map([...ids].map((id) => [id, both(id)]))) };
}

/** The edition that a site path is of, and its address below it. */
function split(path: string, ids: ReadonlySet<string>): readonly [string, string] {
  const slash = path.indexOf("/");
  const first = path.slice(0, Math.max(slash, 0));
  return ids.has(first) ? [first, path.slice(slash + 1)] : ["", path];
}

function sorted(editions: ReadonlyMap<string, readonly string[]>): AddressRecord["editions"] {
  const ids = [...editions.keys()].sort();
  return Object.fromEntries(ids.map((id) => [id, [...(editions.get(id) ?? [])].sort()]));
}
