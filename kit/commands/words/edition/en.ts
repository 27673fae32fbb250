// SPDX-License-Identifier: MIT

import { folderEn } from "../../../fork/words/en.ts";
import { inFolder } from "../as-typed.ts";
import type { EditionWords } from "./words.ts";

const s = (n: number) => (n === 1 ? "" : "s");

/** `new edition` and `archive` in English. */
export const en: EditionWords = {
  next: {
    heading: (last) => `A new edition, modelled on “${last}”. Enter keeps what is between brackets.`,
    title: (given) => `Its title? It is shown everywhere. [${given}] `,
    dates: (given) => `Its dates? You can change them later; write them as 2027-05-12..2027-05-13. [${given}] `,
    id: (given) => `Its short name? It begins every address of the edition and never changes. [${given}] `,
    same_place: (place) => `Will it be held at the same place, ${place}? [Y/n] `,
    series: (given) => `The name that all editions share, without a year? [${given}] `,
    bad_dates: "These are not dates: write the first and the last day, for example 2027-05-12..2027-05-13.",
    bad_id: "A short name has only small letters without accents, digits and hyphens, for example spring-2027.",
    taken: (id) => `There is already an edition called “${id}”: choose another short name (--id).`,
    reserved: (id) =>
      `An edition cannot be called “${id}”: the site keeps this address for its own pages. Choose another short name (--id).`,
    missing: (options) =>
      `There is nobody here to ask. Please add:\n${options.map((option) => `  ${option}`).join("\n")}\nor --yes, and the kit suggests what is missing.`,
    stopped: "Nothing was written.",
    ask_title: '--title "The title of the new edition"',
    ask_dates: "--dates 2027-05-12..2027-05-13",
    became_series: (folder, edition) =>
      `${folder} now holds several editions: what was there is in ${edition}, at the same addresses.`,
    finished: (folder) => `What an interruption had cut is done: ${folder} holds several editions.`,
    made: (folder) => `The new edition is in ${folder}.`,
    would_become_series: (folder, edition) =>
      `Nothing was written. The content of ${folder} would move to ${edition}, and no address would change.`,
    would_make: (folder, files) => `Nothing was written. ${files} file${s(files)} would be made in ${folder}:`,
    kept: "Kept: axes, tracks, formats, charter, tasks, generic pages, organisations, languages and licences. Emptied: people, programme, registration, partners’ roles, figures, traces and news.",
    left: "To be filled in:",
    blanks: folderEn.blanks,
    sessions: "Last time’s sessions are listed to draw ideas from (this file is never published):",
    to_check: (folder) => `To check: npx event-kit validate${inFolder(folder)}`,
    shown: (series, last) =>
      `The first page of the site shows this new edition from now on. To go on showing the last one meanwhile, write “current: ${last}” in ${series}.`,
    not_shown: (series, current, id) =>
      `The first page of the site still shows “${current}”. When the time has come, write “current: ${id}” in ${series}.`,
    not_valid: (folder) =>
      `The new edition would not be valid: nothing was written. See what is said above of ${folder}.`,
    blocked: (path) =>
      `There is already something at ${path}: nothing was written over it. Move or rename it, and run the same command again.`,
  },
  archive: {
    heading: (title) => `To archive “${title}”`,
    already: (title) => `“${title}” is archived. It can still be corrected: change its files and build the site again.`,
    nothing_missing: "Nothing is missing.",
    missing: (count, kinds) =>
      `${count} thing${s(count)} ${count === 1 ? "is" : "are"} missing, and will be harder to find later: ${kinds.join(", ")}.`,
    more: (count, folder) => `  … and ${count} more: npx event-kit status --missing${inFolder(folder)}`,
    not_over: (end) => `The event is not over: its last day is ${end}.`,
    frozen: (files) =>
      files === 0
        ? "The edition will be marked as archived."
        : `${files} file${s(files)} shared with other editions will be copied into the edition, so that it no longer changes when they do.`,
    stays: "Its pages keep their addresses, and you can still correct them.",
    go_on: "Archive it all the same? [y/N] ",
    no_answer: "Nothing was changed. To archive it all the same, add --yes.",
    left_as_it_was: "Nothing was changed.",
    done: (title, folder) => `“${title}” is archived: ${folder}`,
    would: (event, files) =>
      `Nothing was written. ${files} file${s(files)} would be copied, and “state: archived” written in ${event}.`,
    copy: "copy",
    open_next: "Open the next edition now? [y/N] ",
    next: (folder) => `To open the next one: npx event-kit new edition "Its title"${inFolder(folder)}`,
    unknown_edition: (id, known) => `There is no edition “${id}” here. There are: ${known.join(", ")}.`,
    not_a_series: (id) => `There is one event here, and no edition “${id}”: leave --edition out.`,
  },
};
