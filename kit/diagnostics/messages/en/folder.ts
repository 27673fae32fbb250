// SPDX-License-Identifier: MIT
import type { FindingArgs } from "../../codes.ts";
import type { FolderCode, MessagesOf } from "../messages.ts";
import { grouped, quoted, scalar, size, english as t, yaml } from "../say.ts";
import { englishReason, englishYamlFault, englishYamlRemedy } from "./faults.ts";

const bytes = (value: number) => size(value, ["bytes", "KiB", "MiB"], ".");
const thousands = (value: number) => grouped(value, ",");
const counted = { files: "files", bytes: "bytes of text", nodes: "values" } as const;

const nameProblems = {
  characters: "holds a space, an accent, a capital or a sign that not all systems and web addresses accept",
  reserved: "is a name that Windows keeps for itself",
  length: "is too long for some systems",
  dot: "starts or ends with a dot or a space",
} as const;

/** Where a file that has no place should go. */
function englishPlace({ expected, nearest, copy_to, describes }: FindingArgs["file/unknown"]): string {
  if (nearest !== undefined) return t`Did you mean “${nearest}”? Rename or move it there.`;
  if (copy_to !== undefined)
    return t`Renaming a document does not make it a text: copy its text into a new file, “${copy_to}”.`;
  if (describes !== undefined)
    return t`Put the picture or file itself beside it; or give this one its whole name and “.yaml”, such as “photo.jpg.yaml”.`;
  return `Move it out of the event folder, or give it one of these names or places: ${quoted(expected, "“", "”")}. If it is a text document (Word, PDF…), copy its text into a file ending in “.md”.`;
}

/** English words for what reading the folder and its files can meet. */
export const englishFolder: MessagesOf<FolderCode> = {
  "file/missing": ({ expected, found }) => {
    if (found !== undefined) {
      return {
        what: t`The file “${expected}” was expected; “${found}” is there, and its name is not quite that.`,
        todo: t`Rename it to “${expected}”, all in small letters; Windows may hide the end of a name (View, then File name extensions).`,
      };
    }
    return expected.includes("/")
      ? {
          what: t`This folder has no “event.yaml”; there is one in a folder below it: “${expected}”.`,
          todo: t`Give the command the folder that holds it: ${expected.slice(0, expected.lastIndexOf("/"))}.`,
        }
      : {
          what: t`The file “${expected}” was expected and is not there.`,
          todo: t`Check that the command is given the folder of the event: the one that holds event.yaml. To start a new event, copy the folder templates/event of the kit.`,
        };
  },
  "file/unreadable": ({ reason }) => ({
    what: t`This file cannot be read (${englishReason(reason)}).`,
    todo: t`Check that you may open it, and that the disk or shared folder it is on is available.`,
  }),
  "file/too-large": ({ size: found, limit }) => ({
    what: t`This file weighs ${bytes(found)}; the limit is ${bytes(limit)}.`,
    todo: t`Cut it into several files, or make it lighter.`,
  }),
  "folder/too-large": ({ what, count, limit }) => ({
    what: t`The event folder holds ${thousands(count)} ${counted[what]}; the limit is ${thousands(limit)}.`,
    todo: t`Move what is not part of the event out of the folder.`,
  }),
  "file/link": () => ({
    what: t`This is a link to another file or folder, and links are never followed.`,
    todo: t`Replace it with a copy of what it leads to.`,
  }),
  "file/special": () => ({
    what: t`This is a pipe, a socket or a device, not an ordinary file.`,
    todo: t`Remove it from the event folder.`,
  }),
  "file/bad-name": ({ reason, meant }) => ({
    what: t`The name of this file ${nameProblems[reason]}.`,
    todo:
      meant !== undefined
        ? t`Rename it, for example to “${meant}”.`
        : t`Rename it with lower-case letters a to z, digits and hyphens, keeping what follows the last dot, such as “open-data.md” or “group-photo.jpg”.`,
  }),
  "file/name-collision": ({ other }) => ({
    what: t`This name and “${other}” cannot be told apart: Windows and macOS, or the kit, take them for one.`,
    todo: t`Rename one of the two, or remove the one too many.`,
  }),
  "file/unknown": (args) => ({
    what:
      args.describes === undefined
        ? t`The kit does not know what this file or folder is for: it leaves it out, and nothing of it appears on the site.`
        : t`This file describes “${args.describes}”, and there is no such file: nothing of it appears on the site.`,
    todo: englishPlace(args),
  }),
  "folder/unknown": ({ expected, nearest }) => ({
    what: t`The kit does not know this folder, and it holds texts: none of them would appear on the site.`,
    todo:
      nearest === undefined
        ? `Give it one of these names, or move it out of the event folder: ${quoted(expected, "“", "”")}.`
        : t`Did you mean “${nearest}”? Rename it so: the names of folders are in English, in small letters, without accents.`,
  }),
  "series/misplaced": () => ({
    what: t`This belongs to one edition, and it stands beside “series.yaml”, where only what all editions share has a place.`,
    todo: t`Move it into the folder of its edition, such as “editions/fair-2027/”.`,
  }),
  "series/no-edition": () => ({
    what: t`This series has no edition: there is no folder with an “event.yaml” in “editions”.`,
    todo: t`Put each edition in a folder named by its id: “editions/fair-2027/event.yaml”.`,
  }),
  "series/not-the-folder-name": ({ id, folder }) => ({
    what: t`This edition says that its id is “${id}”, and its folder is called “${folder}”.`,
    todo: t`Write “id: ${folder}”; or, if the site is not published yet, rename the folder to “${id}”.`,
  }),
  "series/reserved-id": ({ id }) => ({
    what: t`An edition cannot be called “${id}”: the site keeps this address for its own pages.`,
    todo: t`Give it another id, with its year or its town, and rename its folder in the same way.`,
  }),
  "series/unknown-edition": ({ id, editions, nearest }) => ({
    what: t`“${id}” is no edition of this series.`,
    todo: nearest === undefined ? `Name one of these: ${quoted(editions, "“", "”")}.` : t`Did you mean “${nearest}”?`,
  }),
  "text/encoding": () => ({
    what: t`This file is not a text saved as UTF-8: from here on, it cannot be read.`,
    todo: t`In your editor, choose “Save as”, then the encoding “UTF-8”. If it is a Word or PDF document, copy its text into a new file.`,
  }),
  "text/control-character": ({ character }) => ({
    what: t`There is an invisible control character here (${character}).`,
    todo: t`Delete it: it often comes with text pasted from a PDF or an old document.`,
  }),
  "text/bidi-control": ({ character }) => ({
    what: t`There is an invisible character here that changes the direction of the text (${character}): what is read is not what is written.`,
    todo: t`Delete it, then type the text around it again.`,
  }),
  "yaml/syntax": ({ detail }) => ({
    what: t`This is not correct YAML: ${englishYamlFault(detail)}.`,
    todo: englishYamlRemedy(detail),
  }),
  "yaml/duplicate-key": ({ key }) => ({
    what: t`“${key}” is given twice in the same place; only one value can hold.`,
    todo: t`Keep one of the two.`,
  }),
  "yaml/tag": ({ tag }) => ({
    what: t`The YAML tag “${tag}” has no meaning in an event.`,
    todo: t`Delete the tag. If the text really starts with an exclamation mark, put it between quotation marks.`,
  }),
  "yaml/alias": ({ name }) => ({
    what: t`“${name}” is a YAML anchor or alias (“&” or “*”), which event files do not use.`,
    todo: t`Write the value out in full. If the text really starts with “&” or “*”, put it between quotation marks.`,
  }),
  "yaml/too-deep": ({ limit }) => ({
    what: t`Values are nested here in more than ${limit} levels.`,
    todo: t`Check the indentation from here on: a line has probably slipped to the right.`,
  }),
  "yaml/too-many-values": ({ count, limit }) => ({
    what: t`This file holds ${thousands(count)} values; the limit is ${thousands(limit)}.`,
    todo: t`Cut it: one file per session in sessions/, one per person in people/.`,
  }),
  "yaml/several-documents": () => ({
    what: t`A line “---” starts a second document here; a file holds one.`,
    todo: t`Delete the line “---”, or put what follows in a file of its own.`,
  }),
  "yaml/not-a-mapping": ({ found }) => ({
    what: t`Lines such as “title: …” were expected, and this is ${found === "list" ? "a list" : "a text"}.`,
    todo: `Start with the name of a field, a colon and a space:${yaml("title: The title")}`,
  }),
  "yaml/forbidden-key": ({ key }) => ({
    what: t`“${key}” can never be the name of a field.`,
    todo: t`Delete this line.`,
  }),
  "front-matter/language": ({ language }) => ({
    what: t`The front matter is announced as “${language}”; only YAML is read.`,
    todo: t`Make the first line three hyphens and nothing else: “---”.`,
  }),
  "front-matter/unclosed": () => ({
    what: t`The front matter starts with “---” and is never closed.`,
    todo: t`Add a line “---” between the fields and the text.`,
  }),
  "front-matter/missing": ({ field }) => ({
    what: t`This file starts without front matter, so that its fields are missing.`,
    todo: `Put the fields between two lines of three hyphens, above the text:${yaml("---", field === "name" ? "name: The name" : "title: The title", "---")}`,
  }),
  "id/not-the-file-name": ({ id, expected }) => ({
    what: t`The id is “${id}” and the file's name says “${expected}”; they must be the same.`,
    todo: `Delete the line, or write:${yaml(`id: ${scalar(expected)}`)}`,
  }),
  "text/given-twice": ({ field, file }) => ({
    what: t`The text “${field}” is given here and ${file === "" ? "below the front matter" : `in ${file}`}.`,
    todo: t`Keep it in one of the two places.`,
  }),
};
