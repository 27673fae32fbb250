// SPDX-License-Identifier: MIT
import { publishMessage } from "../diagnostics/publish-messages.ts";
import { PublishError } from "../publish/publish-error.ts";
import { cleanup } from "../publish/running.ts";
import { ContentError, exit, type Setting, UsageError } from "./command.ts";

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
    const { console, words } = setting;
    if (debug && error instanceof Error) console.err(`${error.stack}\n`);
    if (error instanceof UsageError) {
      console.err(`${error.message}\n`);
      return exit.usage;
    }
    if (error instanceof ContentError) {
      console.err(`${error.message}\n`);
      return exit.content;
    }
    if (error instanceof PublishError) {
      console.err(`${publishMessage(error, setting.lang)}\n`);
      return usageCodes.has(error.code) ? exit.usage : exit.machine;
    }
    console.err(
      `${words.bug(error instanceof Error ? error.message : String(error))}\n${debug ? "" : `${words.debug_hint}\n`}`,
    );
    return exit.machine;
  }
}

/** What a stop signal does: gives up what is being published, says so, and ends with the signal's own exit code. */
export function interrupted(signal: "SIGINT" | "SIGTERM", { console, words }: Setting): number {
  cleanup();
  console.err(`\n${words.interrupted}\n`);
  return signal === "SIGINT" ? 130 : 143;
}
