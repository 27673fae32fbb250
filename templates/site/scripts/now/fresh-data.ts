// SPDX-License-Identifier: MIT
import type { NowData } from "../../../../kit/derive/now-data.ts";

/** The programme that a page carries; undefined when it carries none. */
export function dataIn(page: Document): NowData | undefined {
  const text = page.getElementById("now-data")?.textContent;
  return text ? (JSON.parse(text) as NowData) : undefined;
}

/** How often the screen looks whether the programme has changed, in milliseconds. */
const patience = 10 * 60_000;

/**
 * Reads the page again now and then, for a screen that nobody touches for days: sessions move. A network that is down, or a
 * page opened from a folder, changes nothing.
 * @param take is given each programme that could be read.
 */
export function keepFresh(take: (data: NowData) => void): void {
  if (!location.protocol.startsWith("http")) return;
  setInterval(async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-cache" });
      const data = answer.ok && dataIn(new DOMParser().parseFromString(await answer.text(), "text/html"));
      if (data) take(data);
    } catch {
      // What is on the screen stays good: the next look comes in its time.
    }
  }, patience);
}
