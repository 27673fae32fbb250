// SPDX-License-Identifier: MIT
import { titleOf } from "../../fork/event-text.ts";
import type { Taken } from "../../fork/taken.ts";
import type { Prompt } from "../../io/prompt.ts";
import type { Day } from "../../model/edition.ts";
import { UsageError } from "../command.ts";
import { type ForkWords, type Question, questions } from "../words/fork/words.ts";
import type { ForkOptions } from "./fork-options.ts";
import { faultOf, type Said, usualAnswer } from "./forked-question.ts";

/** What is asked with: nobody when the command runs in a script, or when the usual answers are to be taken. */
export interface Asking {
  readonly prompt: Prompt | undefined;
  readonly words: ForkWords;
  readonly today: Day;
}

/**
 * The answers to all questions: those given as options, then those asked at the terminal, or the usual ones with `--yes`.
 * @throws {UsageError} for an option that will not do, and in a script for those that are missing, all at once.
 * @throws {UsageError} when whoever was asked went away.
 */
export async function askAnswers(taken: Taken, options: ForkOptions, asking: Asking): Promise<Said> {
  const { words, prompt, today } = asking;
  const given = givenAnswers(taken, options, words);
  if (options.yes) return usualFor(given, taken, today);
  if (prompt !== undefined) return asked(given, taken, prompt, asking);
  const all = usualFor(given, taken, today);
  const missing = questions.filter((question) => given[question] === undefined);
  if (missing.length === 0) return all;
  throw new UsageError(
    words.usage.missing(
      missing.map((option) => ({ option, question: words.ask.questions[option], usual: all[option] ?? "" })),
    ),
  );
}

function givenAnswers(taken: Taken, options: ForkOptions, words: ForkWords): Said {
  const given: Partial<Record<Question, string>> = {};
  for (const question of questions) {
    const value = options[question] === undefined ? undefined : plain(options[question]);
    if (value === undefined) continue;
    const fault = faultOf(question, value, taken, words);
    if (fault !== undefined) throw new UsageError(fault);
    given[question] = value;
  }
  return given;
}

function usualFor(given: Said, taken: Taken, today: Day): Said {
  const said: Partial<Record<Question, string>> = { ...given };
  for (const question of questions) said[question] ??= usualAnswer(question, taken, said, today);
  return said;
}

/** Every kind of space and control character as one space: an answer is one line. */
const plain = (value: string) => value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();

async function asked(given: Said, taken: Taken, prompt: Prompt, asking: Asking): Promise<Said> {
  const { ask } = asking.words;
  let said = given;
  let intro = `${ask.intro(titleOf(taken))}\n${ask.enter}\n`;
  for (const question of questions) {
    if (said[question] !== undefined) continue;
    const usual = usualAnswer(question, taken, said, asking.today);
    const answer = await askOne(question, usual, taken, prompt, asking.words, intro);
    said = { ...said, [question]: answer };
    intro = "";
  }
  return said;
}

/** Asks until the answer will do. */
async function askOne(
  question: Question,
  usual: string,
  taken: Taken,
  prompt: Prompt,
  words: ForkWords,
  intro: string,
): Promise<string> {
  const { ask } = words;
  const { ask: asked, why, example } = ask.questions[question];
  const said = usual === "" ? ask.usual(ask.nothing) : ask.usual(usual);
  let text = `${intro}\n${asked}\n  ${why}\n  ${ask.example(example)}\n${said} `;
  for (;;) {
    const line = await prompt.ask(text);
    if (line === undefined) throw new UsageError(`\n${ask.given_up}`);
    const answer = plain(line) === "" ? usual : plain(line);
    const fault = faultOf(question, answer, taken, words);
    if (fault === undefined) return answer;
    text = `${ask.again(fault)}\n${said} `;
  }
}
