// SPDX-License-Identifier: MIT
import { join, resolve } from "node:path";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { diskFiles } from "../io/disk-files.ts";
import { folderKind } from "../io/look-around.ts";
import { memoryFiles } from "../io/memory-files.ts";
import { type Prompt, terminalPrompt } from "../io/prompt.ts";
import { replaceFile } from "../io/replace-file.ts";
import type { Sources } from "../pipeline.ts";
import { becomeSeries, contentNames, endMove, MoveBlocked } from "../series/become-series.ts";
import { type NextEdition, nextEdition } from "../series/next/next-edition.ts";
import { deeper, schemaOf } from "../series/next/schema-of.ts";
import { seriesText } from "../series/next/series-text.ts";
import { seriesId } from "../series/next/suggested.ts";
import { withShared } from "../series/shared-files.ts";
import { writeEdition } from "../series/write-edition.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import { asking } from "./asking.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { currentEditionFolder } from "./current-edition-folder.ts";
import { type Decided, decideNext, type NextOptions, titleOf } from "./edition/ask-next.ts";
import { type EditionAt, editionAt, readEdition } from "./edition/model-edition.ts";
import { checkFolder, findingsText, kitFormats } from "./kit-sources.ts";
import { seriesFolder } from "./series-sources.ts";
import { editionWords } from "./words/edition/index.ts";
import type { EditionWords } from "./words/edition/words.ts";

export interface NewEditionOptions extends NextOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `event-kit new edition [title] [folder]`: the folder of the next edition, modelled on the current one; a single event
 * becomes a series first, at the same addresses. Nothing is written before the new edition was found valid, and nothing
 * over anything; when it is cut, running it again goes on.
 */
export async function newEditionCommand(
  [said, folder]: readonly (string | undefined)[],
  options: NewEditionOptions,
  setting: Setting,
  prompt: Prompt | undefined = options.yes ? undefined : terminalPrompt(),
): Promise<number> {
  const { [setting.lang]: words } = editionWords;
  // One word that names a folder is no title.
  const isFolder = said !== undefined && folder === undefined && folderKind(said) !== "none";
  const [title, named] = isFolder ? [undefined, said] : [said, folder];
  return asking(prompt, setting, async () => {
    try {
      for (const place of named === undefined ? [".", "event"] : [named]) finishMove(place, words.next, setting);
      return await makeNext(named, { ...(title !== undefined && { title }), ...options }, words, setting, prompt);
    } catch (error) {
      if (error instanceof MoveBlocked) throw new UsageError(words.next.blocked(error.path));
      throw error;
    }
  });
}

function finishMove(folder: string, words: EditionWords["next"], { console }: Setting): void {
  if (folderKind(folder) === "none") return;
  if (endMove(resolve(folder), diskFileSystem()) !== undefined) console.err(`${words.finished(folder)}\n`);
}

async function makeNext(
  named: string | undefined,
  options: NewEditionOptions,
  words: EditionWords,
  setting: Setting,
  prompt: Prompt | undefined,
): Promise<number> {
  const last = editionAt(named, setting);
  const read = readEdition(last, setting);
  if (read === undefined) return exit.content;
  const { input, sources } = read;
  const isAsking = !options.yes && prompt !== undefined;
  if (isAsking) setting.console.err(`${words.next.heading(titleOf(input))}\n`);
  const around = { taken: last.is === "series" ? last.ids : [input.event.value.id], single: last.is === "event" };
  const decided = await decideNext(input, options, around, words.next, words.yes_no, prompt);
  const next = nextOf(last, input, sources, decided);
  if (!isValid(next, decided, last, words.next, setting)) return exit.content;
  const done: Done = { last, input, decided, next };
  if (!options.dryRun) write(done, words.next, setting);
  tell(done, options, words.next, setting);
  return exit.done;
}

interface Done {
  readonly last: EditionAt;
  readonly input: CheckedInput;
  readonly decided: Decided;
  readonly next: NextEdition;
}

function nextOf({ is }: EditionAt, input: CheckedInput, { folder }: Sources, decided: Decided): NextEdition {
  const shared = "isShared" in folder ? (folder as ReturnType<typeof withShared>).isShared : () => false;
  const text = input.event.source.text;
  const schema = schemaOf(is === "event" ? deeper(text) : text);
  return nextEdition(
    { input, read: (path) => folder.read(path), isShared: shared },
    { ...decided, ...(schema !== undefined && { schema }) },
  );
}

function isValid(
  { files }: NextEdition,
  { id }: Decided,
  { is, root }: EditionAt,
  words: EditionWords["next"],
  setting: Setting,
): boolean {
  const { console } = setting;
  const own = memoryFiles(Object.fromEntries(files), join(root, "editions", id));
  const checked = checkFolder(
    { folder: is === "series" ? withShared(own, seriesFolder(root)) : own, formats: kitFormats() },
    false,
  );
  if (checked.errors === 0) return true;
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  console.err(findingsText({ ...checked, findings: errors }, "text", setting, console.color.err));
  console.err(`${words.not_valid(own.root)}\n`);
  return false;
}

function write({ last, input, decided, next }: Done, words: EditionWords["next"], { console }: Setting): void {
  const disk = diskFileSystem();
  const root = resolve(last.root);
  if (last.is === "event") {
    const { id, dates, languages } = input.event.value;
    const { url } = input.event.value.series ?? {};
    const series = { id: seriesId(id, dates), name: decided.series, edition: id, ...(url !== undefined && { url }) };
    becomeSeries(root, { id, names: contentNames(root, disk), series: seriesText(series, languages?.[0]) }, disk);
    const edition = join(last.root, "editions", id);
    keepSchemas(edition);
    console.err(`${words.became_series(last.root, edition)}\n`);
  }
  writeEdition(root, decided.id, next.files, disk);
}

/** Files that moved two folders down still name their schema for editors. */
function keepSchemas(edition: string): void {
  const files = diskFiles(edition);
  const decode = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const { path, kind } of files.list()) {
    if (kind !== "file" || !/^[^/]+(?:\/[^/]+)?\.(?:md|ya?ml)$/u.test(path)) continue;
    const before = decode.decode(files.read(path));
    const after = deeper(before);
    if (after !== before) replaceFile(join(edition, path), after);
  }
}

function tell(
  { last, input, decided, next }: Done,
  options: NewEditionOptions,
  words: EditionWords["next"],
  setting: Setting,
): void {
  const { console } = setting;
  const folder = join(last.root, "editions", decided.id);
  const files = [...next.files.keys()];
  if (options.json) {
    const left = next.blanks.map(({ blank, line }) => ({ file: "event.yaml", line, what: blank }));
    const said = { folder, id: decided.id, title: decided.title, dates: decided.dates, written: !options.dryRun };
    console.out(`${JSON.stringify({ ...said, files, left }, null, 2)}\n`);
    return;
  }
  if (options.dryRun) {
    const before = join(last.root, "editions", input.event.value.id);
    if (last.is === "event") console.out(`${words.would_become_series(last.root, before)}\n`);
    console.out(`${[words.would_make(folder, files.length), ...files.map((path) => `  ${path}`)].join("\n")}\n`);
    return;
  }
  const ideas = files.find((path) => path.endsWith("-sessions.md"));
  const blanks = next.blanks.map(
    ({ blank, line }) => `  ${join(folder, "event.yaml")}:${line}  ${words.blanks[blank]}`,
  );
  console.out(`${[words.made(folder), words.kept, words.left, ...blanks].join("\n")}\n`);
  if (ideas !== undefined) console.out(`${words.sessions}\n  ${join(folder, ideas)}\n`);
  console.err(`${shown(last, input, decided, words)}\n${words.to_check(last.root)}\n`);
}

/** Which edition the first page of the site shows now. */
function shown({ root }: EditionAt, input: CheckedInput, { id }: Decided, words: EditionWords["next"]): string {
  const current = currentEditionFolder(root)?.split(/[/\\]/u).at(-1);
  const series = join(root, "series.yaml");
  return current === id || current === undefined
    ? words.shown(series, input.event.value.id)
    : words.not_shown(series, current, id);
}
