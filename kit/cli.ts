// SPDX-License-Identifier: MIT
import { Command, CommanderError, Help, Option } from "commander";
import { exit, type Setting, UsageError } from "./commands/command.ts";
import { declareArchive } from "./commands/declare-editions.ts";
import { declareFork } from "./commands/declare-fork.ts";
import { declareLineage } from "./commands/declare-lineage.ts";
import { declareMigrate } from "./commands/declare-migrate.ts";
import { declareImport, declareNew } from "./commands/declare-notes.ts";
import { declareSite } from "./commands/declare-site.ts";
import type { Act } from "./commands/declaring.ts";
import { commandTyped, groupCommands } from "./commands/help-groups.ts";
import { languageOf } from "./commands/language.ts";
import { interrupted, run } from "./commands/run.ts";
import { usageMessage } from "./commands/usage-message.ts";
import { commandWords } from "./commands/words/index.ts";
import { terminal } from "./io/console.ts";
import { kitVersion } from "./io/kit-folder.ts";
import type { Process } from "./io/process.ts";

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
  const act: Act = async (action) => {
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

function program(setting: Setting, act: Act): Command {
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

  const share = (one: Command) => command(one, setting);
  declareSite(kit, share, act, setting);
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
