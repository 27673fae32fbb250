// SPDX-License-Identifier: MIT
import { one } from "../dom/el.ts";

/**
 * Brings the day that the page shows into its row of days, which scrolls sideways on a phone, once all has its place. Chromium
 * does so by itself, by the stylesheet.
 */
export function showCurrentDay(): void {
  const tabs = one(".day-tabs");
  const current = tabs && one("[aria-current]", tabs);
  if (tabs === undefined || current === undefined) return;
  addEventListener("load", () => {
    const beyond = current.getBoundingClientRect().right - tabs.getBoundingClientRect().right;
    if (beyond > 0) tabs.scrollLeft += beyond + Number.parseFloat(getComputedStyle(tabs).paddingRight);
  });
}
