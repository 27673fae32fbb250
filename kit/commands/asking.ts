// SPDX-License-Identifier: MIT
import type { Prompt } from "../io/prompt.ts";
import { isFileSystemError } from "../publish/publish-error.ts";
import { exit, type Setting } from "./command.ts";

/**
 * Runs a command that asks and then writes: the terminal is given back whatever happens, and a file that the disk refused
 * is told, with the exit code of a machine that failed.
 */
export async function asking(
  prompt: Prompt | undefined,
  { console, words }: Setting,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    console.err(`${words.result.not_written(error.path, error.code)}\n`);
    return exit.machine;
  } finally {
    prompt?.close();
  }
}
