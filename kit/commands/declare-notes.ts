// SPDX-License-Identifier: MIT
import { Argument, type Command, Option } from "commander";
import { traceTypes } from "../new/trace-types.ts";
import type { Setting } from "./command.ts";
import { declareNewEdition } from "./declare-editions.ts";
import { type Act, groupOf, type Share } from "./declaring.ts";
import { urlOption } from "./options.ts";

/** Declares `new trace`, `new edition` and `new notes`; each action loads its own file. */
export function declareNew(kit: Command, share: Share, act: Act, setting: Setting): void {
  const { words } = setting;
  const { help } = words;
  const { names, ...notes } = words.notes.help;
  const group = groupOf(kit, "new", notes.new, share, setting);

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
export function declareImport(kit: Command, share: Share, act: Act, setting: Setting): void {
  const { words } = setting;
  const { help } = words;
  const { names, ...notes } = words.notes.help;
  const group = groupOf(kit, "import", notes.import, share, setting);

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
