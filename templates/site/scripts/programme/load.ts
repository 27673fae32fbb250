// SPDX-License-Identifier: MIT
import type { ProgrammeIndex } from "../../../../kit/export/programme-index.ts";
import { type Say, sayWith } from "./say.ts";
import { type Known, knownSessions } from "./sessions.ts";

declare global {
  var eventKitProgramme: ProgrammeIndex | undefined;
}

/** The programme with what scripts make of it once. */
export interface Programme {
  readonly index: ProgrammeIndex;
  readonly say: Say;
  readonly known: readonly Known[];
  /** Absolute address of a session's page. */
  pageOf(id: string): string;
}

/**
 * Gives the programme when asked first, and the same afterwards. As a classic script, the one thing that a page opened
 * from a folder may still load. Rejects when it does not arrive; asking again tries again.
 */
export function programmeLoader(address: string): () => Promise<Programme> {
  let asked: Promise<Programme> | undefined;
  return () => {
    asked ??= loaded(address).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

function loaded(address: string): Promise<Programme> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onerror = () => reject(new Error(address));
    script.onload = () => {
      const index = globalThis.eventKitProgramme;
      if (index === undefined) reject(new Error(address));
      else resolve(programmeOf(index, address));
    };
    document.head.append(script);
  });
}

function programmeOf(index: ProgrammeIndex, address: string): Programme {
  return {
    index,
    say: sayWith(index),
    known: knownSessions(index),
    pageOf: (id) => new URL(index.page.replace("{0}", id), address).href,
  };
}
