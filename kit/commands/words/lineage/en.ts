// SPDX-License-Identifier: MIT
import type { RelativeChange } from "../../../lineage/changes-between.ts";
import { inFolder } from "../as-typed.ts";
import type { LineageWords } from "./words.ts";

const relations = {
  fork_of: (here: string) => `it reruns ${here}`,
  continues: (here: string) => `it continues ${here}`,
  inspired_by: (here: string) => `it is inspired by ${here}`,
  satellite_of: (here: string) => `it is a satellite of ${here}`,
  translated_from: (here: string) => `it is translated from ${here}`,
};

const simple = {
  title: "a new title",
  dates: "new dates",
  territory: "another territory",
  address: "a new address",
  licence: "another licence",
  source: "what can be taken over has changed (see: npx event-kit fork --compare)",
  lineage: "what it comes from is told otherwise",
} as const;

function change(one: RelativeChange): string {
  if (one.what === "children")
    return one.count === 1 ? "1 more event comes from it" : `${one.count} more events come from it`;
  if (one.what === "withdrawn") return one.count === 1 ? "1 thing withdrawn" : `${one.count} things withdrawn`;
  return simple[one.what];
}

/** `event-kit lineage` in English. */
export const en: LineageWords = {
  manifest: {
    "not-json": (url) =>
      `What stands at ${url} cannot be read: it is not the data of an event. Give the address of the front page of its site.`,
    "not-a-manifest": (url) =>
      `What stands at ${url} is not the data of an event made with event-kit. Give the address of the front page of its site.`,
    "newer-format": (url) =>
      `What stands at ${url} was made by a later version of event-kit. Install the latest version, then do it again.`,
    "another-edition": (url) =>
      `What stands at ${url} is not the edition that was meant: it says that it is another one, so nothing of it was kept. Correct its address, or its “edition”, in event.yaml.`,
  },
  add: {
    which: "Say which event comes from yours: npx event-kit lineage add https://www.example.org/",
    itself: (title) => `This address is that of “${title}” itself. Give the address of the event that comes from it.`,
    is_parent: (title) =>
      `“${title}” is one of the events that yours comes from: it cannot come from yours as well. Was it meant to be in “lineage”?`,
    found: (title, about) => `Found: “${title}”${about === "" ? "" : ` (${about})`}.`,
    says: (relation, here) => `Its site says so too: ${relations[relation](`“${here}”`)}.`,
    says_nothing: (relation, here) =>
      `Its site does not say that it comes from “${here}”. It was noted that ${relations[relation](`“${here}”`)}: correct it if need be, and ask its organisers to write it in the “lineage” of their event.yaml.`,
    added: (file) => `It is now in the “children” of ${file}.`,
    completed: (file) => `It was already in the “children” of ${file}: only what was missing was added.`,
    there: (file) => `It was already in the “children” of ${file}, where nothing had to change.`,
    kept: (file) => `What its site says of it is kept in ${file}, so that the tree can be drawn without the network.`,
    would: (file) => `Nothing was written. Without --dry-run, this would be changed: ${file}`,
    next: (folder) => `To see it: npx event-kit build${inFolder(folder)}`,
    not_valid: (file) =>
      `Nothing was written: with what this site says, ${file} would no longer be right. Add it by hand in “children”.`,
  },
  check: {
    heading: (title) => `The family of “${title}”`,
    alone:
      "This event names no family: neither what it comes from (“lineage” in event.yaml) nor what comes from it (“children”). There is nobody to ask.",
    roles: { parent: "what it comes from", ancestor: "further back", child: "what comes from it" },
    read_first: "read for the first time",
    same: "nothing new",
    change,
    no_address: "no address is known: nobody was asked",
    kept_copy: (day) => (day === undefined ? "The copy there was is kept." : `The copy of ${day} is kept.`),
    no_copy: "Nothing is known of it yet.",
    refused: "what it says cannot be kept: it would make this event invalid",
    held: (count) =>
      count === 1
        ? "1 thing that an event before this one withdrew is still in the folder:"
        : `${count} things that events before this one withdrew are still in the folder:`,
    held_one: (what, id, by) =>
      `the ${{ person: "person", trace: "trace", medium: "file" }[what]} “${id}”, withdrawn by “${by}”`,
    held_todo:
      "Nothing of it is published any more. Delete it here too, or keep only “withdrawn: true”. If it is something else of the same name, write “withdrawn: false”.",
    nothing_held: "Nothing that was withdrawn is still in this folder.",
    written: (count) =>
      `${count} ${count === 1 ? "file" : "files"} written in lineage/: the tree can be drawn without the network.`,
    nothing_written: "Nothing was written.",
  },
  colon: ": ",
};
