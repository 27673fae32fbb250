// SPDX-License-Identifier: MIT
import type { AgeCode, MessagesOf } from "../messages.ts";
import { scalar, english as t, yaml } from "../say.ts";

/** English words for what age does to an event: addresses that moved, formats that changed. */
export const englishAge: MessagesOf<AgeCode> = {
  "format/older": ({ found, supported }) => ({
    what:
      found === undefined
        ? t`Nothing says which format this file is written in; this version of the kit reads format ${supported}.`
        : t`This event is written in format ${found}; this version of the kit reads format ${supported}.`,
    todo:
      `Let the kit bring it up to date; it shows every change before it writes:${yaml("npx event-kit migrate")}` +
      (found === undefined ? `\nIf the file is new, write at its top:${yaml(`format: ${supported}`)}` : ""),
  }),
  "format/newer": ({ found, supported }) => ({
    what: t`This event is written in format ${found}, which is newer than this version of the kit: it reads format ${supported}.`,
    todo: "Update the kit; nothing has to be changed in the event.",
  }),
  "redirect/unknown-target": ({ address, nearest }) => ({
    what: t`The site has nothing at “${address}”, where this redirect leads.`,
    todo:
      nearest === undefined
        ? t`Write an address of the site below the edition’s own and without a language, such as sessions/opening.html, or a whole address that begins with https://.`
        : `Did you mean this one?${yaml(`to: ${scalar(nearest)}`)}`,
  }),
  "redirect/shadows-page": ({ address }) => ({
    what: t`This redirect begins at “${address}”, where the site has a page or a file: nobody would ever follow it.`,
    todo: "Remove the redirect; or, if what is there should go, remove that first.",
  }),
  "redirect/chain-or-loop": ({ from, to, end }) => ({
    what:
      end === undefined
        ? t`From “${from}”, redirects lead round in a circle, and never to a page.`
        : t`This redirect leads to “${to}”, which is itself redirected.`,
    todo:
      end === undefined
        ? "Remove one of them, or let one lead to a page that there is."
        : `Lead straight to where it ends:${yaml(`to: ${scalar(end)}`)}`,
  }),
  "redirect/duplicate": ({ from }) => ({
    what: t`“${from}” is redirected twice.`,
    todo: "Keep one of the two redirects.",
  }),
  "redirect/other-kind": ({ from, to }) => ({
    what: t`A page or a file of another type cannot stand at “${from}”: this redirect leads to “${to}”.`,
    todo: from.endsWith(".html")
      ? "Lead to a page, or to a whole address that begins with https://."
      : "Only pages (.html) can lead anywhere. Let this file lead to one of the site whose name ends alike, or remove the redirect.",
  }),
};
