// SPDX-License-Identifier: MIT
import type { MessagesOf, TraceCode } from "../messages.ts";
import { english as t, yaml } from "../say.ts";

const notCarried = {
  money: "forbids uses that earn money",
  changes: "forbids changes",
  reserved: "keeps all rights reserved",
  unknown: "is not one whose terms the kit knows",
} as const;

/** English words for what the rules about traces, their licences and withdrawals find. */
export const englishTraces: MessagesOf<TraceCode> = {
  "licence/not-carried": ({ licence, reason }) => ({
    what: t`The licence “${licence}” ${notCarried[reason]}: the site shows this with its licence, and whoever starts an event from yours does not get it.`,
    todo: t`Nothing, if its authors want it so. If they agree to free reuse, give a free licence, such as CC-BY-SA-4.0 or CC0-1.0.`,
  }),
  "licence/incompatible": ({ licence, source, source_licence }) => ({
    what: t`This trace is under “${licence}”, but it is made from “${source}”, which is under “${source_licence}” and does not allow that.`,
    todo: t`Give this trace a licence that its source allows, often the same one, or ask the authors of the source.`,
  }),
  "trace/no-licence": ({ assumed }) => ({
    what: t`Nothing says how this trace may be reused: the site says “${assumed}”, which its authors may not have chosen.`,
    todo: t`Ask them, then write it once for all texts in event.yaml:` + yaml("licences:", `  content: ${assumed}`),
  }),
  "trace/no-author": () => ({
    what: t`Nothing says who made this trace: nobody can thank or quote them.`,
    todo: t`Name them by their ids or names, or name the group that made it:` + yaml("authors: [First name Surname]"),
  }),
  "trace/two-subjects": ({ session, axis }) => ({
    what: t`This trace is given both to the session “${session}” and to the axis “${axis}”.`,
    todo: t`Keep “session” if it comes from that session, whose axes are known already; keep “axis” if it gathers several sessions.`,
  }),
  "trace/empty": ({ status }) => ({
    what: t`This trace is “${status}”, and there is nothing in it yet: its page will be empty.`,
    todo: t`Write three key ideas and one next step, give its file or its address, or wait for it with “status: expected”.`,
  }),
  "trace/expected-with-content": ({ field }) => ({
    what: t`This trace is still “expected”, though it already has “${field}”: the site says that it is awaited, and shows nothing of it.`,
    todo: t`If it has come, write:` + yaml("status: raw"),
  }),
  "trace/validated-by-nobody": () => ({
    what: t`This trace is “validated”, and nothing says by whom.`,
    todo:
      t`Name who read it again and agreed, or write “status: proof_read”:` + yaml("validated_by: [First name Surname]"),
  }),
  "trace/medium-unsigned": ({ missing }) => ({
    what:
      missing === "author"
        ? "Nothing says who made this recording, these slides or this picture."
        : "Nothing says how this recording, these slides or this picture may be reused.",
    todo:
      missing === "author"
        ? `Name the author:${yaml("author: First name Surname")}`
        : `Ask its author, then give its licence:${yaml("licence: CC-BY-SA-4.0")}`,
  }),
  "figure/undated": ({ counts, value, other }) => ({
    what: t`Sources do not agree on “${counts}”: ${value} here, ${other} elsewhere; and this one has no date.`,
    todo:
      t`Both are shown. Say when this source was published, so that readers can tell:` +
      yaml("source: {…, date: 2018-10-01}"),
  }),
  "quote/not-approved": () => ({
    what: t`This quote is not approved: it is kept off the site, and out of all exports.`,
    todo: t`Ask the person; when they agree, write:` + yaml("approved: true"),
  }),
  "quote/withdrawn-person": ({ person }) => ({
    what: t`These are the words of “${person}”, who withdrew: they are kept off the site, and out of all exports.`,
    todo:
      t`Delete this quote from the folder too, or keep only the word that it was withdrawn:` + yaml("withdrawn: true"),
  }),
  "withdrawn/named": ({ person, where }) => ({
    what: `${t`“${person}” withdrew, and their name is still here: `}${namedWhere[where]}.`,
    todo: namedTodo[where],
  }),
  "lineage/withdrawn": ({ what, id, by }) => ({
    what: t`The edition “${by}”, which this one comes from, withdrew ${withdrawnWhat[what]} “${id}”: it is shown nowhere here either.`,
    todo:
      what === "medium"
        ? t`Delete the file here too. If it is another one that happens to have the same name, write in “${id}.yaml”:` +
          yaml("withdrawn: false")
        : t`Keep only the word that it was withdrawn (“withdrawn: true”). If it is not the same ${withdrawnNoun[what]}, write:` +
          yaml("withdrawn: false"),
  }),
};

const withdrawnWhat = { person: "the person", trace: "the trace", medium: "the file" } as const;
const withdrawnNoun = { person: "person", trace: "trace" } as const;

const namedWhere = {
  text: "the site shows […] in its place",
  name: "the site leaves it out",
  address: "the site leaves out the whole link or hashtag",
  file: "the file is not published",
} as const;

const namedTodo = {
  text: "Write the sentence again without the name: whoever can read the folder still sees it.",
  name: "Remove the name here too: whoever can read the folder still sees it.",
  address: "Remove it, or give another that does not hold the name.",
  file: "Delete the file, or give it another name if it shows nothing of this person.",
} as const;
