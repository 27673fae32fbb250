// SPDX-License-Identifier: MIT
import { all, one } from "../dom/el.ts";
import { later } from "../page/later.ts";

/**
 * Shows the buttons of players, and answers those who press one or follow the time of a moment: what plays is fetched then,
 * and nothing is asked of another host before.
 * @param script absolute address of the script of every page.
 */
export function playersWhenAsked(script: string): void {
  const players = all(".recording-player");
  if (players.length === 0 && one(".recording-kept") === undefined) return;
  for (const player of players) player.hidden = false;
  document.addEventListener("click", (event) => {
    const asked = (event.target as Element).closest<HTMLElement>(".recording-play, a[data-second]");
    if (asked === null || isElsewhere(event, asked)) return;
    event.preventDefault();
    later("player", script).then(
      (play) => play(asked),
      () => fail(asked),
    );
  });
}

/** A link for which the page has no player, or that is to open in another tab, stays a link. */
function isElsewhere(event: MouseEvent, asked: HTMLElement): boolean {
  if (!(asked instanceof HTMLAnchorElement)) return false;
  const within = asked.closest(".recording") ?? document;
  return event.ctrlKey || event.metaKey || event.shiftKey || within.querySelector(".recording-kept") === null;
}

function fail(asked: HTMLElement): void {
  if (asked instanceof HTMLAnchorElement) location.assign(asked.href);
  const failed = one(".recording-failed", asked.parentElement ?? document);
  if (failed !== undefined) failed.hidden = false;
}
