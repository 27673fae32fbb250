// SPDX-License-Identifier: MIT
import { publishMessage } from "../diagnostics/publish-messages.ts";
import { isFileSystemError, PublishError } from "../publish/publish-error.ts";
import { cleanup } from "../publish/running.ts";
import { ContentError, exit, MachineError, type Setting, UsageError } from "./command.ts";

/** Publishing errors that the user's own words caused: the wrong folder was named. */
const usageCodes = new Set(["output/forbidden", "output/not-ours", "output/foreign-files"]);

/**
 * The one boundary of every command: runs it, turns what it throws into a sentence and an exit code. A stack is shown
 * only when asked for.
 */
export async function run(
  command: (setting: Setting) => number | Promise<number>,
  setting: Setting,
  debug: boolean,
): Promise<number> {
  try {
    return await command(setting);
  } catch (error) {
    const { console } = setting;
    if (debug && error instanceof Error) console.err(`${error.stack}\n`);
    const { code, message } = told(error, setting, debug);
    console.err(`${message}\n`);
    return code;
  }
}

/** What was thrown, in words, and the exit code that it stands for. */
function told(error: unknown, { lang, words }: Setting, debug: boolean): { code: number; message: string } {
  if (error instanceof UsageError) return { code: exit.usage, message: error.message };
  if (error instanceof ContentError) return { code: exit.content, message: error.message };
  if (error instanceof MachineError) return { code: exit.machine, message: error.message };
  if (isFileSystemError(error))
    return { code: exit.machine, message: words.result.not_written(error.path, error.code) };
  if (error instanceof PublishError) {
    return { code: usageCodes.has(error.code) ? exit.usage : exit.machine, message: publishMessage(error, lang) };
  }
  const fault = words.bug(error instanceof Error ? error.message : String(error));
  return { code: exit.machine, message: debug ? fault : `${fault}\n${words.debug_hint}` };
}

/** What a stop signal does: gives up what is being published, says so, and ends with the signal's own exit code. */
export function interrupted(signal: "SIGINT" | "SIGTERM", { console, words }: Setting): number {
  cleanup();
  console.err(`\n${words.interrupted}\n`);
  return signal === "SIGINT" ? 130 : 143;
}
