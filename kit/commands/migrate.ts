// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { type Prompt, terminalPrompt } from "../io/prompt.ts";
import { replaceFiles } from "../io/replace-files.ts";
import { presentFormat } from "../migrate/migrations.ts";
import { asking, goesOn } from "./asking.ts";
import { ContentError, exit, type Setting, UsageError } from "./command.ts";
import { errorsText, errorsWith } from "./migrate/check-migration.ts";
import { diffText } from "./migrate/diff-text.ts";
import { type PlannedPart, partsOf, plannedMigration } from "./migrate/planned-migration.ts";
import { type SiteFolder, siteFolder } from "./site-folder.ts";
import { migrateWords } from "./words/migrate/index.ts";
import type { MigrateWords } from "./words/migrate/words.ts";

export interface MigrateOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/**
 * `event-kit migrate [folder]`: shows what would change in an event of an older format, asks, and writes it. What the
 * event would be is judged before anything is written.
 */
export async function migrateCommand(
  named: string | undefined,
  options: MigrateOptions,
  setting: Setting,
  prompt: Prompt | undefined = options.yes || options.dryRun ? undefined : terminalPrompt(),
): Promise<number> {
  return asking(prompt, () => migrate(siteFolder(named, setting.words), options, setting, prompt));
}

async function migrate(
  of: SiteFolder,
  options: MigrateOptions,
  setting: Setting,
  prompt: Prompt | undefined,
): Promise<number> {
  const { console, lang } = setting;
  const words = migrateWords[lang];
  const planned = plannedMigration(partsOf(of));
  refuseUnknown(planned, words);
  const files = planned.reduce((sum, { changed }) => sum + changed.size, 0);
  if (files === 0) {
    console.out(`${words.current(presentFormat)}\n`);
    return exit.done;
  }
  refuseLinks(planned, words);
  console.out(diffText(planned, console.color.out));
  const errors = errorsWith(of, planned);
  if (errors.length > 0) console.err(errorsText(of, errors, planned, setting));
  if (errors.length > errorsWith(of, []).length) throw new ContentError(words.refused);
  console.err(`${words.would_change(files, presentFormat)}\n`);
  if (options.dryRun) {
    console.err(`${words.dry_run}\n`);
    return exit.done;
  }
  if (!options.yes && !(await goesOn(prompt, words, setting))) return exit.done;
  replaceFiles(toWrite(of, planned));
  console.out(`${words.done(files, presentFormat, of.folder)}\n`);
  if (errors.length > 0) console.err(`${words.remain(errors.length)}\n`);
  return errors.length > 0 ? exit.content : exit.done;
}

/** @throws {ContentError} when a format is newer than the kit, or cannot be read. */
function refuseUnknown(planned: readonly PlannedPart[], words: MigrateWords): void {
  for (const { above, head = "event.yaml", format } of planned) {
    if (format === undefined) throw new ContentError(words.unreadable(above + head));
    if (format > presentFormat) throw new ContentError(words.newer(above + head, format, presentFormat));
  }
}

/** @throws {UsageError} when something would be written behind a link, which could lead anywhere. */
function refuseLinks(planned: readonly PlannedPart[], words: MigrateWords): void {
  for (const { above, files, changed } of planned) {
    const links = files.list().filter(({ kind }) => kind === "link");
    const found = links.find(({ path }) => [...changed.keys()].some((one) => `${one}/`.startsWith(`${path}/`)));
    if (found !== undefined) throw new UsageError(words.linked(above + found.path));
  }
}

/** The files that give a format come last: cut before that, the command can be run again. */
function toWrite({ folder }: SiteFolder, planned: readonly PlannedPart[]) {
  const encoder = new TextEncoder();
  const all = planned.flatMap(({ above, head, changed }) =>
    [...changed].map(([path, text]) => ({
      path: join(folder, above, path),
      bytes: encoder.encode(text),
      isHead: path === head,
    })),
  );
  return [...all.filter(({ isHead }) => !isHead), ...all.filter(({ isHead }) => isHead)];
}
