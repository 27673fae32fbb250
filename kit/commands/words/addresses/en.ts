// SPDX-License-Identifier: MIT
import type { AddressWords } from "./words.ts";

const addresses = (count: number) => (count === 1 ? "one address" : `${count} addresses`);

const faults: Readonly<Record<Parameters<AddressWords["fault"]>[0], string>> = {
  conflict:
    "holds the marks that Git leaves where two people changed the same lines (<<<<<<<, =======, >>>>>>>). Keep the lines of both sides and delete the lines with the marks, then build again.",
  malformed:
    "cannot be read: it is cut, or was changed by hand. Take back an earlier copy of it (from Git, or from your backup), then build again.",
  foreign:
    "is not what the kit writes there: a list of the site's addresses. Take back an earlier copy of it; if the site was never published, delete it.",
  newer: "was written by a later version of the kit. Update the kit, then build again.",
  "too-large":
    "is larger than any list of addresses (32 MB). Take back an earlier copy of it; if the site was never published, delete it.",
  unreadable: "cannot be opened. Check that it is an ordinary file and that you may read it, then build again.",
};

/** The record’s words in English. */
export const en: AddressWords = {
  fault: (fault, path) => `“${path}” ${faults[fault]} It keeps the addresses of the site from being lost.`,
  lost: (count) =>
    `This build would lose ${addresses(count)} of the published site. Links to ${count === 1 ? "it" : "them"}, in messages, on paper and in search engines, would lead nowhere:`,
  probably: (to) => `is now probably ${to}`,
  nothing_near: "resembles nothing that the site has",
  put_back: "resembles no other file: put it back where it was",
  at_root: "is of the site itself, and cannot be redirected",
  more: (count) => `… and ${count} more`,
  edition_gone: (id, count, file) =>
    `No edition of this site has the id “${id}” any more, and ${addresses(count)} would be lost with it. If its id was changed in ${file}, write it again as it was: “id: ${id}”. An id never changes, titles may.`,
  add: (file, below) =>
    below
      ? `To keep every link working, add these lines to those below “redirects:” in ${file}, and correct what is wrong:\n`
      : `To keep every link working, add these lines to ${file}, and correct what is wrong:\n`,
  choose: "choose a better page",
  give_up: "To do without them for good: the same command with --allow-lost-urls",
  nothing_written: "Nothing was written.",
  given_up: (count) => `${count === 1 ? "One address was" : `${count} addresses were`} given up, and forgotten.`,
  first: (file, count) =>
    `${file} now records the ${addresses(count)} of the site, so that none is lost by mistake. Keep it with the event, in Git too.`,
  not_noted: (path, reason) =>
    `The site is published, but its addresses could not be recorded in “${path}” (${reason}). Check the disk and your rights on the folder, then build again.`,
};
