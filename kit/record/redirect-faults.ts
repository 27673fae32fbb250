// SPDX-License-Identifier: MIT
import { distance } from "fastest-levenshtein";
import type { Edition } from "../model/edition.ts";

/** What is wrong with one redirect once the addresses of the site are known. */
export interface RedirectFault {
  readonly code: "redirect/unknown-target" | "redirect/shadows-page";
  /** Its index in the list. */
  readonly index: number;
  readonly field: "from" | "to";
  readonly address: string;
  readonly nearest?: string;
}

/**
 * Judges the redirects of an edition by what its site has.
 * @param paths site paths of its files, without those at old addresses: of all of them, or only of pages.
 * @param judged which addresses can be told from `paths`: those of pages, before the other files are made.
 */
export function redirectFaults(
  { id, redirects }: Pick<Edition, "id" | "redirects">,
  paths: ReadonlySet<string>,
  judged: (address: string) => boolean,
): readonly RedirectFault[] {
  return redirects.flatMap(({ from, to }, index): RedirectFault[] => {
    const [target = ""] = to.split("#");
    if (judged(from) && paths.has(`${id}/${from}`)) {
      return [{ code: "redirect/shadows-page", index, field: "from", address: from }];
    }
    if (/^https?:/u.test(to) || !judged(target) || paths.has(`${id}/${target}`)) return [];
    const near = nearest(target, paths, id);
    return [{ code: "redirect/unknown-target", index, field: "to", address: to, ...(near && { nearest: near }) }];
  });
}

/** The nearest address of the edition: half of its letters at most may differ. */
function nearest(address: string, paths: ReadonlySet<string>, id: string): string | undefined {
  let best: string | undefined;
  let fewest = Math.floor(address.length / 2) + 1;
  for (const path of paths) {
    const candidate = path.slice(id.length + 1);
    if (!path.startsWith(`${id}/`) || Math.abs(candidate.length - address.length) >= fewest) continue;
    const changes = distance(address, candidate);
    if (changes >= fewest) continue;
    fewest = changes;
    best = candidate;
  }
  return best;
}
