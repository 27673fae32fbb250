// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../../model/edition.ts";
import { findSession, nearestSession } from "../../new/find-session.ts";
import { splitLabel } from "./label.ts";
import type { NoteLine } from "./note-line.ts";
import { type Remark, remark } from "./remark.ts";
import { labelNamed } from "./vocabulary.ts";

/** The session of a sheet with the lines that said it; or what to say when none is recognised. */
export type SheetSession =
  | { readonly session: Session; readonly lines: readonly NoteLine[] }
  | { readonly fault: Remark };

const sessionLabel = labelNamed(["session"] as const);
const inComment = /^<!--\s*(?:event-kit:?\s*)?(?:session|séance)\s*[=:]\s*([^\s>]{1,100})\s*-->$/iu;
/** How far from the top a sheet says whose it is. */
const topLines = 60;

/**
 * The session of a sheet, by what it says at its top (`Session: <id>`, or the same in an HTML comment), or else by the file's
 * name, or else by a heading that is its title.
 */
export function findSheetSession(lines: readonly NoteLine[], file: string, edition: Edition): SheetSession {
  const top = lines.slice(0, topLines);
  const told = top.flatMap((line) => saidBy(line));
  for (const { line, said } of told) {
    const session = findSession(edition, said);
    if (session !== undefined) return { session, lines: [line] };
  }
  const named = findSession(edition, stemOf(file));
  const titled = top.find((line) => line.mark !== "item" && findSession(edition, line.text) !== undefined);
  if (named !== undefined) return { session: named, lines: [] };
  const byTitle = titled && findSession(edition, titled.text);
  // The title's own line is taken out with the rest of what the sheet says of its session.
  if (byTitle !== undefined) return { session: byTitle, lines: [] };
  return { fault: faultOf(told[0], file, edition) };
}

function saidBy(line: NoteLine): readonly { readonly line: NoteLine; readonly said: string }[] {
  const comment = inComment.exec(line.text)?.[1];
  if (comment !== undefined) return [{ line, said: comment }];
  const label = splitLabel(line.text);
  if (label === undefined || label.value === "" || sessionLabel(label.label) === undefined) return [];
  return [{ line, said: label.value.replace(/^[`"«“\s]+|(?<![`"»”\s])[`"»”\s]+$/gu, "") }];
}

/** A file's name without its folder, its ending, and what a computer adds to a copy: `ouverture (1).md`, `ouverture-copie.txt`. */
function stemOf(file: string): string {
  const stem = file.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "");
  return stem.replace(/\s*\(\d+\)$|[\s_-]+(?:copie|copy)$/iu, "");
}

function faultOf(
  told: { readonly line: NoteLine; readonly said: string } | undefined,
  file: string,
  edition: Edition,
): Remark {
  const said = told?.said ?? stemOf(file);
  const nearest = nearestSession(edition, said.slice(0, 100));
  if (told === undefined && nearest === undefined) {
    return remark("notes/session-missing", {}, { file, line: 1, column: 1, length: 0, pointer: "" });
  }
  const { number = 1, column = 1 } = told?.line ?? {};
  const place = {
    file,
    line: number,
    column,
    length: told === undefined ? 0 : [...told.line.text].length,
    pointer: "",
  };
  return remark("notes/session-unknown", { said, ...(nearest !== undefined && { nearest }) }, place);
}
