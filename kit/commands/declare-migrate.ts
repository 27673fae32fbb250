// SPDX-License-Identifier: MIT
import { Argument, type Command } from "commander";
import type { Setting } from "./command.ts";
import { migrateHelp } from "./words/migrate/help.ts";

/** Gives a command what all of them share: language, help, errors that are thrown. */
type Share = (one: Command) => Command;
/** Runs an action with what commands are given. */
type Act = (action: (setting: Setting) => Promise<number>) => Promise<void>;

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
