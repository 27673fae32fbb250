// SPDX-License-Identifier: MIT
import type { Command } from "commander";
import type { Setting } from "./command.ts";

/** Gives a command what all of them share: language, help, errors that are thrown. */
export type Share = (one: Command) => Command;
/** Runs an action with what commands are given. */
export type Act = (action: (setting: Setting) => number | Promise<number>) => Promise<void>;

/** What one event may be to another, as it is typed after `--relation`. */
export const relations: readonly string[] = ["fork-of", "continues", "inspired-by", "satellite-of", "translated-from"];

/** A command that only gathers others, such as `new`: it has its own help, and lists them. */
export function groupOf(kit: Command, name: string, about: string, share: Share, { words }: Setting): Command {
  const { names, help_command } = words.help;
  return share(kit.command(name))
    .description(about)
    .usage(`<${names.command}>`)
    .helpCommand(`help [${names.command}]`, help_command);
}
