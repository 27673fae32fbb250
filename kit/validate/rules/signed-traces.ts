// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { field, fieldAt, list, mapping, text } from "../reading.ts";
import { isFilled, isWithdrawn, receivedTraces } from "../standing-traces.ts";

/** What the model takes when an event names no licence for its texts. */
const assumed = "CC-BY-SA-4.0";

/** Who may have made a trace: its authors, or those who took the notes or drew, or a group. */
const makers = ["authors", "rapporteurs", "graphic_recorders", "working_group"];

/** A trace that has come says who made it and how it may be reused, and so does each recording or picture it shows. */
export const signedTraces: Rule = (draft, report) => {
  const ofTexts = text(fieldAt(draft.event.value, "licences", "content"));
  const ofMedia = text(fieldAt(draft.event.value, "licences", "media")) ?? ofTexts;
  const sidecars = new Map(draft.media.map(({ id, value }) => [id, value]));
  for (const trace of receivedTraces(draft)) {
    const licence = text(field(trace.value, "licence"));
    if ((licence ?? ofTexts) === undefined) report("trace/no-licence", { assumed }, placeIn(trace, ""));
    if (!makers.some((name) => isFilled(field(trace.value, name)))) report("trace/no-author", {}, placeIn(trace, ""));
    list(field(trace.value, "media")).forEach((medium, index) => {
      if (mapping(medium) === undefined || isWithdrawn(medium)) return;
      const said = sidecars.get(text(field(medium, "file")) ?? "");
      const author = text(field(medium, "author")) ?? text(field(said, "credit"));
      const terms = text(field(medium, "licence")) ?? text(field(said, "licence")) ?? licence ?? ofMedia;
      const place = placeIn(trace, `/media/${index}`);
      if (author === undefined) report("trace/medium-unsigned", { missing: "author" }, place);
      if (terms === undefined) report("trace/medium-unsigned", { missing: "licence" }, place);
    });
  }
};
