// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";
import { extensionOf } from "../files/file-types.ts";

const limit = 2 * 1024 * 1024;

/** Pictures that are published as they are; of the others, visitors get smaller copies. */
const asTheyAre: ReadonlySet<string> = new Set([".gif", ".svg"]);

/** Pictures are light enough for a phone on a slow line. */
export const mediaSizes: Rule = (draft, report) => {
  for (const { path, bytes } of draft.files) {
    if (bytes <= limit || !asTheyAre.has(extensionOf(path))) continue;
    report("media/too-large", { path, size: bytes, limit }, { file: path, line: 1, column: 1, length: 0, pointer: "" });
  }
};
