// SPDX-License-Identifier: MIT
import { folderKind } from "../io/look-around.ts";
import { type Prompt, terminalPrompt } from "../io/prompt.ts";
import { MoveBlocked } from "../series/become-series.ts";
import { asking } from "./asking.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { decideNext, type NextOptions, titleOf } from "./edition/ask-next.ts";
import { isSound, madeNext } from "./edition/made-next.ts";
import { editionAt, readEdition } from "./edition/model-edition.ts";
import { tellNext } from "./edition/tell-next.ts";
import { finishMove, writeNext } from "./edition/write-next.ts";
import { editionWords } from "./words/edition/index.ts";

export interface NewEditionOptions extends NextOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `event-kit new edition [title] [folder]`: the folder of the next edition, modelled on the current one; a single event
 * becomes a series first, at the same addresses. Nothing is written before the new edition was found valid, and nothing
 * over anything; when it is cut, running it again goes on.
 */
export async function newEditionCommand(
  [said, folder]: readonly (string | undefined)[],
  options: NewEditionOptions,
  setting: Setting,
  prompt: Prompt | undefined = options.yes ? undefined : terminalPrompt(),
): Promise<number> {
  const words = editionWords[setting.lang].next;
  // One word that names a folder is no title.
  const isFolder = said !== undefined && folder === undefined && folderKind(said) !== "none";
  const [title, named] = isFolder ? [undefined, said] : [said, folder];
  return asking(prompt, async () => {
    try {
      for (const place of named === undefined ? [".", "event"] : [named]) finishMove(place, words, setting);
      return await newEdition(named, { ...(title !== undefined && { title }), ...options }, setting, prompt);
    } catch (error) {
      if (error instanceof MoveBlocked) throw new UsageError(words.blocked(error.path));
      throw error;
    }
  });
}

async function newEdition(
  named: string | undefined,
  options: NewEditionOptions,
  setting: Setting,
  prompt: Prompt | undefined,
): Promise<number> {
  const words = editionWords[setting.lang].next;
  const last = editionAt(named, setting);
  const read = readEdition(last, setting);
  if (read === undefined) return exit.content;
  const { input, sources } = read;
  if (!options.yes && prompt !== undefined) setting.console.err(`${words.heading(titleOf(input))}\n`);
  const around = { taken: last.is === "series" ? last.ids : [input.event.value.id], single: last.is === "event" };
  const decided = await decideNext(input, options, around, words, prompt);
  const made = madeNext(last, input, sources, decided);
  if (!isSound(made, words, setting)) return exit.content;
  if (!options.dryRun) writeNext(made, words, setting);
  tellNext(made, options, words, setting);
  return exit.done;
}
