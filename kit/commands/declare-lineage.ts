// SPDX-License-Identifier: MIT
import { Argument, type Command, Option } from "commander";
import type { Setting } from "./command.ts";
import { lineageHelp } from "./words/lineage/help.ts";

/** Gives a command what all of them share: language, help, errors that are thrown. */
type Share = (one: Command) => Command;
/** Runs an action with what commands are given. */
type Act = (action: (setting: Setting) => Promise<number>) => Promise<void>;

const relations = ["fork-of", "continues", "inspired-by", "satellite-of", "translated-from"];

/** Declares `lineage add` and `lineage check`; each action loads its own file. */
export function declareLineage(kit: Command, share: Share, act: Act, { words, lang }: Setting): void {
  const { help } = words;
  const { names, ...own } = lineageHelp[lang];
  const group = share(kit.command("lineage")).description(own.lineage).usage(`<${help.names.command}>`);
  group.helpCommand(`help [${help.names.command}]`, help.help_command);

  share(group.command("add"))
    .description(own.add)
    .addArgument(new Argument(`[${names.url}]`, own.url))
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(new Option(`--relation <${names.relation}>`, own.relation).choices(relations))
    .option("--dry-run", own.dry_run)
    .option("--allow-private-network", own.private_network)
    .action((url, folder, options) =>
      act(async (one) => (await import("./lineage-add.ts")).lineageAddCommand(url, folder, options, one)),
    );

  share(group.command("check"))
    .description(own.check)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option("--strict", own.strict)
    .option("--dry-run", own.dry_run)
    .option("--json", help.json)
    .option("--allow-private-network", own.private_network)
    .action((folder, options) =>
      act(async (one) => (await import("./lineage-check.ts")).lineageCheckCommand(folder, options, one)),
    );
}
