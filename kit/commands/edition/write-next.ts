// SPDX-License-Identifier: MIT
import { join, resolve } from "node:path";
import { diskFileSystem } from "../../io/disk-file-system.ts";
import { diskFiles } from "../../io/disk-files.ts";
import { folderKind } from "../../io/look-around.ts";
import { replaceFile } from "../../io/replace-file.ts";
import { present } from "../../model/present.ts";
import { becomeSeries, contentNames, endMove } from "../../series/become-series.ts";
import { deeper } from "../../series/next/schema-of.ts";
import { seriesText } from "../../series/next/series-text.ts";
import { seriesId } from "../../series/next/suggested.ts";
import { writeEdition } from "../../series/write-edition.ts";
import type { Setting } from "../command.ts";
import type { EditionWords } from "../words/edition/words.ts";
import type { MadeNext } from "./made-next.ts";

type Words = EditionWords["next"];

/**
 * Writes the folder of the next edition; a single event becomes a series first, which is told on stderr.
 * @throws {MoveBlocked} when something is in the way; {FileSystemError} what the disk says.
 */
export function writeNext({ last, input, decided, next }: MadeNext, words: Words, { console }: Setting): void {
  const disk = diskFileSystem();
  const root = resolve(last.root);
  if (last.is === "event") {
    const { id, dates, languages, series: { url } = {} } = input.event.value;
    const series = seriesText(
      { id: seriesId(id, dates), name: decided.series, edition: id, ...present({ url }) },
      languages?.[0],
    );
    becomeSeries(root, { id, names: contentNames(root, disk), series }, disk);
    const edition = join(last.root, "editions", id);
    keepSchemas(edition);
    console.err(`${words.became_series(last.root, edition)}\n`);
  }
  writeEdition(root, decided.id, next.files, disk);
}

/**
 * Ends the move of an event into a series that an earlier run had begun, and says so on stderr.
 * @throws {MoveBlocked} when something is in the way; {FileSystemError} what the disk says.
 */
export function finishMove(folder: string, words: Words, { console }: Setting): void {
  if (folderKind(folder) === "none") return;
  if (endMove(resolve(folder), diskFileSystem()) !== undefined) console.err(`${words.finished(folder)}\n`);
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
