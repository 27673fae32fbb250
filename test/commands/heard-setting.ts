// SPDX-License-Identifier: MIT
import type { Setting } from "../../kit/commands/command.ts";
import { commandWords } from "../../kit/commands/words/index.ts";
import type { Prompt } from "../../kit/io/prompt.ts";

/** For tests: what a command is given, and all that it says, in order. */
export function heardSetting(): { readonly setting: Setting; readonly said: readonly string[] } {
  const said: string[] = [];
  const note = (text: string) => {
    said.push(text);
  };
  const console = { out: note, err: note, color: { out: false, err: false } };
  return { setting: { console, lang: "en", words: commandWords.en, now: 0 }, said };
}

/** For tests: somebody who gives these answers, then leaves. */
export function promptOf(...answers: string[]): Prompt & { closed(): boolean } {
  let isClosed = false;
  return {
    ask: async () => answers.shift(),
    close: () => {
      isClosed = true;
    },
    closed: () => isClosed,
  };
}
