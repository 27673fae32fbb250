// SPDX-License-Identifier: MIT
import { recognise } from "../../recordings/recognise.ts";
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { field, fieldAt, list, step, text } from "../reading.ts";

const recorded = new Set<unknown>(["video", "audio"]);

function check(item: Item, address: unknown, pointer: string, report: Report): void {
  const found = recognise(text(address) ?? "");
  if (found?.host === "unknown") report("recording/unknown-host", { host: found.name }, placeIn(item, pointer));
}

function checkTrace(trace: Item, report: Report): void {
  const { value } = trace;
  if (field(value, "withdrawn") === true) return;
  if (recorded.has(field(value, "type"))) check(trace, field(value, "url"), "/url", report);
  list(field(value, "media")).forEach((medium, index) => {
    if (!recorded.has(field(medium, "type")) || field(medium, "withdrawn") === true) return;
    check(trace, field(medium, "url"), `/media${step(index)}/url`, report);
  });
}

/** Films and sounds are at a host that the kit knows, or visitors get a plain link. */
export const recordingHosts: Rule = (draft, report) => {
  for (const session of draft.sessions) {
    check(session, fieldAt(session.value, "recording", "url"), "/recording/url", report);
  }
  for (const trace of draft.traces) checkTrace(trace, report);
};
