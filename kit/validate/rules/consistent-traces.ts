// SPDX-License-Identifier: MIT
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { field, text } from "../reading.ts";
import { isFilled, standingTraces } from "../standing-traces.ts";

/** What only a trace that has come can hold. */
const substance = [
  "key_ideas",
  "agreements",
  "disagreements",
  "decisions",
  "next_steps",
  "quotes",
  "figures",
  "media",
  "report",
  "url",
  "file",
];
/** With any of these too, there is something to read. */
const rest = ["summary", "open_questions", "resources", "raw_notes", "archived_url", "what_worked", "what_to_change"];

/** A trace is about one thing, and its status is that of what it holds. */
export const consistentTraces: Rule = (draft, report) => {
  for (const trace of standingTraces(draft)) {
    const [session, axis] = [text(field(trace.value, "session")), text(field(trace.value, "axis"))];
    if (session !== undefined && axis !== undefined) {
      report("trace/two-subjects", { session, axis }, placeIn(trace, "/axis"));
    }
    judgeStatus(trace, report);
  }
};

function judgeStatus(trace: Item, report: Report): void {
  const status = text(field(trace.value, "status")) ?? "raw";
  const has = (name: string) => isFilled(field(trace.value, name));
  const held = substance.find(has);
  if (status === "expected") {
    if (held !== undefined) report("trace/expected-with-content", { field: held }, placeIn(trace, "/status"));
  } else if (held === undefined && !rest.some(has)) report("trace/empty", { status }, placeIn(trace, "/status"));
  if (status === "validated" && !has("validated_by")) {
    report("trace/validated-by-nobody", {}, placeIn(trace, "/status"));
  }
}
