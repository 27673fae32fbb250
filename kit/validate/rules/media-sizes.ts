// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";
import { isPicture } from "../files/file-types.ts";

const limit = 2 * 1024 * 1024;

/** Pictures are light enough for a phone on a slow line. */
export const mediaSizes: Rule = (draft, report) => {
  for (const { path, bytes } of draft.files) {
    if (!isPicture(path) || bytes <= limit) continue;
    report("media/too-large", { path, size: bytes, limit }, { file: path, line: 1, column: 1, length: 0, pointer: "" });
  }
};
