// SPDX-License-Identifier: MIT
import { Argument, Command, CommanderError, Help, Option } from "commander";
import { exit, type Setting, UsageError } from "./commands/command.ts";
import { declareArchive } from "./commands/declare-editions.ts";
import { declareFork } from "./commands/declare-fork.ts";
import { declareLineage } from "./commands/declare-lineage.ts";
import { declareMigrate } from "./commands/declare-migrate.ts";
import { declareImport, declareNew } from "./commands/declare-notes.ts";
import { commandTyped, groupCommands } from "./commands/help-groups.ts";
import { languageOf } from "./commands/language.ts";
import { dayOption, pathOption, urlOption } from "./commands/options.ts";
import { interrupted, run } from "./commands/run.ts";
import { usageMessage } from "./commands/usage-message.ts";
import { commandWords } from "./commands/words/index.ts";
import { formatNames } from "./export/format-names.ts";
import { terminal } from "./io/console.ts";
import { kitVersion } from "./io/kit-folder.ts";
import type { Process } from "./io/process.ts";

type Action = (setting: Setting) => number | Promise<number>;

/**
 * Declares every command and runs the one asked for; each action loads its own file, so that `--help` loads nothing.
 * @returns the exit code: 0 done, 1 the content has errors, 2 wrong usage, 3 the machine failed.
 */
export async function main(process: Process): Promise<number> {
  const { args, environment } = process;
  const lang = languageOf(args, environment, process.locale);
  const words = commandWords[lang];
  const now = epochOf(environment["SOURCE_DATE_EPOCH"]) ?? process.now();
  const setting: Setting = { console: terminal(environment), lang, words, now };
  process.onSignal((signal) => interrupted(signal, setting));
  let code: number = exit.done;
  const act = async (action: Action) => {
    code = await run(action, setting, args.includes("--debug"));
  };
  const kit = program(setting, act);
  try {
    await kit.parseAsync([...args], { from: "user" });
  } catch (error) {
    return refused(error, commandTyped(kit, args), setting);
  }
  return code;
}

/** `SOURCE_DATE_EPOCH` in milliseconds (reproducible-builds.org); undefined when it is no moment of a four-digit year. */
function epochOf(seconds: string | undefined): number | undefined {
  const lastOfYear9999 = 253_402_300_799;
  return /^\d{1,12}$/u.test(seconds ?? "") && Number(seconds) <= lastOfYear9999 ? Number(seconds) * 1000 : undefined;
}

/** What commander or an option's own check refused, in words; asking for help is not a refusal. */
function refused(error: unknown, command: string, { console, words }: Setting): number {
  if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help")) return exit.done;
  if (!(error instanceof CommanderError) && !(error instanceof UsageError)) throw error;
  const message = error instanceof UsageError ? error.message : usageMessage(error, words);
  console.err(`${message}\n${words.usage.see_help(command)}\n`);
  return exit.usage;
}

function program(setting: Setting, act: (action: Action) => Promise<void>): Command {
  const { words } = setting;
  const { help } = words;
  const kit = command(new Command("event-kit"), setting)
    .description(help.program)
    .version(kitVersion(), "-V, --version", help.version)
    .helpCommand(`help [${help.names.command}]`, help.help_command)
    .usage(`[options] [${help.names.command}]`);
  kit.addHelpText(
    "after",
    `\n${help.examples}\n  npx event-kit build examples/nec18-nantes\n  npx event-kit validate event --lang fr\n  npx event-kit new notes event --site-url https://www.example.org/\n  npx event-kit export event --to ics -o programme.ics\n`,
  );

  command(kit.command("build"), setting)
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
    .action((folder, options) =>
      act(async (one) => (await import("./commands/build.ts")).buildCommand(folder, options, one)),
    );

  command(kit.command("validate"), setting)
    .description(help.validate)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(new Option("--format <format>", help.format).choices(["text", "json", "github"]).default("text"))
    .option("--strict", help.strict)
    .option("--list-rules", help.list_rules)
    .action((folder, options) =>
      act(async (one) => (await import("./commands/validate.ts")).validateCommand(folder, options, one)),
    );

  command(kit.command("status"), setting)
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
    .action((folder, options) =>
      act(async (one) => (await import("./commands/status.ts")).statusCommand(folder, options, one)),
    );

  command(kit.command("export"), setting)
    .description(help.export)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(new Option("--to <format>", help.export_to).choices(formatNames).makeOptionMandatory())
    .option(`-o, --out <${help.names.file}>`, help.export_out)
    .option(`--content-lang <${help.names.lang}>`, help.content_lang)
    .option("--site-url <url>", help.site_url, urlOption(words))
    .option(`--as-of <${help.names.day}>`, help.as_of, dayOption(words))
    .option("--strict", help.strict)
    .action((folder, options) =>
      act(async (one) => (await import("./commands/export.ts")).exportCommand(folder, options, one)),
    );
  const share = (one: Command) => command(one, setting);
  declareNew(kit, share, act, setting);
  declareImport(kit, share, act, setting);
  declareArchive(kit, share, act, setting);
  declareFork(kit, share, act, setting);
  declareLineage(kit, share, act, setting);
  declareMigrate(kit, share, act, setting);
  groupCommands(kit, words);
  return kit;
}

/** What every command shares: its language, its help, and errors that are thrown instead of ending the process. */
function command(one: Command, { console, words }: Setting): Command {
  const { help } = words;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Arguments:": help.arguments,
    "Options:": help.options,
    "Commands:": help.commands,
  };
  return one
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({ writeOut: console.out, writeErr: console.out, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describeOption(option, words),
      subcommandTerm: termOf,
    })
    .addOption(new Option(`--lang <${help.names.lang}>`, help.lang).choices(["fr", "en"]))
    .addOption(new Option("--debug", help.debug))
    .helpOption("-h, --help", help.help);
}

/** A command in the list of commands, which is a column: without its options, or its commands named where it has some. */
function termOf(one: Command): string {
  const own = one.commands.map((each) => each.name()).join("|");
  return own === "" ? new Help().subcommandTerm(one).replace(" [options]", "") : `${one.name()} <${own}>`;
}

function describeOption(option: Option, { help }: Setting["words"]): string {
  const notes = [
    option.argChoices ? `${help.choices} ${option.argChoices.join(", ")}` : "",
    option.defaultValue === undefined ? "" : `${help.default} ${String(option.defaultValue)}`,
  ].filter(Boolean);
  return notes.length === 0 ? option.description : `${option.description} (${notes.join(" ; ")})`;
}
