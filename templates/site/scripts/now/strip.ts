// SPDX-License-Identifier: MIT
import type { TimePattern } from "../../../../kit/words/time-pattern.ts";
import { el, one } from "../dom/el.ts";
import type { ProgrammeFile } from "../programme/programme-file.ts";
import { clockOf } from "./local-clock.ts";
import { markNow } from "./mark-now.ts";
import { itemsOf, rowsAt, type StripData } from "./strip-data.ts";
import { stripRow } from "./strip-view.ts";
import { untilNext } from "./turns.ts";

/**
 * While the event lasts, says above the programme what is on and what is next, and marks the hour that is on. Before and
 * after, nothing is loaded and nothing moves.
 */
export function startStrip(load: () => Promise<ProgrammeFile>): void {
  const strip = one(".now-strip");
  const zone = one(".zone")?.dataset;
  if (strip === undefined || zone === undefined) return;
  const data = JSON.parse(strip.dataset["strip"] ?? "") as StripData;
  const pen = {
    words: data.words,
    clock: clockOf(zone["zone"] ?? "UTC"),
    pattern: JSON.parse(zone["pattern"] ?? "") as TimePattern,
  };
  const list = el("ul", { class: "now-list" });
  strip.append(list);
  let shown = "[]";
  const tick = async () => {
    const now = Date.now();
    setTimeout(tick, untilNext(now, 1));
    leadTo(markNow(now, data.words.on_now), strip);
    const isDuring = data.from * 60_000 <= now && now < data.to * 60_000;
    // Away from the network the strip stays as it was; the next minute asks again.
    const programme = isDuring ? await load().catch(() => undefined) : undefined;
    if (isDuring && programme === undefined) return;
    const dayOf = (minutes: number) => pen.clock(minutes * 60_000).day;
    const rows = programme ? rowsAt(itemsOf(programme.index, data), programme.index.rooms, now / 60_000, dayOf) : [];
    const key = JSON.stringify(rows);
    // Left alone while it says the same: a reader may be on one of its links.
    if (key !== shown)
      list.replaceChildren(
        ...rows.map((row) => stripRow(row, { ...pen, pageOf: (id) => programme?.pageOf(id) ?? "" })),
      );
    shown = key;
    strip.hidden = rows.length === 0;
  };
  tick();
}

/** The link to the hour that is on, where the page shows it. */
function leadTo(head: HTMLElement | undefined, strip: HTMLElement): void {
  const link = one(".now-go", strip);
  if (link === undefined) return;
  link.hidden = head === undefined;
  if (head === undefined) return;
  if (head.id === "") head.id = "now";
  link.setAttribute("href", `#${head.id}`);
}
