// SPDX-License-Identifier: MIT
import { Argument, type Command } from "commander";
import type { Setting } from "./command.ts";
import type { Act, Share } from "./declaring.ts";
import { migrateHelp } from "./words/migrate/help.ts";

/** Declares `migrate`; its action loads its own file. */
export function declareMigrate(kit: Command, share: Share, act: Act, { words: { help }, lang }: Setting): void {
  const said = migrateHelp[lang];
  share(kit.command("migrate"))
    .description(said.migrate)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option("-y, --yes", said.yes)
    .option("--dry-run", help.dry_run)
    .action((folder, options) =>
      act(async (one) => (await import("./migrate.ts")).migrateCommand(folder, options, one)),
    );
}
