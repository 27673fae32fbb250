// SPDX-License-Identifier: MIT
import type { ProgrammeIndex } from "../../../../kit/page-data/programme-index.ts";
import { addScript } from "../dom/add-script.ts";

declare global {
  var eventKitProgramme: ProgrammeIndex | undefined;
}

/** The programme as the site holds it. */
export interface ProgrammeFile {
  readonly index: ProgrammeIndex;
  /** Absolute address of a session's page. */
  pageOf(id: string): string;
}

/** Gives the programme when asked first, and the same afterwards. Rejects when it does not arrive; asking again tries again. */
export function programmeFile(address: string): () => Promise<ProgrammeFile> {
  let asked: Promise<ProgrammeFile> | undefined;
  return () => {
    asked ??= read(address).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function read(address: string): Promise<ProgrammeFile> {
  await addScript(address);
  const index = globalThis.eventKitProgramme;
  if (index === undefined) throw new Error(address);
  return { index, pageOf: (id) => new URL(index.page.replace("{0}", id), address).href };
}
