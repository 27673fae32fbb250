// SPDX-License-Identifier: MIT
import type { CommanderError } from "commander";
import { exportNames } from "../export/format-names.ts";
import type { CommandWords } from "./words/words.ts";

/** What commander refused, in the user's language. Its own sentence is English; the names in it are quoted, and it ends with the nearest name there is. */
export function usageMessage(error: CommanderError, { usage, help }: CommandWords): string {
  const [, name = "", value = ""] = /'([^']*)'(?:[^']*'([^']*)')?/u.exec(error.message) ?? [];
  const option = name.split(/[ ,]+/u).find((part) => part.startsWith("--")) ?? name;
  const meant = /\(Did you mean (?:one of )?([\w-]+)/u.exec(error.message)?.[1];
  if (error.code === "commander.unknownOption") return usage.unknown_option(name, meant);
  if (error.code === "commander.unknownCommand") return usage.unknown_command(name, meant);
  if (error.code === "commander.optionMissingArgument") return usage.missing_value(option);
  if (error.code === "commander.missingMandatoryOptionValue") return usage.missing_option(option, exportNames);
  if (error.code === "commander.excessArguments") return usage.too_many();
  const choices = /choices are (.*)\.$/u.exec(error.message)?.[1] ?? help.usage;
  if (error.code === "commander.invalidArgument")
    return usage.bad_value(option, /argument '([^']*)'/u.exec(error.message)?.[1] ?? value, choices);
  return error.message;
}
