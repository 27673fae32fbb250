// SPDX-License-Identifier: MIT
import { ContentError, type Setting } from "../command.ts";
import { eventFolder } from "../event-folder.ts";
import { checkFolder, sourcesOf } from "../kit-sources.ts";
import { packedSource } from "../packed-source.ts";
import type { ForkWords } from "../words/fork/words.ts";

/**
 * The archive that the site of an event folder would carry, byte for byte; of a series, that of its current edition. A fork
 * of a folder carries no more than a fork of its site.
 * @throws {ContentError} when the event has errors.
 */
export async function bundleOfFolder(named: string, words: ForkWords, setting: Setting): Promise<Uint8Array> {
  const folder = eventFolder(named, setting.words);
  const sources = sourcesOf(folder);
  const { input, errors } = checkFolder(sources, false);
  if (input === undefined || errors > 0) throw new ContentError(words.source.folder_errors(folder, errors));
  // What there is to say of pictures is for whoever builds that site.
  const quiet: Setting = { ...setting, console: { ...setting.console, err: () => {} } };
  return packedSource(input, sources, { now: setting.now }, quiet);
}
