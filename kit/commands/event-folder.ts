// SPDX-License-Identifier: MIT
import { folderKind, foldersWithEvent, namesIn } from "../io/look-around.ts";
import { misnamedEvent } from "../load/misnamed-event.ts";
import { moveJournal } from "../series/become-series.ts";
import { UsageError } from "./command.ts";
import { currentEditionFolder } from "./current-edition-folder.ts";
import type { CommandWords } from "./words/words.ts";

/**
 * The event folder a command works on: the one named, or the current folder, or `event` in it; of a series, that of its
 * current edition.
 * @throws {UsageError} when there is no event there, naming the file that was meant to be it, or those found one level below.
 */
export function eventFolder(named: string | undefined, words: CommandWords): string {
  const asked = named ?? ".";
  const kind = folderKind(asked);
  if (kind === "event") return asked;
  if (named === undefined && folderKind("event") === "event") return "event";
  const series =
    kind === "series" ? asked : named === undefined && folderKind("event") === "series" ? "event" : undefined;
  const current = series && currentEditionFolder(series);
  if (current !== undefined) return current;
  if (kind === "none") throw new UsageError(words.usage.not_a_folder(asked));
  if (namesIn(asked).includes(moveJournal)) throw new UsageError(words.usage.interrupted_move(asked));
  const meant = misnamedEvent(namesIn(asked));
  if (meant !== undefined) throw new UsageError(words.usage.misnamed_event(asked, meant));
  throw new UsageError(words.usage.no_event(asked, foldersWithEvent(asked).slice(0, 5)));
}
