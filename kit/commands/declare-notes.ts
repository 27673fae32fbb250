// SPDX-License-Identifier: MIT
import { Argument, type Command, Option } from "commander";
import { traceTypes } from "../new/trace-types.ts";
import type { Setting } from "./command.ts";
import { declareNewEdition } from "./declare-editions.ts";
import { urlOption } from "./options.ts";

/** Gives a command what all of them share: language, help, errors that are thrown. */
type Share = (one: Command) => Command;
/** Runs an action with what commands are given. */
type Act = (action: (setting: Setting) => Promise<number>) => Promise<void>;

/** Declares `new trace`, `new edition` and `new notes`; each action loads its own file. */
export function declareNew(kit: Command, share: Share, act: Act, setting: Setting): void {
  const { words } = setting;
  const { help } = words;
  const { names, ...notes } = words.notes.help;
  const group = share(kit.command("new")).description(notes.new).usage(`<${help.names.command}>`);
  group.helpCommand(`help [${help.names.command}]`, help.help_command);

  share(group.command("trace"))
    .description(notes.new_trace)
    .addArgument(new Argument(`[${names.session}]`, notes.session))
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .addOption(new Option(`--type <${names.type}>`, notes.type).choices(traceTypes))
    .option(`--by <${names.person}>`, notes.by)
    .option(`--axis <${names.axis}>`, notes.axis)
    .option("--edition", notes.edition)
    .option("--dry-run", help.dry_run)
    .action((session, folder, options) =>
      act(async (one) => (await import("./new.ts")).newTraceCommand([session, folder], options, one)),
    );

  declareNewEdition(group, share, act, setting);

  share(group.command("notes"))
    .description(notes.new_notes)
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option(`-o, --out <${help.names.folder}>`, notes.notes_out)
    .option(`--sessions <${names.ids}>`, notes.sessions)
    .option(`--day <${help.names.day}>`, notes.day)
    .option("--site-url <url>", help.site_url, urlOption(words))
    .action((folder, options) =>
      act(async (one) => (await import("./new-notes.ts")).newNotesCommand(folder, options, one)),
    );
}

/** Declares `import notes`. */
export function declareImport(kit: Command, share: Share, act: Act, { words }: Setting): void {
  const { help } = words;
  const { names, ...notes } = words.notes.help;
  const group = share(kit.command("import")).description(notes.import).usage(`<${help.names.command}>`);
  group.helpCommand(`help [${help.names.command}]`, help.help_command);

  share(group.command("notes"))
    .description(notes.import_notes)
    .addArgument(new Argument(`[${names.notes}]`, notes.notes))
    .addArgument(new Argument(`[${help.names.folder}]`, help.folder))
    .option("--dry-run", notes.import_dry_run)
    .option("--json", help.json)
    .action((path, folder, options) =>
      act(async (one) => (await import("./import.ts")).importNotesCommand(path, folder, options, one)),
    );
}
