// SPDX-License-Identifier: MIT
import { one } from "../dom/el.ts";
import { later } from "../page/later.ts";
import type { startTools } from "./tools.ts";

/**
 * Shows search and filters, and fetches what runs them when somebody turns to them or the address asks something. What is
 * typed or opened meanwhile stands in the page, where it is found when they start.
 * @param script absolute address of the script of every page.
 * @param given what they are started with.
 */
export function toolsWhenUsed(script: string, ...given: Parameters<typeof startTools>): void {
  const root = one(".tools");
  const open = root && one(".tools-open", root);
  if (root === undefined || open === undefined) return;
  root.hidden = false;
  const expand = (yes: boolean) => open.setAttribute("aria-expanded", String(yes));
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    given[0]().catch(() => {});
    later("tools", script).then(
      (start) => {
        root.removeEventListener("focusin", ask);
        root.removeEventListener("click", onClick);
        start(...given);
      },
      () => {
        asked = false;
        expand(false);
        showFailed(root);
      },
    );
  };
  const onClick = ({ target }: Event) => {
    if (open.contains(target as Node)) expand(open.getAttribute("aria-expanded") !== "true");
    ask();
  };
  root.addEventListener("focusin", ask);
  root.addEventListener("click", onClick);
  if (location.search !== "" || location.hash.startsWith("#?")) ask();
}

function showFailed(root: HTMLElement): void {
  const failed = one(".tools-failed", root);
  if (failed !== undefined) failed.hidden = false;
}
