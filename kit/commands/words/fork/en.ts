// SPDX-License-Identifier: MIT

import { folderEn } from "../../../fork/words/en.ts";
import { asTyped } from "../as-typed.ts";
import type { ForkWords } from "./words.ts";

const s = (count: number) => (count === 1 ? "" : "s");
const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join("\n");

const questions: ForkWords["ask"]["questions"] = {
  title: {
    ask: "What is your event called?",
    why: "It is the name that everybody will see.",
    example: "Numérique en Commun[s] Pays de Retz",
  },
  id: {
    ask: "What short name for its addresses?",
    why: "Every address of the site begins with it, and it will not change: letters without accents, digits, hyphens.",
    example: "nec-retz-2027",
  },
  dates: {
    ask: "What are the first and the last day?",
    why: "The list of things to do is counted from these days; you may change them later.",
    example: "2027-05-12..2027-05-13",
  },
  territory: {
    ask: "Which town or area holds the event?",
    why: "The site says so on its first page.",
    example: "Pays de Retz",
  },
  languages: {
    ask: "In which languages?",
    why: "The first is the main one; what is taken over and not translated keeps its own.",
    example: "en,fr",
  },
  timezone: {
    ask: "In which time zone?",
    why: "Calendars give the right time to those who come from elsewhere.",
    example: "Europe/Paris",
  },
  contact: {
    ask: "How can people reach you?",
    why: "A web address, an e-mail or a name. An e-mail is published only if you ask for it later (publish).",
    example: "https://www.pays-de-retz.example/contact",
  },
  licence: {
    ask: "Under which licence are your texts?",
    why: "Others will be able to run your event again; it has to go with that of the texts taken over.",
    example: "CC-BY-SA-4.0",
  },
};

/** `event-kit fork` in English. */
export const en: ForkWords = {
  usage: {
    no_source:
      "Which event is to be run again? Give the address of its site, an archive source.zip or a folder, then the name of the new folder, for example: npx event-kit fork https://www.example.org/ my-event",
    no_folder:
      "Where is it to be written? Give the name of a folder that does not exist yet at the end, for example: my-event",
    exists: (folder) =>
      `“${folder}” is already there, and nothing in it was touched. Choose a folder that does not exist yet.`,
    nowhere: (folder) => `“${folder}” cannot be made: the folder it would be in does not exist. Make that one first.`,
    inside: (folder) =>
      `“${folder}” would be in the folder of the event that you run again. Choose a folder beside it.`,
    not_a_source: (source) =>
      `“${source}” is neither an address that begins with https://, nor a .zip archive, nor a folder. Check the name, or copy the address from your browser.`,
    protocol: (source) =>
      `“${source}” is not followed: only addresses in https:// or http:// are. If it is a Git repository, get it first with git clone, then name its folder.`,
    dash: (source) => `“${source}” looks like an option. If it is a file or a folder, write “./${source}”.`,
    not_a_zip: (source) =>
      `“${source}” is not a .zip archive. Give the file source.zip of a site, or the folder of an event.`,
    several_in_site: (site, archives) =>
      `“${site}” is a site of several editions. Give the archive of one of them: ${archives.map(asTyped).join(", ")}.`,
    unknown_part: (word, option, known) =>
      `“${word}” does not suit ${option}. Choose among these, with commas between them: ${known.join(", ")}.`,
    kept_and_dropped: (part) => `“${part}” is both in --keep and in --drop: choose.`,
    bad_answer: (option, value, { why, example }) =>
      `“${value}” does not suit ${option}. ${why} For example: ${example}`,
    same_id: (id) => `“${id}” is already the short name of the event that you run again: choose another.`,
    unknown_licence: (licence, nearest) =>
      `“${licence}” is not a known licence.${nearest === undefined ? "" : ` Did you mean “${nearest}”?`} Give its SPDX identifier, such as CC-BY-SA-4.0 or CC-BY-4.0.`,
    unknown_zone: (zone, nearest) =>
      `“${zone}” is not a known time zone.${nearest === undefined ? "" : ` Did you mean “${nearest}”?`} Give its name, such as Europe/Paris or Indian/Reunion.`,
    incompatible: (licence, parent, possible) =>
      `The texts taken over are under ${parent}: they cannot be put under ${licence}. ${possible.length === 0 ? "No other licence is possible." : `Possible here: ${possible.join(", ")}.`}`,
    missing: (missing) =>
      `This is needed to fill in the new folder:\n${list(missing.map(({ option, question, usual }) => `--${option} "${question.example}"  ${question.ask}${usual === "" ? "" : ` (otherwise: ${usual})`}`))}\nAdd these options, or --yes to take what is in parentheses and leave the rest to be filled in.`,
    no_parent: (folder) =>
      `The event of “${folder}” has taken over no other event with “event-kit fork”: there is nothing to compare.`,
    no_address: (parent) =>
      `The address of “${parent}” is not known. Say where to read it again: --from and an address, a .zip archive or a folder.`,
    from_one: (parents) =>
      `This event has several parents: add --parent and one of them (${parents.join(", ")}) with --from.`,
    no_base: (path) =>
      `“${path}” is missing: it is the event as you had taken it over, without which nothing can be compared. Find that file in a backup.`,
    other_edition: (found, wanted) =>
      `What is there is the edition “${found}”, and not “${wanted}”, which you had taken over. Give its address with --from.`,
    choose: "What is to be taken? Add --yes for all that may be, or --only and parts, such as --only formats,tasks.",
    several_parents: (parents) => `--parent has to be one of: ${parents.join(", ")}.`,
  },
  source: {
    reading: (source) => `Reading ${source}…`,
    no_manifest: (address) =>
      `There is no event of event-kit at this address: ${address}\nGive the address of the event's front page, or that of its file event.json.`,
    manifest_unread: (address) => `What the site says of its event cannot be read: ${address}`,
    no_bundle: (address) =>
      `This site does not carry what is needed to run it again (source.zip): ${address}\nAsk its team to build it with a recent version of event-kit, or to give you its folder.`,
    not_an_event: (source, errors) =>
      `The event of ${source} has ${errors} error${s(errors)}: nothing was written. Tell the team that publishes it.`,
    folder_errors: (folder, errors) =>
      `The event of “${folder}” has ${errors} error${s(errors)}: nothing was written. To see them: npx event-kit validate ${asTyped(folder)}`,
    unreadable: (path, reason) => `“${path}” could not be read (${reason}).`,
  },
  ask: {
    intro: (parent) => `You run “${parent}” again. A few questions; all of it can be changed later in event.yaml.`,
    enter: "Enter takes what is in brackets.",
    example: (example) => `For example: ${example}`,
    usual: (value) => `[${value}]`,
    nothing: "to be filled in later",
    again: (why) => `  ${why}`,
    given_up: "Nothing was written.",
    questions,
    yes_no: (what) => `${what} [Y/n] `,
  },
  result: {
    would: (folder, files) => `Nothing was written. The folder ${folder} would have ${files} file${s(files)}:`,
    made: (folder, parent) => `Your event is in ${folder}, made again from “${parent}”.`,
    kept: "Taken over:",
    dropped: "Left there:",
    due: "To be credited (the lines “lineage” of event.yaml see to it):",
    nothing: "nothing",
    left: "Still to be filled in:",
    at: (file, line, what) => `${file}:${line}  ${what}`,
    gap: "“[…]”, a name, an address or a number that was not passed on: to be replaced",
    translate: (languages) => `to be translated: some texts are not in ${languages.join(", ")} yet`,
    warnings: (count, folder) =>
      `${count} more remark${s(count)}, which npx event-kit validate ${asTyped(folder)} gives`,
    ideas: (file) => `The sessions of before, as ideas to draw from: ${file}`,
    next: (folder) => `To see the site right now: npx event-kit build ${asTyped(folder)}`,
    swept: (path) => `An interrupted run had left ${path}: it has been removed.`,
    blanks: folderEn.blanks,
  },
  compare: {
    heading: (parent, version, now) =>
      `“${parent}” has changed since you took it over (version ${version}, now ${now}).`,
    same: (parent, version) => `“${parent}” has not changed since you took it over (version ${version}).`,
    parts: {
      axes: "Axis",
      tracks: "Track",
      formats: "Format",
      charter: "Charter",
      tasks: "Task",
      pages: "Page",
      theme: "Look",
      media: "File",
      places: "Place",
      sessions: "Session",
      groups: "Working group",
    },
    colon: ": ",
    states: {
      new: "new there: you may take it",
      "to-take": "changed there, still as it was here: you may take it",
      "changed-here": "changed there and here: yours stays",
      "same-here": "you have it so already",
      "removed-here": "changed there, but you had not kept it",
      gone: "removed there: yours stays, it is up to you",
      idea: "to be read there, as an idea",
    },
    count: (n) => (n === 0 ? "Nothing to take." : `${n} change${s(n)} to take.`),
    update: (folder) => `To choose what you take: npx event-kit fork --update ${asTyped(folder)}`,
    take: (what) => `Take ${what}?`,
    taken: (count, files) => `${count} change${s(count)} taken:\n${list(files)}`,
    nothing_taken: "Nothing was taken, nothing was written.",
    would_take: (count, files) => `Nothing was written. ${count} change${s(count)} would be taken:\n${list(files)}`,
    not_valid: (what) => `Left aside, because your event would then have an error: ${what}`,
    version: (parent, version) => `“${parent}” is now taken over in its version ${version}.`,
    rest: (count) => `${count} change${s(count)} still to be taken or left: run again without --only.`,
  },
};
