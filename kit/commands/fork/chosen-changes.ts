// SPDX-License-Identifier: MIT
import type { Change } from "../../fork/compare.ts";
import type { Prompt } from "../../io/prompt.ts";
import { isYes } from "../asking.ts";
import { UsageError } from "../command.ts";
import type { ForkWords } from "../words/fork/words.ts";
import { partsSaid } from "./chosen.ts";
import { nameOf } from "./comparison-text.ts";
import type { ForkOptions } from "./fork-options.ts";

/** The changes to take, and how many were not even looked at. */
export interface Chosen {
  readonly chosen: readonly Change[];
  /** Changes that `--only` kept out: they are still to be taken or left. */
  readonly rest: number;
}

/**
 * Which changes are taken: those of the parts that `--only` names, each asked for at the terminal; all of them with `--yes`.
 * @throws {UsageError} in a script that says neither.
 */
export async function chosenChanges(
  toTake: readonly Change[],
  options: ForkOptions,
  prompt: Prompt | undefined,
  words: ForkWords,
): Promise<Chosen> {
  const only = partsSaid(options.only, "--only", words);
  const among = toTake.filter(({ entry }) => only.length === 0 || only.includes(entry.part));
  const rest = toTake.length - among.length;
  if (options.yes || only.length > 0 || among.length === 0) return { chosen: among, rest };
  if (prompt === undefined) throw new UsageError(words.usage.choose);
  const chosen: Change[] = [];
  for (const change of among) {
    const { ask, compare } = words;
    const line = await prompt.ask(ask.yes_no(compare.take(nameOf(change, compare))));
    if (line === undefined) throw new UsageError(`\n${ask.given_up}`);
    if (line.trim() === "" || isYes(line)) chosen.push(change);
  }
  return { chosen, rest };
}
