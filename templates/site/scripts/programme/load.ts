// SPDX-License-Identifier: MIT
import type { ProgrammeFile } from "./programme-file.ts";
import { type Say, sayWith } from "./say.ts";
import { type Known, knownSessions } from "./sessions.ts";

/** The programme with what scripts make of it once. */
export interface Programme extends ProgrammeFile {
  readonly say: Say;
  readonly known: readonly Known[];
}

/** Gives the programme made ready for search, filters and lists; the same each time. Rejects when its file does not arrive. */
export function programmeLoader(file: () => Promise<ProgrammeFile>): () => Promise<Programme> {
  let made: Programme | undefined;
  return async () => {
    const { index, pageOf } = await file();
    made ??= { index, pageOf, say: sayWith(index), known: knownSessions(index) };
    return made;
  };
}
