// SPDX-License-Identifier: MIT
import { all } from "../dom/el.ts";
import { type Asked, queryFor } from "./address.ts";

/**
 * Writes what is asked into the page's address, without a step in the history: going back leaves the page, and coming back
 * finds it as it was. A page opened from a folder may only change its fragment.
 */
export function writeAddress(asked: Asked): void {
  const { pathname, search, hash } = location;
  const query = queryFor(asked, search);
  const kept = hash.startsWith("#?") ? "" : hash;
  try {
    history.replaceState(history.state, "", pathname + query + kept);
  } catch {
    history.replaceState(history.state, "", query === "" ? "#" : `#${query}`);
  }
  carry(queryFor({ ...asked, query: "" }));
}

/** The other days, the other languages, the list and the grid are narrowed in the same way. */
function carry(query: string): void {
  for (const link of all(
    ".day-tabs a, .views [data-narrowed], .neighbours a, .languages a",
  ) as readonly HTMLAnchorElement[]) {
    if (location.protocol === "file:") link.hash = query === "" ? "" : `#${query}`;
    else link.search = query;
  }
}
