// SPDX-License-Identifier: MIT

/**
 * Does something when the page comes back from the browser's memory, results and all. Safari then empties the fields that are
 * not to be completed, right after it has said that the page is there again: what puts them right waits for that.
 */
export function whenBroughtBack(then: () => void): void {
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) setTimeout(then);
  });
}
