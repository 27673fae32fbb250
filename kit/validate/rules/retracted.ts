// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";

/** What an edition that this one comes from has withdrawn is shown nowhere here either, and is told. */
export const retracted: Rule = (draft, report) => {
  for (const { what, id, by, place } of draft.retractions) report("lineage/withdrawn", { what, id, by }, place);
};
