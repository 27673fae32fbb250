// SPDX-License-Identifier: MIT
import { inFolder } from "../as-typed.ts";
import type { MigrateWords } from "./words.ts";

const s = (count: number) => (count === 1 ? "" : "s");

/** The words of `migrate` in English. */
export const en: MigrateWords = {
  current: (format) =>
    `Nothing to do: the event is already in format ${format}, the one that this version of the kit reads.`,
  newer: (file, found, present) =>
    `“${file}” is in format ${found}, which is newer than this version of the kit: it reads format ${present}. Update the kit; nothing has to be changed in the event.`,
  unreadable: (file) =>
    `“${file}” does not say its format in a way that can be read. What is wrong is said above, or by: npx event-kit validate`,
  would_change: (files, present) =>
    `${files} file${s(files)} would change, and the event would be in format ${present}.`,
  go_on: "Write these changes? [y/N] ",
  no_answer:
    "Nothing was written: there is nobody to ask. Look at the changes above, then run the command again with --yes.",
  left_as_it_was: "Nothing was written.",
  dry_run: "Nothing was written: this was a dry run.",
  done: (files, present, folder) =>
    `${files} file${s(files)} written: the event is now in format ${present}. Next: npx event-kit build${inFolder(folder)}`,
  remain: (errors) =>
    `${errors} error${s(errors)} remain${errors === 1 ? "s" : ""} to be corrected by hand; they are said above.`,
  refused:
    "Nothing was written: with these changes the event would have more errors than before. They are said above; correct what they speak of, then run the command again.",
  linked: (path) =>
    `“${path}” is a link to elsewhere, and a file would be written behind it. Replace it with an ordinary folder or file first.`,
};
