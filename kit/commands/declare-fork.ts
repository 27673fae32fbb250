// SPDX-License-Identifier: MIT
import { Argument, type Command, Option } from "commander";
import type { Setting } from "./command.ts";
import { type Act, relations, type Share } from "./declaring.ts";
import { forkHelp } from "./words/fork/help.ts";

/** Declares `fork`; its action loads its own file. */
export function declareFork(kit: Command, share: Share, act: Act, { words, lang }: Setting): void {
  const { help } = words;
  const { names, ...fork } = forkHelp[lang];
  share(kit.command("fork"))
    .description(fork.fork)
    .addArgument(new Argument(`[${names.source}]`, fork.source))
    .addArgument(new Argument(`[${names.new_folder}]`, fork.new_folder))
    .option(`--title <${names.text}>`, fork.title)
    .option(`--id <${names.id}>`, fork.id)
    .option(`--dates <${names.dates}>`, fork.dates)
    .option(`--territory <${names.text}>`, fork.territory)
    .option(`--languages <${names.languages}>`, fork.languages)
    .option(`--timezone <${names.text}>`, fork.timezone)
    .option(`--contact <${names.text}>`, fork.contact)
    .option(`--licence <${names.id}>`, fork.licence)
    .option("-y, --yes", fork.yes)
    .option(`--keep <${names.parts}>`, fork.keep)
    .option(`--drop <${names.parts}>`, fork.drop)
    .addOption(new Option(`--relation <${names.relation}>`, fork.relation).choices(relations).default("fork-of"))
    .option(`--reason <${names.text}>`, fork.reason)
    .option("--compare", fork.compare)
    .option("--update", fork.update)
    .option(`--only <${names.parts}>`, fork.only)
    .option(`--from <${names.source}>`, fork.from)
    .option(`--parent <${names.id}>`, fork.parent)
    .option("--allow-private-network", fork.private_network)
    .option("--dry-run", help.dry_run)
    .option("--json", help.json)
    .action((source, folder, options) =>
      act(async (one) => (await import("./fork.ts")).forkCommand([source, folder], options, one)),
    );
}
