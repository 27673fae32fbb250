// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import type { Rule } from "../draft.ts";
import { cssFault } from "../files/css-fault.ts";

/** The place of characters in a file that is text as a whole. */
function placeInText(file: string, text: string, offset: number, length: number): Place {
  const lines = text.slice(0, offset).split("\n");
  const column = [...(lines.at(-1) ?? "")].length + 1;
  return { file, line: lines.length, column, length, pointer: "" };
}

/** Author's stylesheets load and run nothing from elsewhere, and cannot end the element that holds them. */
export const safeStylesheets: Rule = (draft, report) => {
  for (const { path, css } of draft.stylesheets) {
    const fault = cssFault(css);
    if (fault === undefined) continue;
    report("theme/unsafe-css", { found: fault.found }, placeInText(path, css, fault.offset, fault.found.length));
  }
};
