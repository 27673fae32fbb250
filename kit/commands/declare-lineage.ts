// SPDX-License-Identifier: MIT
import { Argument, type Command, Option } from "commander";
import type { Setting } from "./command.ts";
import { type Act, groupOf, relations, type Share } from "./declaring.ts";
import { lineageHelp } from "./words/lineage/help.ts";

/** Declares `lineage add` and `lineage check`; each action loads its own file. */
export function declareLineage(kit: Command, share: Share, act: Act, setting: Setting): void {
  const { words, lang } = setting;
  const { help } = words;
  const { names, ...own } = lineageHelp[lang];
  const group = groupOf(kit, "lineage", own.lineage, share, setting);

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
