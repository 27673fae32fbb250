// SPDX-License-Identifier: MIT
import { folderKind } from "../io/look-around.ts";
import { eventFolder } from "./event-folder.ts";
import type { CommandWords } from "./words/words.ts";

/** What a site is made of: one event, or a series of editions. */
export interface SiteFolder {
  readonly is: "event" | "series";
  readonly folder: string;
}

/**
 * The folder that a site is made of: the one named, or the current folder, or `event` in it; an event or a series.
 * @throws {UsageError} as `eventFolder` does.
 */
export function siteFolder(named: string | undefined, words: CommandWords): SiteFolder {
  const series = [named ?? ".", ...(named === undefined ? ["event"] : [])].find(
    (path) => folderKind(path) === "series",
  );
  if (series !== undefined) return { is: "series", folder: series };
  return { is: "event", folder: eventFolder(named, words) };
}
