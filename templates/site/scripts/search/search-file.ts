// SPDX-License-Identifier: MIT
import type { SearchIndex } from "../../../../kit/page-data/search-index.ts";
import { addScript } from "../dom/add-script.ts";

declare global {
  var eventKitSearch: SearchIndex | undefined;
}

/** Fetches what there is to search in. Rejects when it does not arrive. */
export async function searchFile(address: string): Promise<SearchIndex> {
  await addScript(address);
  const index = globalThis.eventKitSearch;
  if (index === undefined) throw new Error(address);
  return index;
}
