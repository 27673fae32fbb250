// SPDX-License-Identifier: MIT
import { all } from "../dom/el.ts";
import { queryFor } from "../programme/address.ts";

/**
 * Writes a query into the page's address: as a step of the history that going back undoes, or in place of the last.
 * A page opened from a folder may only change its fragment. The other languages are searched in the same way.
 */
export function writeQuery(query: string, step: boolean): void {
  const { pathname, search, hash } = location;
  const asked = queryFor({ choice: {}, query }, search);
  const kept = hash.startsWith("#?") ? "" : hash;
  const write = (address: string) =>
    step ? history.pushState(null, "", address) : history.replaceState(null, "", address);
  try {
    write(pathname + asked + kept);
  } catch {
    write(asked === "" ? "#" : `#${asked}`);
  }
  for (const link of all(".languages a") as readonly HTMLAnchorElement[]) {
    if (location.protocol === "file:") link.hash = asked === "" ? "" : `#${asked}`;
    else link.search = asked;
  }
}
