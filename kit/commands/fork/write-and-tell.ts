// SPDX-License-Identifier: MIT
import type { Forked } from "../../fork/fork-event.ts";
import type { Taken } from "../../fork/taken.ts";
import { diskFileSystem } from "../../io/disk-file-system.ts";
import { FileSystemError } from "../../io/file-system.ts";
import { thisMachine } from "../../io/machine.ts";
import { memoryFiles } from "../../io/memory-files.ts";
import { isFileSystemError } from "../../publish/publish-error.ts";
import { exit, type Setting } from "../command.ts";
import { checkFolder, findingsText, kitFormats } from "../kit-sources.ts";
import type { ForkWords } from "../words/fork/words.ts";
import type { ForkOptions } from "./fork-options.ts";
import { printFork } from "./fork-report.ts";
import { writeFork } from "./write-fork.ts";

/** A fork that was made in memory, and where it is to go. */
interface Made {
  readonly folder: string;
  readonly taken: Taken;
  readonly forked: Forked;
}

/** Checks the new folder before anything is written, writes it, and says what was made. Gives the exit code. */
export function writeAndTell(
  { folder, taken, forked }: Made,
  options: ForkOptions,
  words: ForkWords,
  setting: Setting,
): number {
  const { console } = setting;
  const checked = checkFolder(
    { folder: memoryFiles(Object.fromEntries(forked.files), folder), formats: kitFormats() },
    false,
  );
  if (checked.errors > 0) {
    console.err(
      `${findingsText(checked, "text", setting, console.color.err)}${setting.words.result.refused(checked.errors)}\n`,
    );
    return exit.content;
  }
  if (!options.dryRun) {
    const swept = written(folder, forked, words);
    for (const path of swept) console.err(`${words.result.swept(path)}\n`);
  }
  const { findings } = checked;
  printFork(
    { folder, taken, forked, findings, dryRun: options.dryRun ?? false },
    options.json ?? false,
    words,
    setting,
  );
  return exit.done;
}

/** @throws {FileSystemError} that names the new folder, not the one beside it. */
function written(folder: string, { files }: Forked, words: ForkWords): readonly string[] {
  try {
    return writeFork(folder, files, { disk: diskFileSystem(), machine: thisMachine() }, words);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new FileSystemError(error.code, folder, error);
  }
}
