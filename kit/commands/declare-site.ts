// SPDX-License-Identifier: MIT
import { Argument, type Command, Option } from "commander";
import { exportNames } from "../export/format-names.ts";
import type { Setting } from "./command.ts";
import type { Act, Share } from "./declaring.ts";
import { dayOption, pathOption, urlOption } from "./options.ts";

/** Declares `build`, `validate`, `status` and `export`; each action loads its own file. */
export function declareSite(kit: Command, share: Share, act: Act, setting: Setting): void {
  declareBuild(kit, share, act, setting);
  declareValidate(kit, share, act, setting);
  declareStatus(kit, share, act, setting);
  declareExport(kit, share, act, setting);
}

function declareBuild(kit: Command, share: Share, act: Act, { words }: Setting): void {
  const { help } = words;
  share(kit.command("build"))
    .description(help.build)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option(`-o, --out <${help.names.folder}>`, help.out)
    .option(`--base-path <${help.names.path}>`, help.base_path, pathOption(words))
    .option("--site-url <url>", help.site_url, urlOption(words))
    .option(`--as-of <${help.names.day}>`, help.as_of, dayOption(words))
    .option("--strict", help.strict)
    .option("--dry-run", help.dry_run)
    .option("--allow-lost-urls", help.allow_lost_urls)
    .option("--json", help.json)
    .action((folder, options) => act(async (one) => (await import("./build.ts")).buildCommand(folder, options, one)));
}

function declareValidate(kit: Command, share: Share, act: Act, { words: { help } }: Setting): void {
  share(kit.command("validate"))
    .description(help.validate)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(new Option("--format <format>", help.format).choices(["text", "json", "github"]).default("text"))
    .option("--strict", help.strict)
    .option("--list-rules", help.list_rules)
    .action((folder, options) =>
      act(async (one) => (await import("./validate.ts")).validateCommand(folder, options, one)),
    );
}

function declareStatus(kit: Command, share: Share, act: Act, { words }: Setting): void {
  const { help } = words;
  share(kit.command("status"))
    .description(help.status)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(
      new Option(`--by <${help.names.by}>`, help.status_by).choices(["session", "axis", "edition"]).default("session"),
    )
    .option("--missing", help.status_missing)
    .option("--links", help.status_links)
    .option(`--as-of <${help.names.day}>`, help.status_as_of, dayOption(words))
    .option("--strict", help.status_strict)
    .option("--json", help.json)
    .action((folder, options) => act(async (one) => (await import("./status.ts")).statusCommand(folder, options, one)));
}

function declareExport(kit: Command, share: Share, act: Act, { words }: Setting): void {
  const { help } = words;
  share(kit.command("export"))
    .description(help.export)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(new Option("--to <format>", help.export_to).choices(exportNames).makeOptionMandatory())
    .option(`-o, --out <${help.names.file}>`, help.export_out)
    .option(`--content-lang <${help.names.lang}>`, help.content_lang)
    .option("--site-url <url>", help.site_url, urlOption(words))
    .option(`--as-of <${help.names.day}>`, help.as_of, dayOption(words))
    .option("--strict", help.strict)
    .action((folder, options) => act(async (one) => (await import("./export.ts")).exportCommand(folder, options, one)));
}
