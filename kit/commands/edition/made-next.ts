// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { memoryFiles } from "../../io/memory-files.ts";
import type { Sources } from "../../pipeline.ts";
import { type NextEdition, nextEdition } from "../../series/next/next-edition.ts";
import { deeper, schemaOf } from "../../series/next/schema-of.ts";
import { isSharedIn, withShared } from "../../series/shared-files.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import type { Setting } from "../command.ts";
import { checkFolder, findingsText, kitFormats } from "../kit-sources.ts";
import { seriesFolder } from "../series-sources.ts";
import type { EditionWords } from "../words/edition/words.ts";
import type { Decided } from "./ask-next.ts";
import type { EditionAt } from "./model-edition.ts";

/** The next edition, made in memory, with the one it is modelled on. */
export interface MadeNext {
  readonly last: EditionAt;
  readonly input: CheckedInput;
  readonly decided: Decided;
  readonly next: NextEdition;
}

/** Makes the next edition of one that was read, as it was decided; nothing is written. */
export function madeNext(
  last: EditionAt,
  input: CheckedInput,
  { folder }: Pick<Sources, "folder">,
  decided: Decided,
): MadeNext {
  const text = input.event.source.text;
  const schema = schemaOf(last.is === "event" ? deeper(text) : text);
  const next = nextEdition(
    { input, read: (path) => folder.read(path), isShared: (path) => isSharedIn(folder, path) },
    { ...decided, ...(schema !== undefined && { schema }) },
  );
  return { last, input, decided, next };
}

/** Whether the new edition would have no error where it is to stand; false after these were told on stderr. */
export function isSound({ last, decided, next }: MadeNext, words: EditionWords["next"], setting: Setting): boolean {
  const { console } = setting;
  const own = memoryFiles(Object.fromEntries(next.files), join(last.root, "editions", decided.id));
  const folder = last.is === "series" ? withShared(own, seriesFolder(last.root)) : own;
  const checked = checkFolder({ folder, formats: kitFormats() }, false);
  if (checked.errors === 0) return true;
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  console.err(findingsText({ ...checked, findings: errors }, "text", setting, console.color.err));
  console.err(`${words.not_valid(own.root)}\n`);
  return false;
}
