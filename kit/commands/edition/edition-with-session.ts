// SPDX-License-Identifier: MIT
import { basename, join, resolve } from "node:path";
import { editionsIn, seriesAround } from "../../io/look-around.ts";
import { checkFolder, sourcesOf } from "../kit-sources.ts";

/** The folder of the latest other edition of the same series whose programme has one of these sessions; undefined when none has. */
export function editionWithSession(folder: string, sessions: readonly string[]): string | undefined {
  const series = seriesAround(folder);
  if (series === undefined) return undefined;
  return editionsIn(series)
    .filter((id) => id !== basename(resolve(folder)))
    .map((id) => join(folder, "..", id))
    .map((one) => ({ one, input: checkFolder(sourcesOf(one), false).input }))
    .filter(({ input }) => input?.sessions.some(({ id }) => sessions.includes(id)))
    .sort((a, b) => (startOf(a.input) < startOf(b.input) ? 1 : -1))
    .at(0)?.one;
}

const startOf = (input: ReturnType<typeof checkFolder>["input"]) => input?.event.value.dates.start ?? "";
