// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import type { Sources } from "../pipeline.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { Setting } from "./command.ts";
import { eventFolder } from "./event-folder.ts";
import { checkFolder, findingsText, sourcesOf } from "./kit-sources.ts";

/** An event that has no error, and the folder it was read from. */
export interface ReadEvent {
  readonly folder: string;
  readonly sources: Sources;
  readonly input: CheckedInput;
  readonly edition: Edition;
  /** The text of `event.yaml`. */
  readonly eventText: string;
}

/**
 * Reads the event of a folder for a command that adds to it. Undefined when it has errors, which are then told on stderr;
 * its warnings are for `validate` to say.
 */
export async function readEvent(named: string | undefined, setting: Setting): Promise<ReadEvent | undefined> {
  const { console, words } = setting;
  const folder = eventFolder(named, words);
  const sources = sourcesOf(folder);
  const checked = checkFolder(sources, false);
  const { input } = checked;
  if (input === undefined || checked.errors > 0) {
    console.err(
      `${findingsText(checked, "text", setting, console.color.err)}${words.result.refused(checked.errors)}\n`,
    );
    return undefined;
  }
  const { toEdition } = await import("../model/to-edition.ts");
  return { folder, sources, input, edition: toEdition(input), eventText: input.event.source.text };
}
