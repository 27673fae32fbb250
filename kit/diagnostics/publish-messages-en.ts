// SPDX-License-Identifier: MIT
import type { PublishMessages } from "./publish-messages.ts";
import { someOf } from "./some-of.ts";

const FORBIDDEN_EN = {
  root: "it is the root of the disk",
  home: "it is your home folder, or a folder that contains it",
  current: "it is the folder you are in, or a folder that contains it",
  input: "it is the event’s folder, or a folder that contains it",
  file: "it is a file, not a folder",
  link: "it is a link that leads nowhere",
  elsewhere: "it is a link that leads out of the event's folder",
} as const;

const CLASH_EN = {
  empty: "it is empty",
  segment: "it starts or ends with “/”, or contains “//”",
  characters: "only unaccented letters, digits, “.”, “_” and “-” are allowed",
  dot: "a name can neither start nor end with a dot",
  reserved: "Windows reserves this name",
  length: "it is too long (100 bytes a name, 290 in all)",
  twice: "it is given twice",
  case: "only capitals tell it from",
  "file-and-folder": "it would be a file and a folder at once, because of",
} as const;

const SAFE_EN = "Nothing was changed: the site in place is whole.";

/** The English words of publishing errors. */
export const publishMessagesEn: PublishMessages = {
  "output/forbidden": (path, { reason }) =>
    `Cannot publish into “${path}”: ${FORBIDDEN_EN[reason]}. ${SAFE_EN} Choose a folder that serves only the site, such as “-o _site”.`,
  "output/not-ours": (path, { marker, names, count }) =>
    `The folder “${path}” ${marker === "absent" ? "was not made by event-kit" : "carries an event-kit marker that is unreadable or from a later version"} and already holds: ${someOf(names, count)}. Nothing in it was changed, because publishing replaces the whole folder. Choose an empty or new folder, or empty this one yourself.`,
  "output/foreign-files": (path, { names, count }) =>
    `The site folder “${path}” holds files that event-kit did not make: ${someOf(names, count)}. ${SAFE_EN} Move them elsewhere (or, if they are to be published, into the event’s folder), then run again.`,
  "output/locked": (path, { pid, host, since, lock }) =>
    `Another build is publishing into “${path}” (process ${pid} on ${host}, since ${since}). ${SAFE_EN} Wait for it to end, then run again; if you are sure that it no longer runs, delete the file “${lock}”.`,
  "output/disk-full": (path) =>
    `The disk is full: “${path}” could not be written. ${SAFE_EN} Make room (for a moment, the old and the new site are both there), then run again.`,
  "output/not-writable": (path, { reason }) =>
    `The system refuses to write “${path}” (${reason}). ${SAFE_EN} Check your rights on this folder and on the one that contains it, and that no program holds it open; or publish elsewhere with “-o”.`,
  "output/failed": (path, { reason }) =>
    `The disk answered with an error on “${path}” (${reason}). ${SAFE_EN} Run again; if it happens again, check the disk or publish to another one.`,
  "output/path-clash": (path, { reason, other }) =>
    `The address “${path}” cannot be published: ${CLASH_EN[reason]}${other === undefined ? "" : ` “${other}”`}. ${SAFE_EN} Change the id or the file name that it comes from.`,
  "output/incomplete": (path, { names, count }) =>
    `The new site prepared for “${path}” is not complete, or another program touched it: ${someOf(names, count)}. ${SAFE_EN} Run again; an antivirus or a file synchroniser may be the cause.`,
  "output/interrupted": (path) =>
    `Publishing into “${path}” was interrupted. ${SAFE_EN} Run the command again whenever you like.`,
  "output/half-done": (path, { reason, kept }) =>
    `The site “${path}” could not be put back in place (${reason}). Nothing is lost: the old site is whole in “${kept}”. Run the command again: it repairs by itself.`,
};
