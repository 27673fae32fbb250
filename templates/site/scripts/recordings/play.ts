// SPDX-License-Identifier: MIT
import { el, one } from "../dom/el.ts";

/**
 * What a visitor asked for: the player of another host where its button was, or the page's own player at a moment.
 * @param asked the button, or the link of a moment, whose page has a player of its own.
 */
export function play(asked: HTMLElement): void {
  const second = asked.dataset["second"];
  if (second !== undefined) playFrom(asked, Number(second));
  else showPlayer(asked);
}

/** The film or sound kept with the page that a link is of: that of its recording, or the page's first. */
function keptPlayer(link: HTMLElement): HTMLMediaElement | undefined {
  const within = link.closest(".recording") ?? document;
  return within.querySelector<HTMLMediaElement>(".recording-kept") ?? undefined;
}

function playFrom(link: HTMLElement, second: number): void {
  const player = keptPlayer(link);
  if (player === undefined) return;
  player.currentTime = second;
  // A browser that will not play by itself leaves the player at that moment.
  player.play().catch(() => {});
}

function showPlayer(button: HTMLElement): void {
  const root = button.closest<HTMLElement>(".recording-player");
  const { player, url, name } = root?.dataset ?? {};
  if (root === null || url === undefined) return;
  const made = player === "frame" ? frame(url, name) : media(player === "audio" ? "audio" : "video", url, name);
  whenRefused(url, () => {
    const held = made === document.activeElement;
    made.remove();
    const failed = one(".recording-failed", root);
    if (failed === undefined) return;
    failed.hidden = false;
    // What had the keyboard is gone: it goes on from what is said instead.
    failed.tabIndex = -1;
    if (held) failed.focus();
  });
  button.replaceWith(made);
  made.focus();
}

/** The other host's page: it runs its player and nothing else, and learns no more than the name of this site. */
function frame(src: string, title: string | undefined): HTMLElement {
  return el("iframe", {
    title,
    sandbox: "allow-scripts allow-same-origin allow-presentation",
    referrerpolicy: "strict-origin",
    allow: "fullscreen; picture-in-picture; encrypted-media",
    src,
  });
}

function media(kind: "audio" | "video", src: string, label: string | undefined): HTMLElement {
  const player = el(kind, { controls: "", preload: "metadata", "aria-label": label, src });
  player.play().catch(() => {});
  return player;
}

/** A site may be served under a policy that its organisers do not know of. */
function whenRefused(url: string, then: () => void): void {
  const { origin } = new URL(url);
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    if (blockedURI.startsWith(origin)) then();
  });
}
