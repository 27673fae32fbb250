// SPDX-License-Identifier: MIT
import type { Command } from "commander";
import type { CommandWords } from "./words/words.ts";

/** Commands by the moment they are for, as the help lists them. */
const groups = {
  publish: ["build", "validate", "export"],
  traces: ["new", "import", "status"],
  again: ["archive", "fork", "lineage", "migrate"],
} as const;

/** Sets the commands of the kit under the headings of its help. */
export function groupCommands(kit: Command, { help }: CommandWords): void {
  for (const [group, names] of Object.entries(groups)) {
    const heading = help.groups[group as keyof typeof groups];
    for (const one of kit.commands) if (names.some((name) => name === one.name())) one.helpGroup(heading);
  }
}

/** The command that somebody typed, as far as it is one: `build`, `new trace`; empty when the first word is none. */
export function commandTyped(kit: Command, args: readonly string[]): string {
  const [first] = args.filter((arg) => !arg.startsWith("-"));
  const found = kit.commands.find((one) => one.name() === first);
  if (found === undefined) return "";
  const within = commandTyped(found, args.slice(args.indexOf(found.name()) + 1));
  return within === "" ? found.name() : `${found.name()} ${within}`;
}
