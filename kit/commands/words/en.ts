// SPDX-License-Identifier: MIT
import { joinList } from "../../words/join-list.ts";
import { notesEn } from "./notes-en.ts";
import type { CommandWords } from "./words.ts";

const suggested = (meant: string | undefined) => (meant === undefined ? "" : ` Did you mean “${meant}”?`);
const s = (count: number) => (count === 1 ? "" : "s");

/** The command line in English. */
export const en: CommandWords = {
  help: {
    names: {
      command: "command",
      folder: "folder",
      path: "path",
      day: "day",
      lang: "language",
      file: "file",
      by: "part",
    },
    program: "Write your event in YAML and Markdown; get a complete site, with its traces and its archives.",
    build: "check the event folder and make a site of it",
    validate: "check the event folder, writing nothing",
    export: "write the programme, the whole event or its source, for another tool: one format, to a file or to stdout",
    status: "say which traces have come, which are awaited, and what is missing",
    status_by: "session by session, axis by axis, or the edition as a whole",
    status_missing: "tell only what is awaited or missing, and all of it",
    status_links: "also ask every web address whether it still answers: this alone uses the network",
    status_as_of: "tell it as if it were that day, YYYY-MM-DD",
    status_strict: "exit with 1 when something is missing",
    folder: "the event folder (default: the current folder, otherwise its subfolder event)",
    out: "the site's folder (default: _site, beside event.yaml)",
    export_to: "what to write",
    export_out: "the file to write (default: stdout)",
    content_lang: "which of the event's languages to write it in (default: the first)",
    base_path: "where the site stands on its server, such as /repo/",
    site_url: "the site's public address, such as https://www.town.example/event/",
    as_of: "build as if it were that day, YYYY-MM-DD",
    dry_run: "say what would be written, and write nothing",
    allow_lost_urls:
      "publish even if an address that was published is lost (recorded once the site's address is known)",
    strict: "treat warnings as errors",
    format: "how to show the result",
    json: "print a single JSON document",
    list_rules: "name everything that is checked",
    lang: "language of the messages",
    debug: "if something breaks, show the technical detail",
    version: "show the version",
    help: "show this help",
    help_command: "show the help of a command",
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    groups: {
      publish: "Write and publish:",
      traces: "Keep what remains of the event:",
      again: "From year to year, from place to place:",
    },
    default: "default:",
    choices: "choices:",
    examples: "Examples:",
  },
  usage: {
    unknown_option: (option, meant) => `There is no option “${option}”.${suggested(meant)}`,
    unknown_command: (command, meant) => `There is no command “${command}”.${suggested(meant)}`,
    missing_value: (option) => `The option “${option}” needs a value.`,
    missing_option: (option, choices) =>
      `The option “${option}” is missing: it says what to write, such as “${option} ${choices[0]}”. Choose one of: ${choices.join(", ")}.`,
    bad_value: (option, value, expected) => `“${value}” does not suit ${option}. Expected: ${expected}.`,
    expected: {
      day: "a date that exists, written YYYY-MM-DD",
      path: "a path such as /repo/",
      url: "an http or https address, such as https://www.town.example/event/",
    },
    too_many: () => "Too many arguments: give one folder, in quotes if its name has spaces.",
    see_help: (command) =>
      command === ""
        ? "For the list of commands: npx event-kit --help"
        : `To see what the command takes: npx event-kit ${command} --help`,
    not_a_folder: (folder) =>
      `“${folder}” is not a folder, or does not exist. Name the folder that holds event.yaml; you can drag it onto the terminal window to write it without a slip.`,
    misnamed_event: (folder, found) =>
      `There is no event.yaml in “${folder}”, but there is “${found}”: rename it to event.yaml, all in small letters. Windows may hide the end of a name (View, then File name extensions).`,
    out_is_folder: (path) => `“${path}” is a folder: give the name of a file, such as “-o ${path}/programme.ics”.`,
    archive_on_screen: (format) =>
      `${format} is an archive, which no screen can show: give the name of a file, such as “-o source.zip”.`,
    out_is_source: (path) => `“${path}” is a file of the event itself: give the name of another file after “-o”.`,
    is_link: (path) =>
      `“${path}” is a link to somewhere else: nothing is written there. Put a real folder in its place.`,
    in_the_way: (path) => `“${path}” is not a folder, and one is needed there: give it another name.`,
    out_nowhere: (path) =>
      `“${path}” cannot be written: its folder does not exist. Make the folder first, or choose another.`,
    interrupted_move: (folder) =>
      `${folder} was becoming a folder of several editions when it was interrupted. Nothing is lost: run “npx event-kit new edition” there again, and it goes on.`,
    no_event: (folder, found) =>
      `There is no event.yaml in “${folder}”.${
        found.length > 0
          ? ` There is an event in ${joinList(
              found.map((one) => `“${one}”`),
              "and",
            )}: name ${found.length > 1 ? "one of these folders" : "that folder"} at the end of the command, in quotes if its name has spaces.`
          : " Name your event's folder: the one that holds event.yaml. Its name is in small letters; Windows may hide the end of an “event.yaml.txt”. You have none yet? The README tells how to write a first one in ten minutes."
      }`,
  },
  result: {
    exported: (path) => `Written: ${path}`,
    nothing_to_export: (format) =>
      `Nothing was written: ${format} puts places on a map, and no place of the event has coordinates. Add to a place, for example, “geo: {latitude: 47.2, longitude: -1.55}”.`,
    not_written: (path, reason) =>
      `“${path}” could not be written (${reason}). What was there is still there. Check the disk and your rights on its folder, then run again.`,
    notices: (count, folder) =>
      `${count} note${s(count)}, asking for nothing; to read ${count > 1 ? "them" : "it"}: npx event-kit validate${folder}`,
    valid: (files) => `All is well: ${files} file${s(files)} read, no error.`,
    built: (pages, languages, seconds) => `${pages} page${s(pages)} (${languages.join(", ")}) in ${seconds} s`,
    changes: (written, kept, removed) => `${written} file${s(written)} written, ${kept} unchanged, ${removed} removed`,
    nothing_changed: "nothing has changed",
    where: (folder) => `The site is in ${folder}`,
    open: (file) => `To see it: open ${file} in your browser`,
    refused: (errors) =>
      `Nothing was written: first correct ${errors === 1 ? "this error" : `these ${errors} errors`}, then run the command again.`,
    pictures_as_they_are: (count) =>
      `${count === 1 ? "The picture is" : `The ${count} pictures are`} published without hidden data (place, device), but not resized: pages are heavier on a phone. To have pictures resized too, run once, in the kit's folder: npm install sharp`,
    pictures_take_a_while: "Pictures are being resized: it takes a while the first time.",
    picture_left_out: (path, fault) =>
      `${path} is left out of the site: ${
        fault === "unreadable"
          ? "it could not be read to its end as a picture. Open it in a picture program, save it again, and put it back."
          : "it has more than 120 million pixels. Make it smaller in a picture program: 3,000 pixels across are plenty."
      }`,
    repaired: "An earlier build had been interrupted; the site has been put back in order.",
    leftover: (path) => `This working folder could not be removed; the next build will try again: ${path}`,
    dry_run: (write, keep, remove) =>
      `Nothing was written. A build would write ${write} file${s(write)}, keep ${keep} and remove ${remove}.`,
    plan: { write: "write", remove: "remove" },
  },
  notes: notesEn,
  bug: (message) => `The kit stopped on a fault that does not come from your content: ${message}`,
  debug_hint: "Run it again with --debug for the detail, and report it to the kit's developers with that detail.",
  interrupted: "Interrupted. Nothing is half done: what was in place still is.",
};
