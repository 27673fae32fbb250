// SPDX-License-Identifier: MIT
import { yaml } from "../say.ts";

/** English for what the YAML reader stumbled on, by the name it gives to each kind of fault. */
const faults: Readonly<Record<string, string>> = {
  BAD_ALIAS: "a reference (“*”) that leads nowhere",
  BAD_COLLECTION_TYPE: "a list where named fields are announced, or the reverse",
  BAD_DIRECTIVE: "a line that starts with “%”",
  BAD_DQ_ESCAPE: "a backslash that means nothing between double quotation marks",
  BAD_INDENT: "a line that does not line up with those around it",
  BAD_PROP_ORDER: "a mark in the wrong place",
  BAD_SCALAR_START: "a text that starts with a sign that YAML keeps for itself",
  BLOCK_AS_IMPLICIT_KEY: "two colons on one line, or a line that slipped to the right",
  BLOCK_IN_FLOW: "lines of a list inside brackets",
  IMPOSSIBLE: "something that cannot be understood",
  KEY_OVER_1024_CHARS: "the name of a field that never ends",
  MISSING_CHAR: "a sign is missing, such as a closing quotation mark, a bracket, a comma or a colon",
  MULTILINE_IMPLICIT_KEY: "the name of a field that runs over several lines, often because a colon is missing",
  NO_BREAK_SPACE: "a no-break space, shown below as “·”, where only ordinary spaces count",
  NON_STRING_KEY: "the name of a field that is not a word",
  RESOURCE_EXHAUSTION: "too many brackets or signs",
  TAB_AS_INDENT: "a tab at the beginning of the line",
  UNEXPECTED_TOKEN: "a sign that was not expected",
};

/** What the YAML reader met, in plain words; a fault that has none keeps its name. */
export function englishYamlFault(detail: string): string {
  return faults[detail] ?? detail;
}

/** What to do about the faults that have a remedy of their own. */
const remedies: Readonly<Record<string, string>> = {
  BAD_INDENT:
    'Start the line with as many spaces as those around it; if it is right, the line above has slipped. Put a text that holds “#” between straight quotation marks (").',
  BAD_SCALAR_START: `Put the text between straight quotation marks:${yaml('title: "@ home"')}`,
  BLOCK_AS_IMPLICIT_KEY: `Put a text that holds a colon between straight quotation marks:${yaml('title: "Debate: who pays?"')}\nOtherwise line up with the lines around, with ordinary spaces.`,
  MISSING_CHAR:
    'Look above for a quotation mark or a bracket that is never closed, the name of a field without its colon, a hyphen without a space after it, or a line that starts with a space too many or too few. Put a text that holds “#” between straight quotation marks (").',
  MULTILINE_IMPLICIT_KEY: `Put a colon and a space after the name of the field:${yaml("format: workshop")}`,
  NO_BREAK_SPACE:
    "Delete it and type ordinary spaces instead, with the space bar alone: no-break spaces come with a text copied from a web page or a word processor. Look for others on the lines below.",
  TAB_AS_INDENT: "Delete the tab and type two spaces instead.",
  UNEXPECTED_TOKEN: `Look for a quotation mark, an apostrophe or a bracket too many. Put the whole of a text that holds an apostrophe between straight quotation marks, and a word quoted in it between “ and ”:${yaml('title: "The town\'s money"')}`,
};

const anyRemedy =
  'Look for a missing colon, quotation mark or bracket here or on the line above, and line up with spaces, never tabs. Put a text that holds “: ” or “#” between straight quotation marks (").';

/** What to do about a fault of the YAML, by the name that its reader gives it. */
export function englishYamlRemedy(detail: string): string {
  return remedies[detail] ?? anyRemedy;
}

/** What an unreadable file's system says, in plain words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "you have no right to open it",
  EPERM: "you have no right to open it",
  ENOENT: "it is no longer there",
  ELOOP: "it has become a link",
  EISDIR: "it is a folder",
  EIO: "the disk reports an error",
  EMFILE: "too many files are open on this machine",
};

/** Why a file cannot be read, from the system's error code. */
export function englishReason(reason: string): string {
  return reasons[reason] ?? reason;
}
