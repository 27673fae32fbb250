// SPDX-License-Identifier: MIT
import type { Page, PageKind } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatOffset, formatTimeZone, offsetMinutes } from "../../../kit/words/format-time-zone.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { timePattern } from "../../../kit/words/time-pattern.ts";
import { Once } from "./once.tsx";

const programmeKinds: ReadonlySet<PageKind> = new Set(["programme", "day", "grid", "session", "room"]);

/**
 * Whether a page says to everybody in which time zone its times are. A kept programme is written by its script in the event's
 * own times, wherever one is: it always does.
 */
export function saysZone(page: Page): boolean {
  return page.kind === "mine" || (page.chrome.edition.mode !== "on_site" && programmeKinds.has(page.kind));
}

/**
 * In which time zone the times of a page are. Said to everybody on the programme of an event that can be followed from
 * elsewhere; otherwise hidden, and shown by the script to whom it concerns, with the choice of their own: at the foot of the
 * screen, for nothing may move once the page is there. Once the event is over, nobody has to be there in time: no choice is
 * offered.
 */
export function NowZone({ page, ui }: { page: Page; ui: Ui }) {
  const { now } = page.chrome;
  if (now === undefined || page.kind === "now" || page.kind === "not_found") return null;
  const said = saysZone(page);
  return <Once as="div" class="zone-place" parts={[ui.once(`zone ${said}`, () => <Zone page={page} said={said} />)]} />;
}

function Zone({ page, said }: { page: Page; said: boolean }) {
  const { chrome, lang } = page;
  const { zone, own_zone, use_own_zone, use_event_zone, day_before, day_after } = wordsFor(lang).text.now;
  const instants = [chrome.now?.from ?? "", chrome.now?.to ?? ""];
  const offset = formatOffset(offsetMinutes(instants[0] ?? ""));
  const words = {
    own_zone: own_zone({ zone: "{zone}" }),
    use_own_zone: use_own_zone({ offset: "{offset}" }),
    use_event_zone: use_event_zone({ offset }),
    day_before,
    day_after,
  };
  return (
    <div
      class="zone"
      hidden={!said}
      data-zone={chrome.edition.timezone}
      data-until={instants[1]}
      data-pattern={JSON.stringify(timePattern(lang))}
      data-words={JSON.stringify(words)}
    >
      <p role="status">{zone({ zone: formatTimeZone(chrome.edition.timezone, instants) })}</p>
    </div>
  );
}
