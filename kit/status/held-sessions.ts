// SPDX-License-Identifier: MIT
import type { Day, Edition, Session } from "../model/edition.ts";
import { isOnProgramme } from "./promised-trace.ts";

/** The sessions of an edition that are on its programme: no break, no meal, none that was cancelled or never taken. */
export function sessionsOnProgramme({ sessions }: Edition): readonly Session[] {
  return sessions.filter((session) => session.kind === "session" && isOnProgramme(session));
}

/** Those of them that are over on a day, in the edition's zone. What has no time is over when the edition is, or says that it is. */
export function heldSessions(edition: Edition, day: Day): readonly Session[] {
  const isOver = edition.state === "harvest" || edition.state === "archived";
  const lastDay = ({ slots }: Session) => lastOf(slots.map(({ end }) => end.slice(0, 10))) ?? edition.dates.end;
  return sessionsOnProgramme(edition).filter((session) => isOver || lastDay(session) < day);
}

function lastOf(days: readonly Day[]): Day | undefined {
  return [...days].sort().at(-1);
}
