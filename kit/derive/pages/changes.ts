// SPDX-License-Identifier: MIT
import type { Day, Session } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase } from "../context.ts";
import { viewLinks } from "../programme-views.ts";
import { compare, groupBy } from "../schedule.ts";
import type { ChangesPage } from "../site.ts";
import { changedSessions } from "../what-exists.ts";

/** What was added, moved or cancelled, by the day it was said: the latest first, the undated last. */
export function changesPage(context: Context): ChangesPage {
  const byUpdate = groupBy(changedSessions(context.edition), ({ updated }) => updated);
  return {
    kind: "changes",
    ...fixedBase(context, "changes", undefined, ["programme"]),
    views: viewLinks(context),
    groups: [...byUpdate]
      .sort(([a], [b]) => latestFirst(a, b))
      .map(([day, sessions]) => ({ ...present({ day }), changes: changesOf(context, sessions) })),
  };
}

/** In programme order, those without a time last. */
function changesOf({ views }: Context, sessions: readonly Session[]): ChangesPage["groups"][number]["changes"] {
  const start = ({ slots }: Session) => slots[0]?.start ?? "~";
  return [...sessions]
    .sort((a, b) => compare(start(a), start(b)) || compare(a.id, b.id))
    .map((session) => ({ card: views.card(session), ...present({ note: views.maybe(session.status_note) }) }));
}

function latestFirst(a: Day | undefined, b: Day | undefined): number {
  return compare(b ?? "", a ?? "");
}
