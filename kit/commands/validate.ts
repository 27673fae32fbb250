// SPDX-License-Identifier: MIT
import { printRules } from "../diagnostics/list-rules.ts";
import type { FindingFormat } from "../diagnostics/print.ts";
import { exit, type Setting } from "./command.ts";
import { eventFolder } from "./event-folder.ts";
import { checkFolder, findingsText, sourcesOf } from "./kit-sources.ts";

export interface ValidateOptions {
  readonly format: FindingFormat;
  readonly strict?: boolean;
  readonly listRules?: boolean;
}

/** `event-kit validate [folder]`: every finding of every file at once, on stdout. */
export function validateCommand(named: string | undefined, options: ValidateOptions, setting: Setting): number {
  const { console, words, lang } = setting;
  if (options.listRules) {
    console.out(printRules(lang));
    return exit.done;
  }
  const checked = checkFolder(sourcesOf(eventFolder(named, words)), options.strict ?? false);
  const silent = options.format === "text" && checked.findings.length === 0;
  console.out(
    silent
      ? `${words.result.valid(checked.loaded.sources.length)}\n`
      : findingsText(checked, options.format, setting, console.color.out),
  );
  return checked.errors > 0 ? exit.content : exit.done;
}
