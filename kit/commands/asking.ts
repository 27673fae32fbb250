// SPDX-License-Identifier: MIT
import type { Prompt } from "../io/prompt.ts";
import { type Setting, UsageError } from "./command.ts";

/** Runs a command that asks: the terminal is given back whatever happens. */
export async function asking(prompt: Prompt | undefined, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } finally {
    prompt?.close();
  }
}

/** Whether an answer means yes, in French or in English, whatever the language of the question. */
export function isYes(answer: string | undefined): boolean {
  return answer !== undefined && /^\s*(?:o(?:ui|k)?|y(?:es)?)\s*$/iu.test(answer);
}

/** What is said to whoever decides whether a command goes on. */
interface GoingOn {
  readonly go_on: string;
  readonly no_answer: string;
  readonly left_as_it_was: string;
}

/**
 * Asks whether the command goes on and writes; says so when it does not.
 * @throws {UsageError} when there is nobody to ask.
 */
export async function goesOn(prompt: Prompt | undefined, words: GoingOn, { console }: Setting): Promise<boolean> {
  if (prompt === undefined) throw new UsageError(words.no_answer);
  if (isYes(await prompt.ask(words.go_on))) return true;
  console.err(`${words.left_as_it_was}\n`);
  return false;
}
