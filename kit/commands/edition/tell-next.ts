// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { Setting } from "../command.ts";
import { currentEditionFolder } from "../current-edition-folder.ts";
import type { EditionWords } from "../words/edition/words.ts";
import type { MadeNext } from "./made-next.ts";

type Words = EditionWords["next"];

/** How what was done is told. */
interface Telling {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Says what was made, or would be, and what is left to fill in: on stdout, or as one JSON document. */
export function tellNext(made: MadeNext, { json, dryRun = false }: Telling, words: Words, { console }: Setting): void {
  if (json) console.out(jsonOf(made, !dryRun));
  else if (dryRun) console.out(planText(made, words));
  else {
    console.out(madeText(made, words));
    console.err(`${shownText(made, words)}\n${words.to_check(made.last.root)}\n`);
  }
}

const folderOf = ({ last, decided }: MadeNext) => join(last.root, "editions", decided.id);

function jsonOf(made: MadeNext, written: boolean): string {
  const { decided, next } = made;
  const { id, title, dates } = decided;
  const left = next.blanks.map(({ blank, line }) => ({ file: "event.yaml", line, what: blank }));
  const said = { folder: folderOf(made), id, title, dates, written, files: [...next.files.keys()], left };
  return `${JSON.stringify(said, null, 2)}\n`;
}

function planText(made: MadeNext, words: Words): string {
  const { last, input, next } = made;
  const before = join(last.root, "editions", input.event.value.id);
  const lines = [
    ...(last.is === "event" ? [words.would_become_series(last.root, before)] : []),
    words.would_make(folderOf(made), next.files.size),
    ...[...next.files.keys()].map((path) => `  ${path}`),
  ];
  return `${lines.join("\n")}\n`;
}

function madeText(made: MadeNext, words: Words): string {
  const { files, blanks } = made.next;
  const folder = folderOf(made);
  const ideas = [...files.keys()].find((path) => path.endsWith("-sessions.md"));
  const lines = [
    words.made(folder),
    words.kept,
    words.left,
    ...blanks.map(({ blank, line }) => `  ${join(folder, "event.yaml")}:${line}  ${words.blanks[blank]}`),
    ...(ideas === undefined ? [] : [words.sessions, `  ${join(folder, ideas)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Which edition the first page of the site shows now. */
function shownText({ last: { root }, input, decided: { id } }: MadeNext, words: Words): string {
  const current = currentEditionFolder(root)?.split(/[/\\]/u).at(-1);
  const series = join(root, "series.yaml");
  return current === id || current === undefined
    ? words.shown(series, input.event.value.id)
    : words.not_shown(series, current, id);
}
