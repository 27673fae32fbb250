// SPDX-License-Identifier: MIT
import { Argument, type Command } from "commander";
import type { Setting } from "./command.ts";
import type { Act, Share } from "./declaring.ts";
import { editionHelp } from "./words/edition/help.ts";

/** Declares `new edition`, in the group of `new`; its action loads its own file. */
export function declareNewEdition(group: Command, share: Share, act: Act, { words: { help }, lang }: Setting): void {
  const { names, ...said } = editionHelp[lang];
  share(group.command("edition"))
    .description(said.new_edition)
    .addArgument(new Argument(`[${names.title}]`, said.title))
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option(`--id <${names.id}>`, said.id)
    .option(`--title <${names.title}>`, said.title)
    .option(`--dates <${names.dates}>`, said.dates)
    .option(`--series <${names.title}>`, said.series)
    .option("--elsewhere", said.elsewhere)
    .option("-y, --yes", said.yes)
    .option("--dry-run", help.dry_run)
    .option("--json", help.json)
    .action((title, folder, options) =>
      act(async (one) => (await import("./new-edition.ts")).newEditionCommand([title, folder], options, one)),
    );
}

/** Declares `archive`. */
export function declareArchive(kit: Command, share: Share, act: Act, { words: { help }, lang }: Setting): void {
  const { names, ...said } = editionHelp[lang];
  share(kit.command("archive"))
    .description(said.archive)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option(`--edition <${names.id}>`, said.edition)
    .option("-y, --yes", said.archive_yes)
    .option("--dry-run", help.dry_run)
    .option("--json", help.json)
    .action((folder, options) =>
      act(async (one) => (await import("./archive.ts")).archiveCommand(folder, options, one)),
    );
}
