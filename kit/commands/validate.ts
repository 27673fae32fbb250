// SPDX-License-Identifier: MIT
import { printRules } from "../diagnostics/list-rules.ts";
import { type FindingFormat, printFindings } from "../diagnostics/print.ts";
import { checkedSite } from "./checked-site.ts";
import { exit, type Setting } from "./command.ts";
import { siteFolder } from "./site-folder.ts";

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
  const checked = checkedSite(siteFolder(named, words), options.strict ?? false);
  const silent = options.format === "text" && checked.findings.length === 0;
  const told = { format: options.format, lang, color: console.color.out };
  console.out(silent ? `${words.result.valid(checked.files)}\n` : printFindings(checked.findings, checked.texts, told));
  return checked.errors > 0 ? exit.content : exit.done;
}
