// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { field, text } from "../reading.ts";

const changes = new Set(["added", "moved", "cancelled"]);

/** A session that was added, moved or cancelled says when: calendars and the list of changes go by it. */
export const undatedChanges: Rule = (draft, report) => {
  for (const session of draft.sessions) {
    const status = text(field(session.value, "status"));
    if (status !== undefined && changes.has(status) && field(session.value, "updated") === undefined) {
      report("session/undated-change", { status }, placeIn(session, "/status"));
    }
  }
};
