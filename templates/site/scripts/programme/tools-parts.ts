// SPDX-License-Identifier: MIT
import { one } from "../dom/el.ts";

/** The parts of search and filters, as the page has them. */
export interface Parts {
  readonly root: HTMLElement;
  readonly query: HTMLInputElement;
  readonly open: HTMLElement;
  /** Beside « Filter »: how many filters there are. */
  readonly number: HTMLElement;
  readonly filters: HTMLElement;
  readonly count: HTMLElement;
  readonly chosen: HTMLElement;
  /** What to do when nothing is found. */
  readonly help: HTMLElement;
  readonly failed: HTMLElement;
  readonly results: HTMLElement;
}

/** The parts that stand in an element of the page; undefined where there is none. */
export function partsOf(root: HTMLElement | undefined): Parts | undefined {
  if (root === undefined) return undefined;
  const query = root.querySelector("input");
  const [open, number, filters, count, chosen, help, failed] = [
    ".tools-open",
    ".tools-number",
    ".tools-filters",
    ".tools-count",
    ".tools-chosen",
    ".tools-help",
    ".tools-failed",
  ].map((selector) => one(selector, root));
  const results = one(".tools-results");
  if (!(query && open && number && filters && count && chosen && help && failed && results)) return undefined;
  return { root, query, open, number, filters, count, chosen, help, failed, results };
}
