// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../diagnostics/message-of.ts";
import type { Console } from "../io/console.ts";
import type { CommandWords } from "./words/words.ts";

/** What a command gets from `run`: where to speak, in which language, and what the environment says. */
export interface Setting {
  readonly console: Console;
  readonly lang: ToolLanguage;
  readonly words: CommandWords;
  /** `SOURCE_DATE_EPOCH` in milliseconds when it is set (reproducible-builds.org), otherwise the clock. */
  readonly now: number;
}

/** Exit codes of every command. */
export const exit = { done: 0, content: 1, usage: 2, machine: 3 } as const;

/** The content cannot be published as it is: exit code 1, and what to do about it. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}

/** What the command needs of the machine or of the network did not come: exit code 3, and the sentence. */
export class MachineError extends Error {
  override readonly name = "MachineError";
}

/** The user asked for something that cannot be: exit code 2, and the sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
