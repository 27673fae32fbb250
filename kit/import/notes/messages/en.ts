// SPDX-License-Identifier: MIT
import { size, english as t } from "../../../diagnostics/messages/say.ts";
import type { KeptReasons, RemarkMessages } from "./messages.ts";

const units = ["bytes", "KB", "MB"] as const;

const reasons: KeptReasons = {
  line: "belongs to no part of the sheet",
  section: "is a part that the sheet did not have",
  step: "does not say “What”: it is no next step, or it is too long",
  disagreement: "is a disagreement without a topic, or without two positions",
  figure: "is no complete figure: it needs the number, what it counts and its source",
  quote: "is no complete quote",
  attendance: "is no whole number",
  licence: "is not the id of a licence, such as CC-BY-SA-4.0: the trace keeps the event’s",
  long: "is too long for its part",
};

/** What is said of sheets, in English. */
export const en: RemarkMessages = {
  "notes/too-large": ({ size: bytes, limit }) => ({
    what: t`This file has ${size(bytes, units, ".")}; a note sheet has ${size(limit, units, ".")} at most.`,
    todo: t`Check that it is a note sheet; if it is, cut it in two.`,
  }),
  "notes/not-text": () => ({
    what: t`This file is no text in UTF-8.`,
    todo: t`Open it in its own program and save it as text, with the encoding UTF-8.`,
  }),
  "notes/session-missing": () => ({
    what: t`Nothing says which session these notes are from.`,
    todo: t`Add a line at the top with the session's identifier (the name of its file, without “.md”):\n    Session: identifier`,
  }),
  "notes/session-unknown": ({ said, nearest }) => ({
    what: t`No session is called “${said}”.`,
    todo:
      nearest === undefined
        ? t`Write at the top the identifier of a session of the programme: the name of its file, without “.md”.`
        : `${t`Did you mean “${nearest}”? If so, write at the top:`}\n    Session: ${nearest}`,
  }),
  "notes/hidden-character": ({ character }) => ({
    what: t`This line holds an invisible character (${character}): a space has taken its place.`,
    todo: t`Read this line again in the trace.`,
  }),
  "notes/private": ({ kind, found }) => ({
    what:
      kind === "email"
        ? t`“${found}” is an e-mail address: it is in the trace, and will be published with it.`
        : t`“${found}” looks like a telephone number: it is in the trace, and will be published with it.`,
    todo: t`Unless the person agrees, remove it from the trace before publishing.`,
  }),
  "notes/kept-in-report": ({ reason, kept }) => ({
    what: t`“${kept}” ${reasons[reason]}.`,
    todo: t`Nothing is lost: it is kept as it is in the text of the trace. Move it by hand if need be.`,
  }),
  "notes/plain-links": () => ({
    what: t`This sheet holds a link that no site can carry (incomplete, or to a file that is not there): its links have stayed text.`,
    todo: t`In the trace, write the links to keep in full, with https:// at the beginning.`,
  }),
  "notes/trace-left": ({ trace, fields }) => ({
    what: t`${trace} is already there: nothing in it was changed. This sheet would add to it: ${fields.join(", ")}.`,
    todo: t`To see the difference, run again with --dry-run; copy by hand what is missing, or write a second trace of the same session with “npx event-kit new trace”.`,
  }),
  "notes/trace-inline": ({ trace }) => ({
    what: t`A trace of this session is expected in event.yaml (“${trace}”): an import does not rewrite that file, so the trace stands apart.`,
    todo: t`Remove the expected trace from event.yaml, or copy this one into it.`,
  }),
  "notes/not-valid": ({ trace }) => ({
    what: t`${trace} was not written: the event would no longer be valid.`,
    todo: t`Correct in the sheet what is said above, then run again.`,
  }),
};
