// SPDX-License-Identifier: MIT
import { calendarText, entryText } from "../../../../kit/export/ical/calendar-text.ts";
import { sessionUuid } from "../../../../kit/export/uuid.ts";
import type { ProgrammeIndex, SessionData, SlotData } from "../../../../kit/page-data/programme-index.ts";
import { textOf } from "../programme/sessions.ts";

/**
 * Sessions as one calendar (RFC 5545). Each entry has the same identity and version as in the calendars of the site: who
 * takes both has it once.
 * @param pageOf the address of a session's page, or undefined when the site has no address of its own.
 */
export function calendarOf(
  index: ProgrammeIndex,
  sessions: readonly SessionData[],
  pageOf: (id: string) => string | undefined,
): string {
  const entries = sessions.flatMap((session) =>
    (session.s ?? []).map((slot, rank) => entryText(entryOf(index, session, slot, rank, pageOf(session.id)))),
  );
  const name = `${index.words.say.mine} – ${index.title}`;
  return calendarText({ name, lang: index.lang }, entries);
}

function entryOf(
  index: ProgrammeIndex,
  session: SessionData,
  slot: SlotData,
  rank: number,
  url: string | undefined,
): Parameters<typeof entryText>[0] {
  const [, , start, minutes, , where, online] = slot;
  const { a = [], k, f, t } = session;
  const titles = [...a.map((axis) => index.axes[axis]), index.tracks[k ?? -1], index.formats[f ?? -1]];
  return {
    uid: sessionUuid(index.edition, session.id, rank),
    stamp: session.u,
    sequence: session.r ?? 0,
    start: instant(start),
    end: instant(start + minutes),
    lang: index.lang,
    title: { text: session.c ?? textOf(t), lang: typeof t === "string" ? index.lang : t[1] },
    description: [textOf(session.n), textOf(session.q), online, url].filter(Boolean).join("\n\n"),
    location: index.wheres[where],
    categories: [...new Set(titles.flatMap((title) => (title === undefined ? [] : textOf(title[1]))))],
    url,
    online: online === undefined ? undefined : { url: online, label: index.words.say.online },
    cancelled: session.c !== undefined || session.st === "cancelled",
  };
}

const instant = (minutes: number) => new Date(minutes * 60_000).toISOString();
