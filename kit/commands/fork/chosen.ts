// SPDX-License-Identifier: MIT
import { type Part, partNamed, parts } from "../../fork/parts.ts";
import { UsageError } from "../command.ts";
import type { ForkWords } from "../words/fork/words.ts";

/** The parts that an option names, separated by commas. */
export function partsSaid(value: string | undefined, option: string, { usage }: ForkWords): readonly Part[] {
  const said = value?.split(",").filter((word) => word.trim() !== "") ?? [];
  return said.map((word) => {
    const part = partNamed(word);
    if (part === undefined) throw new UsageError(usage.unknown_part(word.trim(), option, parts));
    return part;
  });
}

/** What `--keep` and `--drop` name. @throws {UsageError} for a part that is in both. */
export function keptAndDropped(options: { readonly keep?: string; readonly drop?: string }, words: ForkWords) {
  const keep = partsSaid(options.keep, "--keep", words);
  const drop = partsSaid(options.drop, "--drop", words);
  const both = keep.find((part) => drop.includes(part));
  if (both !== undefined) throw new UsageError(words.usage.kept_and_dropped(both));
  return { keep, drop };
}
