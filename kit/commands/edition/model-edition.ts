// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { editionsIn, seriesAround } from "../../io/look-around.ts";
import type { Sources } from "../../pipeline.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import { type Setting, UsageError } from "../command.ts";
import { currentEditionFolder } from "../current-edition-folder.ts";
import { checkFolder, findingsText, sourcesOf } from "../kit-sources.ts";
import { siteFolder } from "../site-folder.ts";

/** An edition that a command works on, in the folder of its series or in a folder of its own. */
export interface EditionAt {
  readonly is: "event" | "series";
  /** The folder of the series, or that of the event. */
  readonly root: string;
  /** The folder of the edition. */
  readonly folder: string;
  /** The ids of all editions there; of a single event, none. */
  readonly ids: readonly string[];
}

/**
 * The edition that a folder stands for: that of an event, the current one of a series, the one that was named.
 * @throws {UsageError} as `siteFolder` does, and when a series has no edition.
 */
export function editionAt(named: string | undefined, { words }: Pick<Setting, "words">): EditionAt {
  const { is, folder } = siteFolder(named, words);
  const root = is === "series" ? folder : seriesAround(folder);
  if (root === undefined) return { is: "event", root: folder, folder, ids: [] };
  const current = is === "event" ? folder : currentEditionFolder(root);
  if (current === undefined) throw new UsageError(words.usage.no_event(folder, []));
  return { is: "series", root, folder: current, ids: editionsIn(root) };
}

/** Another edition of the same series, by its id; undefined when there is none. */
export function siblingOf(edition: EditionAt, id: string): EditionAt | undefined {
  return edition.ids.includes(id) ? { ...edition, folder: join(edition.root, "editions", id) } : undefined;
}

/** What an edition says, once it has no error; undefined after these were told on stderr. */
export function readEdition(
  { folder }: EditionAt,
  setting: Setting,
):
  | { readonly sources: Sources; readonly input: CheckedInput; readonly checked: ReturnType<typeof checkFolder> }
  | undefined {
  const { console, words } = setting;
  const sources = sourcesOf(folder);
  const checked = checkFolder(sources, false);
  if (checked.input !== undefined && checked.errors === 0) return { sources, input: checked.input, checked };
  console.err(`${findingsText(checked, "text", setting, console.color.err)}${words.result.refused(checked.errors)}\n`);
  return undefined;
}
